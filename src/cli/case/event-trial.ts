import { dayText, foldCase, stepNamed } from '#answers'
import type { CaseFile } from '#cases'
import type { CivilDate } from '#clock'
import type { Text } from '#language'
import { differenceBetween, type CaseRefusal as RefusedStep, type Rulebook } from '#review'
import { joined, listed } from '../layout/index.ts'
import { badInput, given, type Refused, type Result, refuse, type Wrong, wrongArgument } from '../refusal.ts'
import { type CaseText, readWhole, withEvents } from './case-text.ts'
import { eventRow, type WrittenEvent } from './event-in-text.ts'

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

/** A step put between others must leave them standing: what was recorded is not undone by the way. */
function wouldUnsettle(
  { step, on }: WrittenEvent,
  refused: readonly RefusedStep[],
  review: Rulebook,
): Refused {
  const called = (day: string, name: string): Text =>
    joined('“', stepNamed(review, name)?.claim ?? name, '”', { en: ' (', zh: '（' }, dayText(day), {
      en: ')',
      zh: '）',
    })
  const [own, later] = [
    called(String(on), String(step)),
    listed(
      refused.slice(0, 3).map((each) => called(each.on, each.step)),
      ', ',
      '、',
    ),
  ]
  const message = {
    en: `${own.en} stands before later events of the file, and these would no longer be accepted: ${later.en}.`,
    zh: `${own.zh}列于文件中较晚事件之前，登记后以下事件将不再被接受：${later.zh}。`,
  }
  const expected = {
    en: 'its day corrected, or the later events corrected first',
    zh: '请更正日期，或者先更正其后的事件',
  }
  return badInput([wrongArgument('--on', message, expected, String(on))], NOTHING)
}

const NOTHING = { en: 'Nothing was written.', zh: '未写入任何内容。' }

/** The event stands in no file yet: its faults have no line. */
function ofTheEvent(
  refusal: Refused,
  { on }: WrittenEvent,
  asOf: CivilDate | undefined,
  now: CivilDate,
): Refused {
  const day = String(on)
  const isToCome = on !== 'unknown' && day > now
  const isAfterTheFile = !isToCome && on !== 'unknown' && asOf !== undefined && day > asOf
  return {
    ...refusal,
    faults: refusal.faults.map(({ line: _, column: __, ...fault }) =>
      isToCome && fault.pointer.endsWith('/on') ? { ...fault, expected: NOT_AFTER(now) } : asArgument(fault),
    ),
    remedy: isToCome
      ? {
          en: 'Nothing was written: a step is recorded once it has happened.',
          zh: '未写入任何内容：步骤在发生后方可登记。',
        }
      : isAfterTheFile
        ? {
            en: `Nothing was written. The file looks at the case as of ${asOf}; --as-of ${day} moves that day.`,
            zh: `未写入任何内容。文件所载截至日为${asOf}，可用--as-of ${day}改为较晚日期。`,
          }
        : {
            en: 'Nothing was written. “anshen case steps” lists the steps and their fields.',
            zh: '未写入任何内容。步骤及其字段见“anshen case steps”。',
          },
  }
}

/** A field as it is typed: of=party. */
function asArgument(fault: Wrong): Wrong {
  const name = /^(\w+): /.exec(fault.example)?.[1]
  if (name === undefined) return fault
  const typed = (text: string): string => text.replaceAll(new RegExp(`\\b${name}(?:: |：)`, 'g'), `${name}=`)
  const { en, zh } = fault.expected
  return { ...fault, expected: { en: typed(en), zh: typed(zh) }, example: typed(fault.example) }
}

const NOT_AFTER = (now: CivilDate) => ({ en: `a day not after ${now}`, zh: `不晚于${now}的日期` })

function noPlace(event: WrittenEvent): Refused {
  const message = {
    en: 'the list of events is written in a way that this command does not change.',
    zh: '文件中的事件列表写法特殊，本命令不予改动。',
  }
  const expected = {
    en: 'the event put in by hand, in its place in “events”',
    zh: '请手工将事件写入events的相应位置',
  }
  return badInput([wrongArgument('FILE', message, expected, `- ${eventRow(event, false)}`)])
}
