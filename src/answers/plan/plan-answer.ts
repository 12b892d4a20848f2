import { type Calendar, publishedCalendar } from '#clock'
import { assumptionNames, assumptionTable, meaningOf, type PlanAnswer, type Road } from '#contract'
import { hasTwoDays, headlineRows, inTimeText, NOTICE_SUPPOSED, supposesNotice, TWO_DAYS } from '#documents'
import type { Text } from '#language'
import { type PlanFile, type PlanReport, planningOfPlan, proveMilestone, unmetBy } from '#plans'
import { versions } from '#practice'
import { plainAssumptions } from '#review'
import type { Cite } from '#rules'
import type { Matter } from '#screening'
import { capital, joined } from '#words'
import { scenarioSaid } from './scenario-words.ts'

/** What a plan is worked out from. */
export interface PlanSources {
  readonly matter: Matter
  readonly file: PlanFile | undefined
  readonly calendar: Calendar | undefined
}

/** The contract's plan: the report, then all that a page says of it. @param why  whether each day is proved */
export function planAnswer(
  report: PlanReport,
  { matter, file, calendar }: PlanSources,
  why: boolean,
): PlanAnswer {
  const { scenarios, roads, estimates, screening, ...plan } = report
  const { latestSafeFilingDay, reason, lateFiling, milestones, assumptions, ...others } = plan
  const said = <R extends Road>(all: readonly R[]) =>
    headlineRows(all, plan.direction).map(({ text, tone }, at) => ({ ...all[at]!, says: text, tone }))
  const title: Text | undefined =
    file?.title ?? (matter.title === undefined ? undefined : { en: matter.title, zh: matter.title })
  return {
    ...(latestSafeFilingDay === undefined ? {} : { latestSafeFilingDay }),
    ...(reason ? { reason } : {}),
    ...(lateFiling ? { lateFiling } : {}),
    milestones,
    assumptions,
    ...others,
    screening,
    roads: said(roads),
    estimates: estimates.map((each) => ({ ...each, roads: said(each.roads) })),
    // What the file expects of a scenario is told with what differs from it.
    scenarios: scenarios.map(({ id, name, assume, readings, plan: each }) => ({
      id,
      name,
      assume,
      readings,
      says: scenarioSaid(each, reason),
      plan: each,
    })),
    ...(title ? { title } : {}),
    ...(file?.teaches ? { teaches: file.teaches } : {}),
    ...(plan.inTime && !reason ? { inTimeSays: inTimeSaid(plan.inTime, assumptions) } : {}),
    supposes: [
      ...(supposesNotice(report) ? [{ says: NOTICE_SUPPOSED, assume: 'noticeWorkingDays=5' }] : []),
      ...(hasTwoDays(report) ? [{ says: TWO_DAYS }] : []),
    ],
    readingsTaken: readingsSaid(report),
    assumes: assumed(report),
    leftPlain: assumptionNames.filter((name) => isPlain(report, name)),
    ...expectationOf(report, file),
    ...(why ? { proofs: proofsOf(report, calendar ?? publishedCalendar) } : {}),
  }
}

const proofsOf = ({ milestones }: PlanReport, calendar: Calendar): NonNullable<PlanAnswer['proofs']> =>
  Object.fromEntries(milestones.map((each) => [each.id, proveMilestone(each, { calendar }) ?? null]))

function inTimeSaid(
  inTime: NonNullable<PlanReport['inTime']>,
  { complex, reviewNeeded }: PlanReport['assumptions'],
): Text {
  const if_ = inTime === 'unknown' ? WHY_OPEN : inTime === 'no' ? EVEN : IF_KEPT
  return joined(capital(inTimeText(inTime, !complex && reviewNeeded)), if_)
}

const IF_KEPT: Text = { en: ', if every period is kept.', zh: '（以各期限均遵守为前提）。' }
const EVEN: Text = { en: ', even if every period is kept.', zh: '，即使各期限均遵守。' }
const WHY_OPEN: Text = {
  en: ': it turns on holiday notices not published, or on what has no period.',
  zh: '，取决于尚未公布的放假安排或者没有期限的环节。',
}

/** Every position that the plan or a gate of it takes, in words. */
function readingsSaid({ regulation, readings, gates }: PlanReport): PlanAnswer['readingsTaken'] {
  const table = versions.find((version) => version.regulation.id === regulation)!.regulation.readings
  const taken = Object.assign({}, ...gates.map((gate) => gate.readings), readings) as typeof readings
  return Object.fromEntries(
    Object.entries(taken).map(([id, position]) => [
      id,
      table[id]?.positions[position] ?? { en: position, zh: position },
    ]),
  )
}

/** What is assumed away from the plain road. */
const assumed = (report: PlanReport): PlanAnswer['assumes'] =>
  assumptionNames
    .filter((name) => report.assumptions[name] !== plainAssumptions[name])
    .map((name) => ({
      name,
      value: report.assumptions[name],
      says: meaningOf(name, report.assumptions[name]),
      articles: assumptionTable[name].cite.map((cite) => citedIn(report, cite)),
    }))

/** One that the version knows, and that the plan leaves at its default. */
const isPlain = (report: PlanReport, name: (typeof assumptionNames)[number]): boolean =>
  planningOfPlan(report).assumptions[name] !== undefined &&
  report.assumptions[name] === plainAssumptions[name] &&
  plainAssumptions[name] !== null

/** The table cites the articles of one version: beside those of another its own would read as that version's. */
function citedIn(report: PlanReport, cite: Cite): Cite {
  const { articlesOf } = planningOfPlan(report)
  return report.regulation === articlesOf || cite.includes('/') ? cite : `${articlesOf}/${cite}`
}

/** Where the plan, or a scenario, does not come to what the file expects. */
function expectationOf(report: PlanReport, file: PlanFile | undefined): Pick<PlanAnswer, 'expectation'> {
  if (!file || (!file.expect && file.scenarios.every(({ expect }) => !expect))) return {}
  const own = file.expect ? unmetBy(report, file.expect) : []
  const ofScenarios = file.scenarios.flatMap(({ id, expect }) => {
    const found = report.scenarios.find((scenario) => scenario.id === id)
    const unmet = expect && found ? unmetBy(found.plan, expect) : []
    return unmet.map((each) => ({ ...each, field: `${id}: ${each.field}` }))
  })
  return { expectation: [...own, ...ofScenarios].map(({ field, ...each }) => ({ what: field, ...each })) }
}
