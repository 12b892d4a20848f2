import type { CivilDate } from '#clock'
import {
  asWritten,
  bilingualIn,
  checkReadings,
  FaultList,
  type FileKind,
  faultsFound,
  isRecord,
  type Outcome,
  parseText,
  readDay,
} from '#contract'
import type { Text } from '#language'
import { readingsOfAll } from '#regulations'
import type { Assumptions } from './assumptions.ts'
import { checkAssumptions } from './check-assumptions.ts'
import type { PlanExpectation } from './expectation.ts'
import type { Scenario, TargetKind } from './plan.ts'
import { targetKindNamed, targetKinds } from './target.ts'

/** A scenario of a file, with what it is meant to come to. */
export interface FileScenario extends Scenario {
  readonly expect: PlanExpectation | undefined
}

/** A plan file: what a command line can say of a plan, and named scenarios to compare. */
export interface PlanFile {
  readonly title: Text | undefined
  readonly teaches: Text | undefined
  readonly asOf: CivilDate | undefined
  readonly target: CivilDate | undefined
  readonly for: TargetKind | undefined
  readonly filed: CivilDate | undefined
  readonly assume: Partial<Assumptions>
  readonly readings: Readonly<Record<string, string>>
  readonly scenarios: readonly FileScenario[]
  readonly expect: PlanExpectation | undefined
}

const TOP = ['plan', 'teaches', 'asOf', 'target', 'for', 'filed', 'assume', 'readings', 'scenarios', 'expect']
const OF_SCENARIO = ['name', 'assume', 'readings', 'expect']
const DAYS = ['latestSafeFilingDay', 'latestDayToBegin', 'reason', 'inTime']
const EXAMPLE = 'scenarios:\n  - name: Complex\n    assume: { complex: true }'
const TOP_KEYS = {
  计划: 'plan',
  说明: 'teaches',
  截至: 'asOf',
  截至日: 'asOf',
  目标日: 'target',
  申报日: 'filed',
  假设: 'assume',
  假定: 'assume',
  口径: 'readings',
  解释口径: 'readings',
  情形: 'scenarios',
  预期: 'expect',
}
const SCENARIO_KEYS = {
  名称: 'name',
  假设: 'assume',
  假定: 'assume',
  口径: 'readings',
  解释口径: 'readings',
  预期: 'expect',
}
const PLAN_FILE: FileKind = {
  expected: { en: 'a plan file in YAML or JSON', zh: 'YAML或者JSON格式的计划文件' },
  example: EXAMPLE,
  keysAt: (pointer) =>
    pointer === '' ? TOP_KEYS : /^\/scenarios\/\d+$/.test(pointer) ? SCENARIO_KEYS : undefined,
}

/**
 * Reads and checks a plan file.
 *
 * @param text  YAML or JSON, decoded
 * @returns the file, or every fault in it with line and column
 * @example readPlanFile('scenarios:\n  - { name: Complex, assume: { complex: true } }')
 */
export function readPlanFile(text: string): Outcome<PlanFile> {
  const { parsed, faults: found } = parseText(text, PLAN_FILE)
  const faults = new FaultList(parsed, found)
  const given = parsed?.value
  if (!parsed) return refused(faults)
  if (!isRecord(given)) {
    faults.addWrongKind('', given, { en: 'a plan: scenarios to compare', zh: '计划：供比较的情形' }, EXAMPLE)
    return refused(faults)
  }
  known(given, '', TOP, faults)
  const file: PlanFile = {
    title: titleIn(given.plan, '/plan', faults),
    teaches: titleIn(given.teaches, '/teaches', faults),
    asOf: dayIn(given.asOf, '/asOf', faults),
    target: dayIn(given.target, '/target', faults),
    for: kindIn(given.for, faults),
    filed: dayIn(given.filed, '/filed', faults),
    assume: assumeIn(given.assume, '/assume', faults),
    readings: readingsIn(given.readings, '/readings', faults),
    scenarios: scenariosIn(given.scenarios, faults),
    expect: expectIn(given.expect, '/expect', faults),
  }
  return faults.none ? { ok: true, value: file } : refused(faults)
}

function refused(faults: FaultList): Outcome<PlanFile> {
  const list = faults.list()
  return {
    ok: false,
    refusal: {
      code: 'bad-input',
      cite: [],
      message: faultsFound(list.length),
      remedy: {
        en: 'Correct each and run again; “anshen help plan” lists every assumption.',
        zh: '请逐项更正后重试；“anshen help plan”列出全部假设。',
      },
      faults: list,
    },
  }
}

type Given = Readonly<Record<string, unknown>>

function known(given: Given, pointer: string, names: readonly string[], faults: FaultList): void {
  for (const name of Object.keys(given)) {
    if (!names.includes(name)) faults.unknownName(`${pointer}/${name}`, name, names, EXAMPLE)
  }
}

