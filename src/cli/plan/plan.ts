import { targetKinds } from '#contract'
import type { Text } from '#language'
import { type PlanFile, planMatter, planningOn, readPlanFile, unmetBy } from '#plans'
import { exampleFacts, lawOn } from '#practice'
import { type Matter, readMatter } from '#screening'
import { calendarsFrom } from '../case/calendars.ts'
import { AS_EXPECTED, type Differing, differingPage } from '../differing-page.ts'
import { readText, sourceName } from '../input/read.ts'
import { badInput, given, type Refused, type Result, refuse, wrongArgument } from '../refused.ts'
import { readingSwitches } from '../screen/readings.ts'
import type { Terminal } from '../terminal.ts'
import { today } from '../today.ts'
import type { OperandsOf, Run } from '../usage/command.ts'
import { refusalPage } from '../words-refusal.ts'
import { type Asked, argumentsOf } from './arguments.ts'
import type { command } from './command.ts'
import { outputFault, writeOutputs } from './outputs.ts'
import { planJson } from './plan-json.ts'
import { planPage } from './plan-page.ts'
import type { Planned, PlanOptions } from './planned.ts'
import { misfitOf } from './target-of-matter.ts'

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
  const { matter } = planned.value
  if (options.json) {
    await terminal.data(`${JSON.stringify(planJson(planned.value, options), null, 2)}\n`)
  } else
    terminal.page([...planPage(planned.value, matter.title ?? sourceName(file), options), ...written.value])
  const differing = differences(planned.value)
  if (differing.length > 0)
    terminal.note(differingPage(UNEXPECTED, sourceName(options.scenario ?? file), differing))
  else if (planned.value.file?.expect && !options.json) terminal.page(AS_EXPECTED)
  return differing.length > 0 ? 1 : 0
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
  | { readonly ok: true; readonly value: Planned }
  | { readonly ok: false; readonly refused: readonly Refused[] }
const alone = (result: Result<Planned> | ReturnType<typeof refuse>): Answer =>
  result.ok ? result : { ok: false, refused: [result.refused] }

async function planFrom(file: string, options: PlanOptions): Promise<Answer> {
  const asked = argumentsOf(file, options)
  if (!asked.ok) return alone(asked)
  const now = today()
  if (!now.ok) return alone(now)
  const calendars = await calendarsFrom(options.calendar)
  if (!calendars.ok) return alone(calendars)
  const said = options.scenario === undefined ? given(undefined) : await planFileIn(options.scenario)
  const asOf = asked.value.asOf ?? (said.ok ? said.value?.asOf : undefined) ?? now.value
  const matter = await matterIn(file, asOf)
  const wrong = [said, matter].flatMap((each) => (each.ok ? [] : [each.refused]))
  if (wrong.length > 0) return { ok: false, refused: wrong }
  if (!said.ok || !matter.ok) throw new Error('every fault was gathered')
  return alone(planOf(matter.value, said.value, { ...asked.value, asOf }, options, calendars.value.loaded))
}

async function planFileIn(path: string): Promise<Result<PlanFile>> {
  const text = await readText(path, PLAN_EXAMPLE)
  if (!text.ok) return refuse({ ...text.refused, source: sourceName(path) })
  const read = readPlanFile(text.value)
  return read.ok ? given(read.value) : refuse({ ...read.refusal, source: sourceName(path) })
}

async function matterIn(path: string, asOf: string): Promise<Result<Matter>> {
  const text = await readText(path, EXAMPLE)
  if (!text.ok) return refuse({ ...text.refused, source: sourceName(path) })
  const read = readMatter(text.value, asOf)
  return read.ok ? given(read.value) : refuse({ ...read.refusal, source: sourceName(path) })
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

function planOf(
  matter: Matter,
  file: PlanFile | undefined,
  asked: Asked & { readonly asOf: NonNullable<Asked['asOf']> },
  { reading }: PlanOptions,
  calendar: Planned['calendar'],
): Result<Planned> {
  const filed = asked.filed ?? file?.filed
  const on = asked.target ?? file?.target
  if (filed === undefined && on === undefined) return refuse(NOTHING_ASKED)
  const law = lawOn(asked.asOf)
  const table = 'regulation' in law ? law.regulation.readings : undefined
  const readings = table ? readingSwitches(table, reading) : given({})
  if (!readings.ok) return readings
  const kind = asked.for ?? file?.for
  const { subject, several } = planningOn(asked.asOf)
  const which = on !== undefined && kind === undefined ? several(matter) : undefined
  if (which) return refuse(whichTarget(which))
  const wrong = on !== undefined && kind !== undefined ? misfitOf(matter, kind, asked.asOf) : undefined
  if (wrong) return refuse(wrong)
  const target = on === undefined ? {} : { target: { on, for: kind ?? subject(matter) } }
  const report = planMatter(matter, {
    asOf: asked.asOf,
    ...target,
    ...(filed === undefined ? {} : { filed }),
    assume: { ...file?.assume, ...asked.assume },
    readings: { ...file?.readings, ...readings.value },
    ...(file && file.scenarios.length > 0 ? { scenarios: file.scenarios } : {}),
    ...(calendar ? { calendar } : {}),
  })
  return report.ok ? given({ matter, file, report: report.value, calendar }) : refuse(report.refusal)
}

/** What waits with different gates: the day is not laid to either by guessing. */
const whichTarget = (message: Text): Refused =>
  badInput([
    wrongArgument(
      '--for',
      message,
      { en: `one of: ${targetKinds.join(', ')}`, zh: `下列之一：${targetKinds.join('、')}` },
      '--for listing',
    ),
  ])

const NOTHING_ASKED: Refused = badInput([
  wrongArgument(
    '--target',
    { en: 'neither a target nor a filing day is given.', zh: '既未给出目标日期，也未给出申报日。' },
    {
      en: '--target DATE to plan backward, --filed DATE to plan forward, or both',
      zh: '倒推使用--target DATE，顺推使用--filed DATE，也可同时使用',
    },
    'anshen plan matter.yaml --target 2027-06-30',
  ),
])

/** Where the plan, or a scenario, does not come to what the file expects. */
function differences({ file, report }: Planned): readonly Differing[] {
  if (!file) return []
  const own = file.expect ? unmetBy(report, file.expect) : []
  const ofScenarios = file.scenarios.flatMap(({ id, expect }) => {
    const found = report.scenarios.find((scenario) => scenario.id === id)
    const unmet = expect && found ? unmetBy(found.plan, expect) : []
    return unmet.map(({ field, ...each }) => ({ ...each, what: `${id}: ${field}` }))
  })
  return [...own.map(({ field, ...each }) => ({ ...each, what: field })), ...ofScenarios]
}
