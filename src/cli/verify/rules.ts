import { rulesAnswer, verifyRules } from '#answers'
import type { CivilDate } from '#clock'
import { nameExpected } from '#contract'
import { lawOn, regulations } from '#practice'
import type { ShownMatter, Verification } from '#reasoning'
import { readMatter } from '#screening'
import { exampleFiles } from '../examples/example-files.ts'
import { line } from '../layout/index.ts'
import { badInput, type Refused, tellRefusal, wrongArgument } from '../refusal.ts'
import { today } from '../today.ts'
import type { OperandsOf, OptionsOf, Run } from '../usage/command.ts'
import type { command } from './command.ts'
import { rulesPage } from './rules-page.ts'

type Actions = (typeof command)['actions']

/** Exit status of a proof that fails: the rules are ours, and so is the failure. */
const OUR_FAILURE = 2

/** `anshen verify rules [REGULATION]`: what must hold of each version as a whole, proved anew. */
export const run: Run<OperandsOf<Actions['rules']>, OptionsOf<typeof command, 'rules'>> = async (
  [version],
  { json },
  terminal,
) => {
  const asked = regulations.filter(({ id }) => version === undefined || version === id)
  if (asked.length === 0) return tellRefusal(noVersion(version!), { json }, terminal)
  const now = today()
  const shown = await shippedMatters(now.ok ? now.value : (regulations.at(-1)!.inForce.from as CivilDate))
  const verified: Verification[] = []
  for (const regulation of asked) {
    const verification = verifyRules(regulation, shown[regulation.id])
    if (!json)
      terminal.page([...(verified.length > 0 ? [line([])] : []), ...rulesPage(regulation, verification)])
    verified.push(verification)
  }
  if (json) {
    const documents = verified.map((each, index) => rulesAnswer(asked[index]!, each))
    await terminal.data(`${JSON.stringify({ versions: documents }, null, 2)}\n`)
  }
  return verified.every(holds) ? 0 : OUR_FAILURE
}

const holds = ({ proofs }: Verification): boolean =>
  proofs.every(({ counterexamples }) => counterexamples.length === 0)

/** The matter files that ship, under the version of their day. */
async function shippedMatters(day: CivilDate): Promise<Readonly<Record<string, readonly ShownMatter[]>>> {
  const byVersion: Record<string, ShownMatter[]> = {}
  for (const [name, text] of Object.entries(await exampleFiles())) {
    // Its answers may be of any day up to today: one of a day to come is a fault.
    const read = readMatter(text, day)
    if (!read.ok) throw new Error(`the shipped matter ${name} cannot be read`)
    const { on, answers, positions } = read.value
    const law = lawOn(on ?? regulations.at(-1)!.inForce.from)
    if (!('regulation' in law)) continue
    byVersion[law.regulation.id] = [...(byVersion[law.regulation.id] ?? []), { name, answers, positions }]
  }
  return byVersion
}

function noVersion(name: string): Refused {
  const message = { en: 'there is no such regulation here.', zh: '此处没有该规定。' }
  const expected = nameExpected(
    name,
    regulations.map(({ id }) => id),
  )
  const help = { en: '“anshen verify --help” shows how.', zh: '用法见“anshen verify --help”。' }
  return badInput([wrongArgument(name, message, expected, 'anshen verify rules order-8')], help)
}
