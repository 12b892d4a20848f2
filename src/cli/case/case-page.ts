import type { BesideCase, CaseFile } from '#cases'
import { citesText } from '#documents'
import { regulations } from '#regulations'
import {
  type ClockProof,
  type CorrectionsShown,
  type Difference,
  type Refused,
  type Review,
  SEAT,
  type SeatView,
  type Standing,
} from '#review'
import { dateText } from '#words'
import { blank, heading, joined, line, listed, type Page, span } from '../layout/index.ts'
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
  readonly standing: Standing
  /** There can be very many: written as they are come to, never gathered. */
  readonly refused: Iterable<Refused>
  readonly refusedCount: number
  /** Absent where nothing is corrected. */
  readonly corrections?: CorrectionsShown
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
  const { file, review, standing, corrections, moved, proofs, beside, seat } = shown
  if (seat) return [...titlePage(shown, source), ...seatPage(review, seat), ...refusedPage(shown, source)]
  const { clocks } = standing
  return [
    ...titlePage(shown, source),
    ...heading({ en: 'Clocks', zh: '期限' }),
    ...(clocks.length === 0 ? [line([NO_CLOCK], { lead: '  ' })] : []),
    ...clocks.flatMap((clock) => clockPage(review, clock)),
    ...nextPage(shown),
    ...besidePage(review, beside),
    ...refusedPage(shown, source),
    ...(corrections ? correctionsPage(review, corrections, file) : []),
    ...(moved ? movedPage(review, moved) : []),
    ...(proofs ? proofPage(review, proofs) : []),
  ]
}

const NO_CLOCK = { en: 'None has started.', zh: '尚无期限开始计算。' }

function titlePage({ file, review, standing }: Shown, source: string): Page {
  const { title } = regulations.find(({ id }) => id === file.procedure)!
  const day = dateText(file.asOf)
  return [
    line([span(file.title ?? source, 'title')]),
    line([span({ en: `${title.en}, as of ${day.en}`, zh: `${title.zh}，截至${day.zh}` }, 'quiet')]),
    ...(file.teaches ? [line([span(file.teaches, 'quiet')])] : []),
    blank,
    line([span(stateText(review, standing.state), 'strong'), span(` · ${standing.state}`, 'quiet')]),
  ]
}

/** What may come next, each with who acts and the name to record it by. */
function nextPage({ review, standing: { next } }: Shown): Page {
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

/** Enough to work on; --json gives all. */
const MOST_REFUSED = 50

/** Steps that the procedure did not allow where they stand: the rest of the case holds. */
function refusedPage({ refused: all, refusedCount }: Shown, source: string): Page {
  if (refusedCount === 0) return []
  const refused: Refused[] = []
  for (const each of all) if (refused.push(each) === MOST_REFUSED) break
  const more = refusedCount - refused.length
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
