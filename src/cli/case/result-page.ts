import type { ResultOfCase } from '#cases'
import type { CaseAnswer } from '#contract'
import { citesText } from '#documents'
import type { Text } from '#language'
import { dateText } from '#words'
import { heading, joined, line, type Page, span } from '../layout/index.ts'

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
