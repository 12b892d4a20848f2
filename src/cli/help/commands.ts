import type { CommandName } from '../program.ts'
import { askHelp } from './ask-help.ts'
import { caseHelp } from './case-help.ts'
import type { CommandHelp } from './command-help.ts'
import { dueHelp } from './due-help.ts'
import { examplesHelp } from './examples-help.ts'
import { flipHelp } from './flip-help.ts'
import { lawHelp } from './law-help.ts'
import { factsHelp, schemaHelp, serveHelp } from './other-help.ts'
import { planHelp } from './plan-help.ts'
import { screenHelp } from './screen-help.ts'
import { verifyHelp } from './verify-help.ts'

export const commandHelp: Readonly<Record<CommandName, CommandHelp>> = {
  screen: screenHelp,
  ask: askHelp,
  flip: flipHelp,
  examples: examplesHelp,
  due: dueHelp,
  case: caseHelp,
  plan: planHelp,
  law: lawHelp,
  facts: factsHelp,
  schema: schemaHelp,
  verify: verifyHelp,
  serve: serveHelp,
}
