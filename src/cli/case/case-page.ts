import type { SetAside } from '#cases'
import { citesText } from '#documents'
import type { Text } from '#language'
import { regulations } from '#regulations'
import type { Refused } from '#review'
import { dateText } from '#words'
import { blank, heading, joined, line, listed, type Page, span } from '../layout/index.ts'
import { besidePage } from './beside-page.ts'
import { clocksPage } from './clock-page.ts'
import { correctionsPage, movedPage } from './moved-page.ts'
import { proofPage } from './proof-page.ts'
import { remarksPage } from './remarks-page.ts'
import { isNewsOf, resultPage } from './result-page.ts'
import { seatPage } from './seat-page.ts'
import type { Shown } from './shown.ts'
import { waitingPage } from './waiting-page.ts'
import { dayText, seatName, stateText, stepNamed } from './words.ts'

/** A case as a person reads it: where it stands, by when, what may come next and by whom, what was refused. */
export function casePage(shown: Shown, source: string): Page {
  const { file, review, standing, corrections, moved, proofs, beside, seat } = shown
  const told = toldOf(shown.refused)
  if (seat) return [...titlePage(shown, source, told), ...seatPage(shown, seat), ...refusedPage(told, source)]
  const { clocks } = standing
  return [
    ...titlePage(shown, source, told),
    ...waitingPage(shown),
    ...(beside.result ? resultPage(beside.result) : []),
    ...heading({ en: 'Clocks', zh: '期限' }),
    ...(clocks.length === 0 ? [line([NO_CLOCK], { lead: '  ' })] : []),
    ...clocksPage(review, clocks),
    ...nextPage(shown),
    ...besidePage(review, beside),
    ...remarksPage(shown, source),
    ...refusedPage(told, source),
    ...(corrections ? correctionsPage(review, corrections, file) : []),
    ...(moved ? movedPage(review, moved) : []),
    ...(proofs ? proofPage(review, proofs) : []),
  ]
}

const NO_CLOCK = { en: 'None has started.', zh: '尚无期限开始计算。' }

function titlePage({ file, review, standing, beside }: Shown, source: string, { notices }: Told): Page {
  const { title } = regulations.find(({ id }) => id === file.procedure)!
  const day = dateText(file.asOf)
  return [
    line([span(file.title ?? source, 'title')]),
    line([span({ en: `${title.en}, as of ${day.en}`, zh: `${title.zh}，截至${day.zh}` }, 'quiet')]),
    ...(file.teaches ? [line([span(file.teaches, 'quiet')])] : []),
    ...(file.setAside ? [line([span(setAsideText(file.setAside), 'unknown')])] : []),
    blank,
    ...notices.map(({ on, step }) => setAsideNotice(dayText(on), stepNamed(review, step)?.claim ?? step)),
    line([
      span(stateText(review, standing.state), 'strong'),
      ...(beside.result && isNewsOf(standing.state)
        ? [span(joined({ en: ': ', zh: '：' }, beside.result.said), 'strong')]
        : []),
    ]),
  ]
}

/** What the Office decided does not go unsaid because the record before it has a hole. */
const setAsideNotice = (day: Text, claim: Text | string) =>
  line([
    span(
      {
        en: 'Recorded, but set aside, and not counted in what follows: ',
        zh: '已有记录但未能计入本案，以下内容不含该事项：',
      },
      'fault',
    ),
    joined(day, ' ', claim, { en: ' (see “Refused” below)', zh: '（见下文“不予接受的步骤”）' }),
  ])

function setAsideText({ events, expectation }: SetAside): Text {
  const left = {
    en: `${events} later ${events === 1 ? 'event is' : 'events are'} set aside.`,
    zh: `其后的${events}个事件未计入。`,
  }
  const unchecked = {
    en: 'What the file expects is of another day and was not checked.',
    zh: '文件中的预期针对其他日期，未作核对。',
  }
  return listed([...(events > 0 ? [left] : []), ...(expectation ? [unchecked] : [])], ' ', '')
}

/** What may come next, each with who acts and the name to record it by. */
function nextPage({ review, file, standing: { next } }: Shown): Page {
  if (next.length === 0) {
    const nothing = { en: 'Nothing of the procedure is outstanding.', zh: '程序上已无待办步骤。' }
    return [...heading(NEXT), line([nothing], { lead: '  ' })]
  }
  return [
    ...heading(NEXT),
    ...next.flatMap((name) => {
      const step = stepNamed(review, name)
      if (!step) return []
      const by = listed(
        step.by.map((seat) => seatName(review, file, seat)),
        ' or ',
        '或者',
      )
      const where = step.cite.length > 0 ? joined(' · ', citesText(step.cite)) : ''
      return [
        line(
          [span(by, 'strong'), { en: ': ', zh: '：' }, step.act, span(joined(where, ' · ', name), 'quiet')],
          {
            lead: '  ',
            hang: '    ',
          },
        ),
      ]
    }),
  ]
}

const NEXT = { en: 'What may come next', zh: '可能的后续步骤' }

/** Enough to work on; --json gives all. */
const MOST_REFUSED = 50

/** What is told of the steps refused, which can be very many: they are gone through once. */
interface Told {
  readonly refused: readonly Refused[]
  readonly more: number
  /** Results, and notices of the Office with a hole before them. */
  readonly notices: readonly Refused[]
}

function toldOf(all: Iterable<Refused>): Told {
  const [refused, notices]: [Refused[], Refused[]] = [[], []]
  let more = 0
  for (const each of all) {
    if (refused.length < MOST_REFUSED) refused.push(each)
    else more += 1
    const isNotice = RESULTS.includes(each.step) || each.recordFirst !== undefined
    if (isNotice && notices.length < MOST_NOTICES) notices.push(each)
  }
  return { refused, more, notices }
}

const RESULTS: readonly string[] = ['concluded', 'no-review-needed']
const MOST_NOTICES = 3

/** Steps that the procedure did not allow where they stand: the rest of the case holds. */
function refusedPage({ refused, more }: Told, source: string): Page {
  if (refused.length === 0) return []
  return [
    ...heading({ en: 'Refused; the rest of the case stands', zh: '不予接受的步骤；案件其余部分不受影响' }),
    ...refused.flatMap(({ faults, step, on, message, cite, remedy }) => {
      const row = faults[0]?.line
      const place = row === undefined ? '' : `${source}:${row}: `
      return [
        line([span(`${place}${on} ${step}: `, 'strong'), span(message, 'fault')], {
          lead: '  ',
          hang: '    ',
        }),
        line([remedy, ...(cite.length > 0 ? [span(joined(' · ', citesText(cite)), 'quiet')] : [])], {
          lead: '    ',
        }),
      ]
    }),
    ...(more > 0
      ? [
          line(
            [
              {
                en: `… and ${more} more refused; --json gives all.`,
                zh: `……另有${more}个步骤不予接受；--json列出全部。`,
              },
            ],
            { lead: '  ' },
          ),
        ]
      : []),
  ]
}
