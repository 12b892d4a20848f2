import { type PlanResult, plan as planOf } from '#answers'
import type { Text } from '#language'
import { exampleFacts } from '#practice'
import { calendarWith } from '../due/notice-file.ts'
import { AS_EXPECTED, differingPage } from '../expectation-page.ts'
import { readText, sourceName } from '../input/read.ts'
import { badInput, given, type Refused, type Result, refusalPage, resultOf } from '../refusal.ts'
import { readingsAsked } from '../screen/readings.ts'
import type { Terminal } from '../terminal.ts'
import { today } from '../today.ts'
import type { OperandsOf, Run } from '../usage/command.ts'
import type { command } from './command.ts'
import { argumentsOf, outputFault, type PlanOptions, writeOutputs } from './outputs.ts'
import { planPage } from './plan-page.ts'

const EXAMPLE = `facts:\n  ${exampleFacts.status}: true\n  ${exampleFacts.activity}: true`
const PLAN_EXAMPLE = 'scenarios:\n  - name: Complex\n    assume: { complex: true }'

/** `anshen plan FILE`: backward from a target, forward from a filing day, scenarios side by side. */
export const run: Run<OperandsOf<typeof command>, PlanOptions> = async ([file], options, terminal) => {
  const wrong = outputFault(file, options)
  if (wrong) return refused([wrong], options, terminal)
  const planned = await planFrom(file, options)
  if (!planned.ok) return refused(planned.refused, options, terminal)
  const written = writeOutputs(planned.value, file, options, terminal.language)
  if (!written.ok) return refused([written.refused], options, terminal)
  const { plan: answer } = planned.value
  if (options.json) await terminal.data(`${JSON.stringify(answer, null, 2)}\n`)
  else terminal.page([...planPage(answer, sourceName(file)), ...written.value])
  const { expectation } = answer
  const isUnmet = expectation !== undefined && expectation.length > 0
  if (isUnmet) terminal.note(differingPage(UNEXPECTED, sourceName(options.scenario ?? file), expectation))
  else if (planned.value.file?.expect && !options.json) terminal.page(AS_EXPECTED)
  return isUnmet ? 1 : 0
}

async function refused(found: readonly Refused[], { json }: PlanOptions, terminal: Terminal): Promise<1> {
  for (const each of found) terminal.note(refusalPage(each))
  if (json) await terminal.data(`${JSON.stringify(together(found), null, 2)}\n`)
  return 1
}

const UNEXPECTED: Text = {
  en: 'The plan does not come to what the file expects: correct what is assumed, or the expectation.',
  zh: '计划结果与文件的预期不符，请更正假设或者预期。',
}

type Answer =
  | { readonly ok: true; readonly value: PlanResult }
  | { readonly ok: false; readonly refused: readonly Refused[] }

async function planFrom(file: string, options: PlanOptions): Promise<Answer> {
  const asked = argumentsOf(file, options)
  const now = today()
  const readings = readingsAsked(options.reading)
  const early = [asked, now, readings].flatMap((each) => (each.ok ? [] : [each.refused]))
  if (!asked.ok || !now.ok || !readings.ok) return { ok: false, refused: early.slice(0, 1) }
  const calendar = await calendarWith(options.calendar)
  if (!calendar.ok) return { ok: false, refused: [calendar.refused] }
  const { scenario, why = false } = options
  const said = scenario === undefined ? given(undefined) : await textIn(scenario, PLAN_EXAMPLE)
  const matter = await textIn(file, EXAMPLE)
  const unread = [said, matter].flatMap((each) => (each.ok ? [] : [each.refused]))
  if (!said.ok || !matter.ok) return { ok: false, refused: unread }
  const planned = resultOf(
    planOf(matter.value, said.value, {
      ...asked.value,
      today: now.value,
      readings: readings.value,
      calendar: calendar.value,
      why,
    }),
  )
  return planned.ok ? planned : { ok: false, refused: bySource(planned.refused, file, scenario) }
}

async function textIn(path: string, example: string): Promise<Result<string>> {
  const text = await readText(path, example)
  return text.ok ? text : { ok: false, refused: { ...text.refused, source: sourceName(path) } }
}

/** A refusal for each file that has faults, with its name. */
function bySource(refused: Refused, file: string, scenario: string | undefined): readonly Refused[] {
  const sources = [
    ['plan', scenario],
    ['matter', file],
  ] as const
  const found = sources.flatMap(([which, path]): readonly Refused[] => {
    const faults = refused.faults.flatMap(({ of, ...fault }) => (of === which ? [fault] : []))
    if (faults.length === 0 || path === undefined) return []
    return [{ ...refused, ...badInput(faults, refused.remedy), source: sourceName(path) }]
  })
  return found.length > 0 ? found : [refused]
}

/** The faults of two files in one refusal, for programs. */
function together(wrong: readonly Refused[]): Refused {
  const [only] = wrong
  if (only && wrong.length === 1) return only
  const faults = wrong.flatMap(({ faults: found, source }) =>
    found.map((fault) => ({
      ...fault,
      message: { en: `${source}: ${fault.message.en}`, zh: `${source}：${fault.message.zh}` },
    })),
  )
  return badInput(faults)
}
