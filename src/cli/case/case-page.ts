import type { BesideCase, CaseFile } from '#cases'
import { regulations } from '#regulations'
import {
  type CaseState,
  type ClockProof,
  type CorrectionShown,
  type Difference,
  type Refused,
  type Review,
  SEAT,
  type SeatView,
} from '#review'
import { blank, heading, joined, line, listed, type Page, span } from '../layout/index.ts'
import { citesText } from '../words-cite.ts'
import { dateText } from '../words-date.ts'
import { besidePage } from './beside-page.ts'
import { clockPage } from './clock-page.ts'
import { correctionsPage, movedPage } from './moved-page.ts'
import { proofPage } from './proof-page.ts'
import { seatPage } from './seat-page.ts'
import { stateText, stepNamed } from './words.ts'

/** A case replayed, with all that is shown of it. */
export interface Shown {
  readonly file: CaseFile
  readonly review: Review
  readonly report: CaseState
  readonly corrections: readonly CorrectionShown[]
  /** What loaded notices moved; absent where none were loaded. */
  readonly moved?: Difference['clocks']
  readonly beside: BesideCase
  /** With --seat. */
  readonly seat?: SeatView
  /** With --why. */
  readonly proofs?: readonly ClockProof[]
}

/** A case as a person reads it: where it stands, by when, what may come next and by whom, what was refused. */
export function casePage(shown: Shown, source: string): Page {
  const { file, review, report, corrections, moved, proofs, beside, seat } = shown
  if (seat) {
    return [...titlePage(shown, source), ...seatPage(review, seat), ...refusedPage(report.refused, source)]
  }
  const { clocks } = report
  return [
    ...titlePage(shown, source),
    ...heading({ en: 'Clocks', zh: '期限' }),
    ...(clocks.length === 0 ? [line([NO_CLOCK], { lead: '  ' })] : []),
    ...clocks.flatMap((clock) => clockPage(review, clock)),
    ...nextPage(shown),
    ...besidePage(review, beside),
    ...refusedPage(report.refused, source),
    ...correctionsPage(review, corrections, file),
    ...(moved ? movedPage(review, moved) : []),
    ...(proofs ? proofPage(review, proofs) : []),
  ]
}

const NO_CLOCK = { en: 'None has started.', zh: '尚无期限开始计算。' }

function titlePage({ file, review, report }: Shown, source: string): Page {
  const { title } = regulations.find(({ id }) => id === file.procedure)!
  const day = dateText(file.asOf)
  return [
    line([span(file.title ?? source, 'title')]),
    line([span({ en: `${title.en}, as of ${day.en}`, zh: `${title.zh}，截至${day.zh}` }, 'quiet')]),
    ...(file.teaches ? [line([span(file.teaches, 'quiet')])] : []),
    blank,
    line([span(stateText(review, report.state), 'strong'), span(` · ${report.state}`, 'quiet')]),
  ]
}

/** What may come next, each with who acts and the name to record it by. */
function nextPage({ review, report: { next } }: Shown): Page {
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
        step.by.map((seat) => SEAT[seat]),
        ' or ',
        '或者',
      )
      const where = step.cite.length > 0 ? joined(' · ', citesText(step.cite)) : ''
      return [
        line(
          [span(by, 'strong'), { en: ': ', zh: '：' }, step.claim, span(joined(where, ' · ', name), 'quiet')],
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

/** Steps that the procedure did not allow where they stand: the rest of the case holds. */
function refusedPage(refused: readonly Refused[], source: string): Page {
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
  ]
}
