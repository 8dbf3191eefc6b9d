import { type Act, type ComeBack, GRAVE_NEEDS } from '@kneebone/engine'
import type { Report } from './check.ts'
import type { ConditionFile } from './schema/condition.ts'
import type { RedFlagFile } from './schema/red-flag.ts'

/** How the originals name the help: in another language the data says it, so here the words and the data must agree. */
const NAMED = { ambulance: /\bambulance\b/i, 'emergency-department': /\bemergency department\b|\bhospital (?:today|at once)\b/i } as const

/** A reason to come back that names an ambulance or an emergency department needs it, and no other does. */
export function checkComeBack({ care }: ConditionFile, report: Report): void {
  for (const [i, reason] of care.comeBack.entries()) {
    const { says, needs }: ComeBack = typeof reason === 'string' ? { says: reason } : reason
    const named = GRAVE_NEEDS.find((help) => NAMED[help].test(says))
    if (named !== needs)
      report(
        'help-unlike-words',
        ['care', 'comeBack', i],
        named ? `"${says}" names the gravest help, and needs does not say so` : `needs says ${needs}, and "${says}" does not`,
        named ? `write { says: …, needs: ${named} }` : 'say it in the words, or take needs out',
      )
  }
}

/** An act that names an ambulance says when it is called. */
export function checkActs(flag: RedFlagFile, report: Report): void {
  for (const [path, act] of [
    [[], flag],
    [['unknownFloor'], flag.unknownFloor],
  ] as const)
    if (act) checkAct(act, path, report)
}

function checkAct(
  { act, ambulance }: { act: string; ambulance?: Act['ambulance'] | undefined },
  path: readonly string[],
  report: Report,
): void {
  if (NAMED.ambulance.test(act) !== (ambulance !== undefined))
    report(
      'help-unlike-words',
      [...path, 'act'],
      ambulance ? `ambulance says ${ambulance}, and the act names none` : 'the act names an ambulance, and ambulance does not say when',
      ambulance
        ? 'say it in the words, or take ambulance out'
        : 'write beside it ambulance: now, or if-needed where it is for some case only',
    )
}
