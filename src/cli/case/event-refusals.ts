import { dayText, stepNamed } from '#answers'
import type { CivilDate } from '#clock'
import type { Text } from '#language'
import type { CaseRefusal as RefusedStep, Rulebook } from '#review'
import { joined, listed } from '../layout/index.ts'
import { badInput, type Refused, type Wrong, wrongArgument } from '../refusal.ts'
import { eventRow, type WrittenEvent } from './event-in-text.ts'

/** A step put between others must leave them standing: what was recorded is not undone by the way. */
export function wouldUnsettle(
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
export function ofTheEvent(
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

export function noPlace(event: WrittenEvent): Refused {
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
