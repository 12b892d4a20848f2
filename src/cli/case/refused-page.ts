import { type CaseView, dayText, type RefusedEvent, stepNamed } from '#answers'
import type { ResultOfCase } from '#cases'
import type { CaseAnswer } from '#contract'
import { citesText } from '#documents'
import type { Text } from '#language'
import type { Remark, Rulebook } from '#review'
import { dateText } from '#words'
import { heading, joined, line, type Page, span } from '../layout/index.ts'
import { commandLine } from '../shell.ts'

/** Enough to work on; --json gives all. */
const MOST_REFUSED = 50

/** What is told of the steps refused, which can be very many: they are gone through once. */
export interface Told {
  readonly refused: readonly RefusedEvent[]
  readonly more: number
}

export function toldOf(all: CaseView['refused']): Told {
  const refused: RefusedEvent[] = []
  let more = 0
  for (const each of all) {
    if (refused.length < MOST_REFUSED) refused.push(each)
    else more += 1
  }
  return { refused, more }
}

/**
 * Said before anything else of a case: what is recorded and does not count, each with what mends it, since all that
 * follows is without it.
 */
export function refusedPage(review: Rulebook, { refused, more }: Told, source: string): Page {
  if (refused.length === 0) return []
  return [
    ...heading(TITLE),
    line([span(WITHOUT, 'fault')], { lead: '  ' }),
    ...refused.flatMap((each) => refusedLines(review, each, source)),
    ...(more > 0
      ? [
          line(
            [
              {
                en: `… and ${more} more; --json gives all.`,
                zh: `……另有${more}项；--json列出全部。`,
              },
            ],
            { lead: '  ' },
          ),
        ]
      : []),
  ]
}

const TITLE: Text = { en: 'Recorded, but not counted', zh: '已有记录但未计入的事项' }
const WITHOUT: Text = {
  en: 'What follows is the case without these, and may be wrong until the record is mended.',
  zh: '以下内容未计入这些事项，记录补正前可能与实际不符。',
}
const TYPED: Text = { en: 'by name: ', zh: '登记用名：' }
const MENDS: Text = { en: 'to mend it: ', zh: '补正命令：' }

function refusedLines(
  review: Rulebook,
  { faults, step, on, message, cite, remedy, example, recordFirst }: RefusedEvent,
  source: string,
): Page {
  const row = faults[0]?.line
  const place = row === undefined ? '' : `${source}:${row}: `
  const claim = stepNamed(review, step)?.claim
  // Most messages begin with it.
  const which = claim && !message.zh.includes(claim.zh) ? joined(' ', claim) : ''
  // Only a file can be added to.
  const mends =
    recordFirst && row !== undefined
      ? `${commandLine('anshen case add', source)} ${step} --on ${on} --infer`.replaceAll(' ', '\u00a0')
      : undefined
  return [
    line(
      [span(joined(place, dayText(on), which, { en: ': ', zh: '：' }), 'strong'), span(message, 'fault')],
      {
        lead: '  ',
        hang: '    ',
      },
    ),
    line([remedy, ...(cite.length > 0 ? [span(joined(' · ', citesText(cite)), 'quiet')] : [])], {
      lead: '    ',
    }),
    ...(mends
      ? [line([span(MENDS, 'quiet'), mends], { lead: '    ' })]
      : example
        ? [line([span(TYPED, 'quiet'), example], { lead: '    ', hang: '      ' })]
        : []),
  ]
}

const MOST_REMARKS = 20

/** What to look at in events that were accepted all the same. */
export function remarksPage({ beside, file, review }: CaseView, source: string): Page {
  const remarks: Remark[] = []
  let more = false
  for (const each of beside.remarks) {
    more = remarks.length === MOST_REMARKS
    if (more) break
    remarks.push(each)
  }
  if (remarks.length === 0) return []
  return [
    ...heading({ en: 'Accepted, with a remark', zh: '已予接受，提请注意' }),
    ...remarks.map(({ event, on, step, message, cite }) => {
      const row = file.places[event]?.line
      const claim = stepNamed(review, step)?.claim ?? { en: step, zh: step }
      const place = row === undefined ? '' : `${source}:${row}: `
      return line(
        [
          span(joined(place, on, ' ', claim, { en: ': ', zh: '：' }), 'strong'),
          message,
          span(joined(' · ', citesText(cite)), 'quiet'),
        ],
        { lead: '  ', hang: '    ' },
      )
    }),
    ...(more ? [line([MORE], { lead: '  ' })] : []),
  ]
}

const MORE: Text = { en: 'There are more; --json gives all.', zh: '另有其他提示，--json列出全部。' }

/** Whose move it is: one line for each that is waited for. */
export const waitingPage = ({ waitingSays }: CaseAnswer, lead = ''): Page =>
  waitingSays.map((text) => line([span(WAITING, 'strong'), text], { lead }))

const WAITING: Text = { en: 'Waiting on: ', zh: '等待：' }

/** What the case has come to, what is allowed now, and what goes on after it. */
export function resultPage({ said, on, number, allowed, after }: ResultOfCase): Page {
  const several = allowed.length > 1
  const day: Text | undefined =
    on === undefined
      ? undefined
      : on === 'unknown'
        ? { en: 'on a day not known', zh: '日期不详' }
        : dateText(on)
  return [
    ...heading({ en: 'Result, and what is allowed now', zh: '结果及目前可以实施的行为' }),
    line(
      [
        span(said, 'strong'),
        ...(day ? [span(joined({ en: ', ', zh: '，' }, day))] : []),
        ...(number === undefined ? [] : [span({ en: `, ${number}`, zh: `，${number}` })]),
      ],
      { lead: '  ' },
    ),
    ...allowed.map((effect) =>
      effectLine(
        effect,
        several
          ? joined({ en: 'If it is about ', zh: '所涉为' }, effect.subject, { en: ': ', zh: '的：' })
          : '',
      ),
    ),
    ...after.map((effect) => effectLine(effect, '')),
  ]
}

const effectLine = ({ said, cite }: ResultOfCase['after'][number], before: Text | string) =>
  line(
    [
      span(before, 'strong'),
      said,
      ...(cite.length > 0 ? [span(joined(' · ', citesText(cite)), 'quiet')] : []),
    ],
    { lead: '  ', hang: '    ' },
  )
