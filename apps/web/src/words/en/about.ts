/** About Kneebone, how it reasons, and how often it is right. */
export const about = {
  site: {
    title: 'About Kneebone',
    paragraphs: [
      'Kneebone helps people with pain in the lower limb: foot, ankle, shin, calf, knee, thigh, hip, and pain that the lower back sends down the leg. It tells how urgent it is, what could cause it and why, whom to see, and what to do.',
      'It informs. It does not diagnose, and it does not replace an examination. When you are worried, be seen.',
      'Your answers are worked on by this device alone. Nothing is sent to anybody: there is no account, no tracking, and no server that learns from you.',
      'Kneebone is free, and its workings are open: anybody may read, check and improve the program and the knowledge.',
    ],
    reviewed: (reviewed: number, all: number) =>
      reviewed === 0
        ? `No clinician has reviewed the knowledge yet: all ${all} causes are drafts from published sources.`
        : `${reviewed} of ${all} causes were reviewed by a clinician; the others are drafts from published sources.`,
    more: 'More',
  },

  method: {
    title: 'How we reason',
    lead: 'Short and honest.',
    parts: [
      {
        title: 'Warning signs come first',
        says: [
          'Some answers mean that nobody should wait, whatever the chances say. We ask for them first. They can only raise the urgency, never lower it.',
        ],
      },
      {
        title: 'Then we weigh the causes',
        says: [
          'Each cause starts with a chance: how common it is at this age and sex among people with pain in the leg. Each answer then makes some causes likelier and others less likely, by as much as studies found, or as we judge where there is no study.',
          'A person can have more than one cause at once. Two causes that explain the answers together are weighed together.',
          '“Not sure” counts as not asked. It is never taken for a no.',
        ],
      },
      {
        title: 'A question must be worth asking',
        says: [
          'After the safety questions we only ask what could change how urgent this is, or tell the likely causes apart. When no question is worth the effort, we stop.',
        ],
      },
      {
        title: 'Urgency errs on the safe side',
        says: [
          'Missing something dangerous costs more than a needless visit. So the advice can be “be seen today” even when the dangerous cause is unlikely.',
        ],
      },
      {
        title: 'How sure we are',
        says: [
          'Our numbers are uncertain. We work the result out again with 1,000 other plausible versions of them, and tell you how often the urgency stays the same, and between which chances each cause lies.',
        ],
      },
      {
        title: 'Where the numbers come from',
        says: [
          'Each statement names its source, or says that it is our judgement. Most figures come from people already suspected of the illness; they can be too strong for everybody.',
          'A sample of 111 statements was checked against their sources: 84 held, 24 were corrected, 3 could not be seen.',
        ],
      },
    ],
    more: 'See also',
  },

  figure: {
    none: 'There is no drawing: this is a plan for some weeks, not a posture.',
    one: (title: string) => `Drawing: ${title}`,
    moment: (title: string, n: number) => `Drawing ${n} of 2: ${title}`,
  },

  accuracy: {
    title: 'How often we are right',
    none: 'Not measured yet',
    noneLead: 'This copy of Kneebone comes without the figures of an evaluation. When they are there, this page shows them, misses first.',
    lead: 'Measured on written cases, not on patients. Nobody outside has checked these figures, and no clinician has reviewed the knowledge yet.',
    modes:
      'Each case is given in three ways. In the interview, Kneebone asks, and is told what the case says and “not sure” to everything else. Text alone is one text and no question. All answers are given at once, by someone who knows what to tell.',
    mode: { interview: 'Interview', text: 'Text alone', coded: 'All answers' },
    measures: {
      emergenciesFound: 'Emergencies told as emergencies',
      safe: 'At least as urgent as it should be',
      urgencyRight: 'Just as urgent as it should be',
      hazardous: 'Dangerously little urgency',
      top1: 'The right cause comes first',
      top3: 'The right cause is among the first three',
    },
    sets: {
      dev: {
        title: 'Published cases',
        lead: 'Re-told in everyday words. Kneebone was built with these in sight, so the figures flatter it.',
      },
      own: {
        title: 'Cases we wrote',
        lead: 'Written without a look at the knowledge. What they showed was mended since, so the figures flatter it.',
      },
      sealed: {
        title: 'Sealed cases',
        lead: 'Written by us, and not shown to those who write the knowledge.',
      },
      stories: {
        title: 'Cases told as real ones are',
        lead: 'Written without a look at the knowledge or at how words are read. What they showed was mended since, so the figures flatter it.',
      },
    } as Readonly<Record<string, { readonly title: string; readonly lead: string } | undefined>>,
    kinds: {
      'too-low': 'too little urgency',
      'too-high': 'too much urgency',
      'not-first-3': 'the right cause was not among the first three',
      'not-in-knowledge': 'a cause that Kneebone does not know',
    },
    told: (key: string, said: string) => `Right would be: ${key}. We said: ${said}.`,
    cases: (n: number) => `${n} cases.`,
    figuresOf: (set: string) => `Figures: ${set}`,
    measure: 'What was measured',
    share: (share: number) => `${share} %`,
    range: (low: number, high: number) => `${low} to ${high}`,
    hazardous: 'Where somebody would have waited too long',
    misses: (n: number) => `What else it got wrong: ${n} cases`,
    measured: (version: string, hash: string) =>
      `Measured with knowledge ${version} (${hash}). After each share: 95 % of plausible values.`,
    failed: 'The figures could not be read.',
  },
}
