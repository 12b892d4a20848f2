import type { CivilDate } from '#clock'
import { type Outcome, PLAN_FILE, type PlanExpectation, planFile, readText } from '#contract'
import type { Text } from '#language'
import type { Assumptions, TargetKind } from '#review'
import type { Scenario } from './plan.ts'

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

/**
 * Reads and checks a plan file.
 *
 * @param text  YAML or JSON, decoded
 * @returns the file, or every fault in it with line and column
 * @example readPlanFile('scenarios:\n  - { name: Complex, assume: { complex: true } }')
 */
export function readPlanFile(text: string): Outcome<PlanFile> {
  const { value, faults } = readText(planFile(), text, PLAN_FILE)
  const { plan, teaches, asOf, target, for: about, filed, assume = {}, readings = {} } = value ?? {}
  const scenarios = (value?.scenarios ?? []).map((each) => ({
    id: each.name?.en ?? '',
    name: each.name,
    assume: each.assume ?? {},
    readings: each.readings ?? {},
    expect: each.expect ?? undefined,
  }))
  for (const [index, { name }] of scenarios.entries()) {
    const isFirst = scenarios.findIndex(({ id }) => id === name?.en) === index
    if (name && !isFirst) faults.add(`/scenarios/${index}/name`, twice(name), OF_ITS_OWN, 'name: Complex')
  }
  if (!faults.none) return { ok: false, refusal: faults.refusal(REMEDY) }
  const expect = value?.expect ?? undefined
  return {
    ok: true,
    value: { title: plan, teaches, asOf, target, for: about, filed, assume, readings, scenarios, expect },
  }
}

const twice = ({ en, zh }: Text): Text => ({
  en: `Two scenarios are called “${en}”.`,
  zh: `有两个情形均名为“${zh}”。`,
})
const OF_ITS_OWN: Text = { en: 'a name of its own', zh: '不同的名称' }

const REMEDY: Text = {
  en: 'Correct each and run again; “anshen help plan” lists every assumption.',
  zh: '请逐项更正后重试；“anshen help plan”列出全部假设。',
}