const empty = (given: unknown): given is null | undefined => given === undefined || given === null

const titleIn = (given: unknown, pointer: string, faults: FaultList): Text | undefined =>
  bilingualIn(pointer, given, faults, `${pointer.slice(1)}: Listing on 30 June 2027`)

function dayIn(given: unknown, pointer: string, faults: FaultList): CivilDate | undefined {
  if (empty(given)) return undefined
  const read = readDay(asWritten(given))
  if (read.ok) return read.day
  const said = faults.sourceOf(pointer) ?? asWritten(given)
  const message = { en: `“${said}” is not a date.`, zh: `“${said}”不是有效日期。` }
  faults.add(pointer, message, read.expected, `${pointer.slice(1)}: ${read.example}`)
  return undefined
}

function kindIn(given: unknown, faults: FaultList): TargetKind | undefined {
  if (empty(given)) return undefined
  const kind = targetKindNamed(asWritten(given))
  if (!kind) faults.unknownName('/for', asWritten(given), targetKinds, 'for: listing', 'value')
  return kind
}

function assumeIn(given: unknown, pointer: string, faults: FaultList): Partial<Assumptions> {
  if (empty(given)) return {}
  if (!isRecord(given)) {
    faults.addWrongKind(
      pointer,
      given,
      { en: 'assumptions, each with a value', zh: '各项假设及其取值' },
      'assume: { complex: true }',
    )
    return {}
  }
  const { assume, faults: found } = checkAssumptions(given)
  for (const { name, at, message, expected, example } of found)
    faults.add(`${pointer}/${name}`, message, expected, `assume: { ${example.replace('=', ': ')} }`, at)
  return assume
}

const readingsIn = (given: unknown, pointer: string, faults: FaultList): Record<string, string> =>
  checkReadings(pointer, given, readingsOfAll, 'readings: { first-day: counted }', faults)

function scenariosIn(given: unknown, faults: FaultList): readonly FileScenario[] {
  if (empty(given)) return []
  const expected = { en: 'a list of scenarios, each with a name', zh: '情形列表，各有名称' }
  if (!Array.isArray(given)) {
    faults.addWrongKind('/scenarios', given, expected, EXAMPLE)
    return []
  }
  const ids = new Set<string>()
  return given.flatMap((each: unknown, index): readonly FileScenario[] => {
    const pointer = `/scenarios/${index}`
    if (!isRecord(each)) {
      faults.addWrongKind(pointer, each, expected, EXAMPLE)
      return []
    }
    known(each, pointer, OF_SCENARIO, faults)
    const name = titleIn(each.name, `${pointer}/name`, faults)
    if (!name) {
      const message = { en: 'The scenario has no name.', zh: '情形没有名称。' }
      if (empty(each.name)) faults.add(pointer, message, { en: 'a name', zh: '名称' }, 'name: Complex')
      return []
    }
    if (ids.has(name.en)) {
      const message = { en: `Two scenarios are called “${name.en}”.`, zh: `有两个情形均名为“${name.zh}”。` }
      faults.add(`${pointer}/name`, message, { en: 'a name of its own', zh: '不同的名称' }, 'name: Complex')
    }
    ids.add(name.en)
    return [
      {
        id: name.en,
        name,
        assume: assumeIn(each.assume, `${pointer}/assume`, faults),
        readings: readingsIn(each.readings, `${pointer}/readings`, faults),
        expect: expectIn(each.expect, `${pointer}/expect`, faults),
      },
    ]
  })
}

/** A misspelt expectation would be a test that asserts nothing. */
function expectIn(given: unknown, pointer: string, faults: FaultList): PlanExpectation | undefined {
  if (empty(given)) return undefined
  const example = 'expect: { latestSafeFilingDay: 2026-06-30 }'
  if (!isRecord(given)) {
    faults.addWrongKind(pointer, given, { en: 'what the plan should come to', zh: '预期结果' }, example)
    return undefined
  }
  known(given, pointer, [...DAYS, 'milestones'], faults)
  const days = DAYS.flatMap((name) => (empty(given[name]) ? [] : [[name, asWritten(given[name])]]))
  const { milestones } = given
  if (!empty(milestones) && !isRecord(milestones)) {
    const expected = { en: 'milestones, each with a day', zh: '各节点及其日期' }
    faults.addWrongKind(
      `${pointer}/milestones`,
      milestones,
      expected,
      'milestones: { concluded: 2026-09-15 }',
    )
  }
  const named = isRecord(milestones)
    ? { milestones: Object.fromEntries(Object.entries(milestones).map(([id, day]) => [id, asWritten(day)])) }
    : {}
  return { ...Object.fromEntries(days), ...named }
}
