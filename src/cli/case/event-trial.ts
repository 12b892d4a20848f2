import { foldCase } from '#answers'
import type { CaseFile } from '#cases'
import type { CivilDate } from '#clock'
import { differenceBetween, type CaseRefusal as RefusedStep } from '#review'
import { given, type Refused, type Result, refuse } from '../refusal.ts'
import { type CaseText, readWhole, withEvents } from './case-text.ts'
import type { WrittenEvent } from './event-in-text.ts'
import { noPlace, ofTheEvent, wouldUnsettle } from './event-refusals.ts'

/** A step tried in a case: where it has a place, with what stands before it, and what the case becomes. */
export interface EventTrial {
  readonly folded: ReturnType<typeof foldCase>
  /** How many of the file’s events stand before it. */
  readonly at: number
  /** The steps recorded with it, their days unknown. */
  readonly inferred: readonly string[]
  /** Steps that the record no longer allows, as a correction can bring about. */
  readonly newlyRefused: readonly RefusedStep[]
  /** The step stood in the file already: only those before it are put in. */
  readonly isMended?: true
}

export interface TrialOptions {
  readonly now: CivilDate
  /** The day that the file is to name from now on. */
  readonly asOf: CivilDate | undefined
  /** Steps that nobody outside sees are recorded with a notice. */
  readonly infer: boolean
}

/** A step tried at each place that its day leaves it, the last first. */
export function tryEvent(
  source: CaseText,
  before: CaseFile | undefined,
  event: WrittenEvent,
  how: TrialOptions,
): Result<EventTrial> {
  const events = before?.events ?? []
  const mended = how.infer && before ? mendedIn(source, before, event, how) : undefined
  if (mended) return mended
  const places = placesOf(events, event)
  let first: Result<EventTrial> | undefined
  for (const at of places) {
    const tried = tryAt(source, before, [event], at, how)
    const refused = tried.ok ? undefined : (tried.refused as RefusedWithSteps)
    const recordFirst = how.infer ? refused?.recordFirst : undefined
    const answer = recordFirst
      ? tryAt(source, before, [...recordFirst.map(onUnknownDay), event], at, how)
      : tried
    if (answer.ok && (at === events.length || answer.value.newlyRefused.length === 0)) return answer
    first ??= answer.ok
      ? refuse(wouldUnsettle(event, answer.value.newlyRefused, answer.value.folded.review))
      : answer
  }
  return first!
}

/**
 * A notice that stands in the file already and was not counted: only the steps before it are put in, and it counts
 * where it stands.
 */
function mendedIn(
  source: CaseText,
  before: CaseFile,
  event: WrittenEvent,
  how: TrialOptions,
): Result<EventTrial> | undefined {
  for (const refused of foldCase(before).seen.refused) {
    const { recordFirst, event: at } = refused
    if (!recordFirst || !isThat(before.events[at], event)) continue
    const steps = recordFirst.map(onUnknownDay)
    const tried = tryAt(source, before, steps, at, how, true)
    if (tried.ok) return given({ ...tried.value, inferred: recordFirst, isMended: true })
  }
  return undefined
}

/** What is typed may say less than what stands there, and nothing else. */
function isThat(standing: CaseFile['events'][number] | undefined, typed: WrittenEvent): boolean {
  const said = (standing ?? {}) as Readonly<Record<string, unknown>>
  return Object.entries(typed).every(([name, value]) => String(said[name]) === String(value))
}

type RefusedWithSteps = Refused & Pick<RefusedStep, 'recordFirst'>

export const onUnknownDay = (step: string): WrittenEvent => ({ on: 'unknown', step })

/** At the end, or among the events by its day: then after any of the events without a day that stand there. */
function placesOf(events: CaseFile['events'], { on }: WrittenEvent): readonly number[] {
  const isLater = ({ on: day, corrects }: CaseFile['events'][number]): boolean =>
    corrects === undefined && day !== 'unknown' && day > String(on)
  const end = on === 'unknown' ? -1 : events.findIndex(isLater)
  if (end < 0) return [events.length]
  const places = [end]
  for (let at = end; at > 0 && events[at - 1]!.on === 'unknown'; at -= 1) places.push(at - 1)
  return places
}

function tryAt(
  source: CaseText,
  before: CaseFile | undefined,
  events: readonly WrittenEvent[],
  at: number,
  { now, asOf }: TrialOptions,
  isMended = false,
): Result<EventTrial> {
  const event = events.at(-1)!
  const text = withEvents(source, events, at, asOf)
  if (text === undefined) return refuse(noPlace(event))
  const after = readWhole(text, source.isLines, now)
  if (!after.ok) return refuse(ofTheEvent(after.refusal, event, before?.asOf, now))
  const folded = foldCase(after.value)
  const more = events.length
  const moved = before && foldCase(before).seen
  const was = moved && {
    ...moved,
    refused: [...moved.refused].map((each) => ({
      ...each,
      event: each.event < at ? each.event : each.event + more,
    })),
  }
  const refusals = was ? differenceBetween(was, folded.seen).newlyRefused : [...folded.seen.refused]
  const own = refusals.find((each) => each.event >= at && each.event < at + more)
  if (own) return refuse({ ...own, faults: [] })
  // What was put in is to make the notice behind it count.
  if (isMended && [...folded.seen.refused].some((each) => each.event === at + more))
    return refuse(noPlace(event))
  const inferred = events.slice(0, -1).map(({ step }) => String(step))
  return given({ folded, at, inferred, newlyRefused: refusals })
}
