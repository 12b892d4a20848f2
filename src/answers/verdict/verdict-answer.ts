import { exampleOf, type VerdictAnswer } from '#contract'
import { dutyText } from '#documents'
import { providerRoad } from '#practice'
import type { Proof, Regulation } from '#rules'
import type { Matter, VerdictReport } from '#screening'
import { DONE } from '#words'
import { commitmentsDuty, commitmentsOf } from './commitments.ts'
import { dutyGroups } from './duty-groups.ts'
import { differences } from './expectation.ts'
import { headlineOf } from './headline.ts'
import { answerSaid, readingsSaid, tierSaid } from './verdict-words.ts'

/**
 * The contract's verdict: the determination, then all that a page says of it, so that whoever shows it works nothing out.
 *
 * @param regulation  the version that the report was made under
 */
export function verdictAnswer(matter: Matter, report: VerdictReport, regulation: Regulation): VerdictAnswer {
  const { regulation: id, on, scope, verdict, duties, missing, receipt, ...others } = report
  const { tier, tierAtLeast, tierReasons, flags, readings } = others
  const road = providerRoad(matter, regulation)
  return {
    regulation: id,
    on,
    ...(scope ? { scope } : {}),
    verdict,
    duties: dutiesSaid(report, regulation),
    missing,
    tier,
    tierAtLeast,
    tierReasons,
    flags,
    readings,
    receipt,
    ...(matter.title === undefined ? {} : { title: matter.title }),
    ...(matter.teaches ? { teaches: matter.teaches } : {}),
    headline: {
      ...headlineOf(report, matter, regulation),
      readings: readingsSaid(report, matter, regulation),
    },
    dutyGroups: groupsOf(report, regulation),
    facts: factsSaid(matter, report, regulation),
    tierSays: tierSaid(report),
    readingsTaken: Object.entries(readings).map(([reading, position]) => {
      const { question, positions } = regulation.readings[reading]!
      return { reading, question, says: positions[position]! }
    }),
    ...(road.length > 0
      ? { providerRoad: road.map(({ says, cite, kind }) => ({ says, articles: cite, kind })) }
      : {}),
    ...commitmentsSaid(matter, report, regulation),
    ...(matter.expect ? { expectation: differences(matter.expect, report) } : {}),
  }
}

const dutiesSaid = ({ duties }: VerdictReport, regulation: Regulation): VerdictAnswer['duties'] =>
  Object.fromEntries(
    Object.entries(duties).map(([name, result]) => {
      const duty = regulation.duties.find((each) => each.name === name)!
      const tells = result.status === 'met' && duty.done !== undefined
      return [
        name,
        {
          ...result,
          says: dutyText(duty, result.status),
          ...(tells ? { doneSays: DONE[result.done] } : {}),
        },
      ]
    }),
  )

function groupsOf(report: VerdictReport, regulation: Regulation): VerdictAnswer['dutyGroups'] {
  const { apply, turning, may, rest, exposure } = dutyGroups(report, regulation)
  const names = (group: typeof apply): readonly string[] => group.map(({ duty }) => duty.name)
  return {
    apply: names(apply),
    turning: names(turning),
    may: names(may),
    rest: names(rest),
    ...(exposure ? { exposure: exposure.duty.name } : {}),
  }
}

/** What was answered, what is open, and what a proof rests on; in the order of the vocabulary. */
function factsSaid(
  { answers }: Matter,
  { duties, missing, tierReasons }: VerdictReport,
  { facts, verdict }: Regulation,
): VerdictAnswer['facts'] {
  const leading = new Set(verdict.filing.flatMap((name) => duties[name]?.missing ?? []))
  const open = new Set(missing)
  const named = new Set([
    ...Object.keys(answers),
    ...missing,
    ...[...Object.values(duties), ...tierReasons].flatMap((each) => each.missing),
    ...Object.values(duties).flatMap(({ proof }) => factsIn(proof)),
  ])
  return Object.fromEntries(
    Object.entries(facts)
      .filter(([name]) => named.has(name))
      .map(([name, fact]) => [
        name,
        {
          question: fact.question,
          why: fact.why,
          articles: fact.cite,
          says: answerSaid(fact, answers[name]),
          ...(open.has(name) && leading.has(name) ? { leadsToFiling: true as const } : {}),
          example: exampleOf(name, fact),
        },
      ]),
  )
}

const factsIn = ({ fact, because }: Proof): readonly string[] => [
  ...(fact === undefined ? [] : [fact]),
  ...because.flatMap(factsIn),
]

function commitmentsSaid(
  matter: Matter,
  report: VerdictReport,
  regulation: Regulation,
): Pick<VerdictAnswer, 'commitments'> | undefined {
  const duty = commitmentsDuty(report, matter, regulation)
  return duty && { commitments: { articles: duty.cite, each: commitmentsOf(duty, matter, regulation) } }
}
