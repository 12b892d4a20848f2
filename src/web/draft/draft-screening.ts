import type { AnswerDraft, Draft, Fault, Outcome } from '#contract'
import type { Determiner } from '#engine'
import { lawOn, regulations } from '#practice'
import type { Answer, Answers, Regulation } from '#rules'
import { checkMatter, determinerFor, type Matter, type Screened, screenMatter } from '#screening'
import { givenOf } from './matter-answer.ts'
import { wellFormed } from './well-formed.ts'

/** Everything the page shows that follows from a draft. Worked out by the same checks and rules as a file. */
export interface ScreenedDraft {
  readonly regulation: Regulation
  /** Whether it is the law of the day asked for; otherwise its questions stand in, and there is no verdict. */
  readonly isInForce: boolean
  readonly determiner: Determiner
  /** The answers that are valid and that no other answer excludes. */
  readonly answers: Answers
  readonly excluded: ReadonlySet<string>
  /** By the fact at which they are shown. */
  readonly faults: Readonly<Record<string, readonly Fault[]>>
  readonly dayFault: Fault | undefined
  /** How many answers in the page are not part of the matter: excluded, or not yet valid. */
  readonly leftOut: number
  /** The matter without what is faulty, for export. */
  readonly matter: Matter
  readonly outcome: Outcome<Screened>
}

/**
 * @param today  the civil day in China, used where the draft names none
 */
export function screenDraft(draft: Draft, today: string): ScreenedDraft {
  const day = checkedDay(draft.on, today)
  const law = lawOn(day.on ?? today)
  const regulation = 'regulation' in law ? law.regulation : regulations.at(-1)!
  const determiner = determinerFor(regulation, draft.carried.scope)

  const read = Object.entries(draft.answers).flatMap(([name, answer]) =>
    Object.hasOwn(regulation.facts, name)
      ? [{ name, ...readAnswer(name, answer, regulation, { on: day.on ?? today, today }) }]
      : [],
  )
  const { answers, excluded } = applicable(read, determiner)
  const faults: Record<string, readonly Fault[]> = {}
  for (const { name, faults: found } of read)
    if (found.length > 0 && !excluded.has(name)) faults[name] = found

  const facts = Object.fromEntries(
    read.flatMap(({ name, given }) => (name in answers ? [[name, given]] : [])),
  )
  const { carried } = draft
  const title = wellFormed(draft.title)
  const readings = positionsIn(regulation, draft.readings)
  const checked = checkMatter(
    { ...carried, ...(title ? { matter: title } : {}), ...(day.on ? { on: day.on } : {}), facts, readings },
    today,
  )
  if (!checked.ok) {
    for (const fault of checked.refusal.faults) {
      const name = factOf(fault)
      faults[name] = [...(faults[name] ?? []), fault]
    }
  }
  const dayRefused = day.outcome.ok ? undefined : day.outcome
  return {
    regulation,
    isInForce: 'regulation' in law,
    determiner,
    answers,
    excluded,
    faults,
    dayFault: dayRefused?.refusal.faults[0],
    leftOut: read.filter(
      ({ name, answer, faults: found }) => found.length > 0 || (answer && !(name in answers)),
    ).length,
    matter: checked.ok ? checked.value : matterOf({ ...draft, title, readings }, day.on, answers),
    outcome: dayRefused ?? (checked.ok ? screenMatter(checked.value, today) : checked),
  }
}

function checkedDay(typed: string, today: string): { on: string | undefined; outcome: Outcome<Matter> } {
  const day = typed.trim()
  const outcome = checkMatter(day === '' ? { facts: {} } : { on: day, facts: {} }, today)
  return { on: outcome.ok ? outcome.value.on : undefined, outcome }
}

interface ReadAnswer {
  readonly given: unknown
  readonly answer: Answer | undefined
  readonly faults: readonly Fault[]
}

interface Known {
  readonly regulation: Regulation
  readonly days: Days
  readonly read: ReadAnswer
}

const known = new WeakMap<AnswerDraft, Known>()

/** One answer by itself. A faulty detail (who, when) is dropped; a faulty value makes the answer not asked. */
function readAnswer(name: string, answer: AnswerDraft, regulation: Regulation, days: Days): ReadAnswer {
  const before = known.get(answer)
  const { on, today } = before?.days ?? {}
  if (before?.regulation === regulation && on === days.on && today === days.today) return before.read
  const read = checkedAlone(name, givenOf(regulation.facts[name]!, answer), days)
  known.set(answer, { regulation, days, read })
  return read
}

/** The day whose law applies, and the day after which nobody has answered yet. */
interface Days {
  readonly on: string
  readonly today: string
}

function checkedAlone(name: string, given: unknown, { on, today }: Days): ReadAnswer {
  if (given === undefined || given === null) return { given, answer: undefined, faults: [] }
  // Whether it applies is for all answers together to say.
  const value = typeof given === 'object' && 'value' in given ? given.value : given
  if (value === 'not-applicable') return { given, answer: { state: 'not-applicable' }, faults: [] }
  const outcome = checkMatter({ on, facts: { [name]: given } }, today)
  if (outcome.ok) return { given, answer: outcome.value.answers[name], faults: [] }
  const { faults } = outcome.refusal
  const details = faults.map(({ pointer }) => pointer.split('/')[3] ?? '')
  if (!details.every((detail) => DETAILS.includes(detail))) return { given, answer: undefined, faults }
  const kept = Object.fromEntries(Object.entries(given).filter(([field]) => !details.includes(field)))
  const again = checkMatter({ on, facts: { [name]: kept } }, today)
  return { given: kept, answer: again.ok ? again.value.answers[name] : undefined, faults }
}

const DETAILS = ['by', 'on', 'evidence', 'basis', 'reason']

/** Takes excluded answers out until nothing changes: an answer may itself exclude another. */
function applicable(
  read: readonly { name: string; answer: Answer | undefined }[],
  determiner: Determiner,
): { answers: Answers; excluded: ReadonlySet<string> } {
  const given = read.flatMap(({ name, answer }) => (answer ? [[name, answer] as const] : []))
  let excluded: ReadonlySet<string> = new Set()
  for (let round = 0; ; round += 1) {
    const answers = Object.fromEntries(
      given.filter(([name, answer]) => (answer.state === 'not-applicable') === excluded.has(name)),
    )
    const next = determiner.excluded(answers)
    const same = next.size === excluded.size && [...next].every((name) => excluded.has(name))
    if (same || round > given.length) return { answers, excluded: next }
    excluded = next
  }
}

/** The readings of the version that applies; a day before it may have others, and they wait in the draft. */
const positionsIn = ({ readings }: Regulation, switched: Draft['readings']): Draft['readings'] =>
  Object.fromEntries(
    Object.entries(switched).filter(
      ([id, position]) => Object.hasOwn(readings, id) && Object.hasOwn(readings[id]!.positions, position),
    ),
  )

const factOf = ({ pointer }: Fault): string => (pointer.startsWith('/facts/') ? pointer.split('/')[2]! : '')

function matterOf(draft: Draft, on: string | undefined, answers: Answers): Matter {
  const { id, teaches, scope, expect } = draft.carried
  const title = draft.title || undefined
  const { readings: positions } = draft
  return { title, id, teaches, on, ...(scope ? { scope } : {}), answers, positions, expect }
}
