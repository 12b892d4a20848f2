import type { Planning } from '#review'
import { assumptions } from './assumptions.ts'
import { breachIn } from './breach.ts'
import { gateDay } from './gate-day.ts'
import { gatesFor } from './gates.ts'
import { reviewsOfRecord } from './history.ts'
import { subjectOf } from './matter-answers.ts'
import { milestoneNames } from './milestone-names.ts'
import { alreadyFiled, noCap, past, startedByMember, undated } from './no-day.ts'
import { notesOn } from './notes.ts'
import { road, supplementedPeriod } from './road.ts'
import { estimates, roadName, roads } from './roads.ts'
import { EXAMPLE_SUPPLEMENT, scenarios } from './scenarios.ts'
import { screening } from './screening.ts'
import { cites, misfit, readings, several } from './subjects.ts'
import { unboundedBriefly } from './unbounded.ts'

/**
 * How both orders are planned with. The road of an order turns on the steps its procedure has; an order of gates that came
 * with Order No. 8 falls away where the rules do not have the duty.
 */
export const planning: Planning = {
  assumptions,
  articlesOf: 'order-8',
  alias: { assumption: 'replies', reading: 'written-replies', cite: ['art.11', 'art.12.1'] },
  milestoneNames,
  road,
  supplementedPeriod,
  exampleSupplement: EXAMPLE_SUPPLEMENT,
  roads,
  roadName,
  scenarios,
  estimates,
  subject: subjectOf,
  several,
  misfit,
  gateDay,
  gates: gatesFor,
  breach: breachIn,
  filedAlready: alreadyFiled,
  noCap,
  notForecast: startedByMember,
  history: reviewsOfRecord,
  undated,
  late: past,
  // The condition of a contract signed too early mends the lateness; it sets no time for filing.
  lateFiling: {
    code: 'signed-before-filing',
    cite: ['art.5.1'],
    message: {
      en: 'File without delay: the contract was signed before filing, and its condition is only the remedy for a late filing.',
      zh: '请尽快申报：合同已在申报前签订，附条件仅为迟延申报的补救。',
    },
  },
  notes: notesOn,
  unboundedBriefly,
  cites,
  readings,
  screening,
  before: (first) => ({
    en: `Plan from ${first}, when Order No. 6 took effect.`,
    zh: `请以${first}（第6号令施行之日）及以后的日期作计划。`,
  }),
}
