import { listOf } from './list.ts'

const LEVEL_ICONS = { emergency: '!', urgent: '▲', soon: '●', routine: '○', 'self-care': '✓' } as const

/** What stands around every page, on the first page, and where something is wrong. */
export const frame = {
  /** A sign beside the word, so that colour is never needed. */
  levelIcons: LEVEL_ICONS,

  name: 'Kneebone',

  title: (page: string) => (page === 'Kneebone' ? page : `${page} · Kneebone`),

  list: listOf,

  day: (iso: string) => new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date(iso)),

  date: (iso: string) => new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' }).format(new Date(iso)),

  frame: {
    skip: 'Skip to the page',
    home: 'Kneebone, first page',
    menu: 'Pages',
    library: 'Library',
    myData: 'My data',
    settings: 'Settings',
    about: 'About',
    method: 'How we reason',
    accuracy: 'How often we are right',
    startAgain: 'Start again',
    goOn: 'Go on',
    result: 'Your result',
    promise: 'Everything happens on this device. Nothing is sent anywhere.',
    newVersion: 'A new version is ready.',
    reload: 'Reload',
    back: 'Back',
    loading: 'One moment …',
    loadingWords: 'Getting the rest of what Kneebone knows …',
    wordsFailed: 'The rest of what Kneebone knows could not be loaded. Check your connection. Your answers are kept.',
    pageFailed: 'This page could not be loaded. Check your connection. Your answers are kept.',
    tryAgain: 'Try again',
    notKept:
      'This browser keeps nothing here, so your answers are gone when you close this page. A private window or a full device may be the reason.',
    couldNotStart: (why: string) =>
      `Kneebone could not start: ${why}. Reload the page. With chest pain, a cold or blue leg, or numbness between the legs, call an ambulance now.`,
    source: 'source',
    judgement: 'our judgement',
    continue: 'Continue',
    cancel: 'Cancel',
    print: 'Print',
  },

  missing: {
    title: 'There is no page here',
    lead: 'The address may be mistyped, or the page may have moved.',
    ways: 'You can:',
    search: 'search the library',
    start: 'go to the first page',
  },

  emergency: {
    /** Adds the number to "call an ambulance". */
    withNumber: (act: string, number: string) => act.replace(/call an ambulance/i, (words) => `${words} (${number})`),
    otherNumber: 'Another number where you are?',
    setNumber: 'Set your number',
    noWayThere: 'If you cannot get there at once, call an ambulance.',
    call: (number: string) => `Call ${number}`,
    warnings: 'Warning',
    because: (answers: string) => `Because you answered: ${answers}.`,
    startTitle: (number: string) => `Call an ambulance (${number}) now if:`,
    startSigns: [
      'you have chest pain or trouble breathing',
      'the leg is suddenly cold, pale or blue',
      'you are numb between the legs, or cannot pass urine',
      'a bone sticks out, or bleeding does not stop',
    ],
  },

  start: {
    title: 'What is behind the pain in your leg, and what should you do?',
    lead: 'Answer a few questions about pain in your foot, leg, knee, hip, or pain that runs from your back down your leg. It takes about 2 minutes.',
    get: 'You get:',
    gets: [
      'how soon to be seen, and by whom',
      'what could cause it, with the reasons for and against',
      'what helps, what does not, and when to come back',
    ],
    begin: 'Start',
    resumeTitle: 'You have already begun',
    resumeLead: 'Your answers are still on this device.',
    resume: 'Go on where you stopped',
    not: 'Kneebone informs. It does not diagnose and does not replace an examination. Your answers stay on this device.',
    due: 'Time to look again',
    dueLead: 'If it is not better by now, see someone. A few questions tell how it stands.',
    dueLink: 'How is it now?',
    course: 'How it goes on',
    plan: 'Your plan',
    diary: 'Your diary',
    diaryLead: 'Keep a diary of the pain, on this device only.',
    diaryLink: 'Open the diary',
    look: 'Look something up',
    lookLead: 'Read about a cause, a test or a treatment, and see where each statement comes from.',
    lookLink: 'Open the library',
  },

  again: {
    title: 'Start again?',
    lead: 'Your answers so far will be erased from this device. Results you chose to keep stay.',
    yes: 'Yes, start again',
  },

  errors: { title: 'There is something to put right', prefix: 'Error: ' },
}
