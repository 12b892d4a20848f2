import type { Text } from '#language'
import { type Assumptions, type Move, type PlanTerms, stepIn } from '#review'
import { whyUnbounded } from './unbounded.ts'

/**
 * The road from a filing to its result.
 *
 * GAP: the law sets no period for materials to conform, for the Office's notice after the replies, nor for what is
 * done inside a special review. The first two move by the user's own estimate or not at all; the last lie inside Art.
 * 14's period.
 */
export function road(assume: Assumptions, terms: PlanTerms): readonly Move[] {
  if (assume.startedBy === 'member')
    return [{ take: 'review-initiated', basis: 'given' }, ...review(assume, terms)]
  const { completionWorkingDays: completion } = assume
  const conforming: readonly Move[] = stepIn(terms, 'materials-conform')
    ? [
        { wait: completion, name: COMPLETION },
        { take: 'materials-conform', basis: completion === null ? 'assumed' : 'estimate' },
      ]
    : []
  return [
    { take: 'application-submitted', basis: 'given' },
    ...conforming,
    { supplement: 'decision-on-need' },
    ...(assume.reviewNeeded
      ? ([{ take: 'review-required', basis: 'law' }, ...review(assume, terms)] as const)
      : // Where the period runs on while materials are supplemented, they can be outstanding when it ends.
        ([{ take: 'no-review-needed', basis: 'law' }, { lapse: true }] as const)),
  ]
}

function review(
  { noticeWorkingDays: notice, specialReview }: Assumptions,
  terms: PlanTerms,
): readonly Move[] {
  const noticed = notice === null ? 'assumed' : 'estimate'
  const preliminary: readonly Move[] = [
    { supplement: 'preliminary-review' },
    { take: 'recommendation-sent', basis: 'law' },
    { take: 'reply-received', basis: 'law' },
    { wait: notice, name: NOTICE },
    { unbound: whyUnbounded('notice-after-replies', terms) },
  ]
  if (!specialReview) return [...preliminary, { take: 'concluded', basis: noticed }]
  return [
    ...preliminary,
    { take: 'special-review-notified', basis: noticed },
    { unbound: whyUnbounded('special-review-generally', terms) },
    { unbound: whyUnbounded('extension-without-cap', terms) },
    { supplement: 'special-review' },
    { take: 'opinions-sought-again', within: 'special-review' },
    { take: 'commission-approved', within: 'special-review' },
    { take: 'concluded', basis: 'law' },
  ]
}

/** The period in which materials are supplemented: the one assumed, where the road has it. */
export function supplementedPeriod({
  supplementDuring,
  startedBy,
  reviewNeeded,
  specialReview,
}: Assumptions): string {
  const reviewed = reviewNeeded || startedBy === 'member'
  const usual = reviewed ? 'preliminary-review' : 'decision-on-need'
  if (supplementDuring === 'special-review') return reviewed && specialReview ? supplementDuring : usual
  if (supplementDuring === 'decision-on-need') return startedBy === 'filing' ? supplementDuring : usual
  return supplementDuring && reviewed ? supplementDuring : usual
}

const COMPLETION: Text = {
  en: 'until the materials conform (estimate)',
  zh: '至申报材料符合规定（自行估计）',
}
const NOTICE: Text = { en: 'until the notice after the replies (estimate)', zh: '回复后至通知（自行估计）' }
