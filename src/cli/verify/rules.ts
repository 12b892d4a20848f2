import { rulesAnswer, verifyRules } from '#answers'
import type { CivilDate } from '#clock'
import { nameExpected } from '#contract'
import { citesText } from '#documents'
import type { Text } from '#language'
import { lawOn, regulations } from '#practice'
import type { Counterexample, ShownMatter, SpaceProof, Verification } from '#reasoning'
import { conditionText, type Regulation } from '#rules'
import { counterexampleText, readMatter } from '#screening'
import { magnitudeText, numberText } from '#words'
import { exampleFiles } from '../examples/example-files.ts'
import { blank, joined, line, listed, type Page, span, verbatim } from '../layout/index.ts'
import { badInput, type Refused, tellRefusal, wrongArgument } from '../refusal.ts'
import { today } from '../today.ts'
import type { OperandsOf, OptionsOf, Run } from '../usage/command.ts'
import type { command } from './command.ts'

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

/** Every proof with its articles; where one fails, the matter that shows it, as a file. */
export function rulesPage(regulation: Regulation, verification: Verification): Page {
  const { proofs } = verification
  const failed = proofs.filter(({ counterexamples }) => counterexamples.length > 0)
  return [
    line([span(regulation.title, 'title')]),
    line([span(spaceText(verification), 'quiet')]),
    blank,
    ...proofs.flatMap((proof) => proofPage(regulation, proof)),
    blank,
    line([
      failed.length === 0
        ? span({ en: `All ${proofs.length} hold.`, zh: `${proofs.length}项命题全部成立。` }, 'met')
        : span(
            {
              en: `${failed.length} of ${proofs.length} FAILED: a failure of ours. Please report it.`,
              zh: `${proofs.length}项命题中有${failed.length}项不成立，属于本软件自身的缺陷，请予报告。`,
            },
            'fault',
          ),
    ]),
  ]
}

function spaceText({ factPatterns, readings }: Verification): Text {
  const { en, zh } = magnitudeText(factPatterns)
  const exact = numberText(factPatterns).en
  return {
    en: `Over every matter there can be: ${en} patterns of facts (${exact}), each under ${readings} combinations of readings. Nothing is sampled.`,
    zh: `就一切可能的事项：事实组合${zh}种（${exact}），每种均就${readings}种解释口径组合核验；并非抽样。`,
  }
}

function proofPage(regulation: Regulation, { name, cite, says, counterexamples }: SpaceProof): Page {
  const holds = counterexamples.length === 0
  const where = cite.length > 0 ? [span(joined(' · ', citesText(cite)), 'quiet')] : []
  return [
    line([says, ...where, span(` · ${name}`, 'quiet')], {
      lead: holds ? '✓ ' : '✗ ',
      leadStyle: holds ? 'met' : 'fault',
    }),
    ...counterexamples.flatMap((each) => counterexamplePage(regulation, each)),
  ]
}

function counterexamplePage(regulation: Regulation, counterexample: Counterexample): Page {
  const { says, conflict } = counterexample
  const matter = counterexampleText(regulation, counterexample)
  return [
    line([span({ en: 'FAILED: ', zh: '不成立：' }, 'fault'), says], { lead: '    ' }),
    ...(conflict
      ? [
          line(
            [
              { en: 'These cannot hold together: ', zh: '下列各项不能同时成立：' },
              listed(conflict.map((each) => conditionText(each, regulation))),
            ],
            { lead: '    ' },
          ),
        ]
      : []),
    ...(matter ? verbatim(matter.trimEnd(), '      ', 'quiet') : []),
  ]
}
