import { addDays } from '#clock'
import type { Text } from '#language'
import type { Cite, Flag } from '#rules'
import { dateText } from '#words'
import { type PublicCase, publicCases } from './public-cases.ts'
import { oneOf } from './vocabulary/leaves.ts'
import type { FlagCode } from './vocabulary/names.ts'
import { concernsProducts } from './vocabulary/terms.ts'

type PublicCaseFlag = Flag & { readonly code: FlagCode }

const isOfNoReviewedProduct = oneOf('productReviewOutcome', 'none')

/**
 * The public reviews of products, each on its days, until the matter says that its own product is under none: nobody buys, uses or supplies such a product without a word. Days and addressees are those of the notices.
 *
 * @param cite  the paragraph of the version under which the authorities start a review
 */
export const publicCaseFlagsCiting = (cite: Cite): readonly PublicCaseFlag[] =>
  publicCases.flatMap((each) => {
    if (!each.products) return []
    const flag = (
      standing: 'public-review' | 'publicly-not-passed',
      message: Text,
      from: string,
      to: string | null,
    ): PublicCaseFlag => ({
      code: `${standing}-${each.id}`,
      kind: 'do',
      cite: [cite],
      message,
      inForce: { from, to },
      when: { condition: concernsProducts([cite]).condition, unless: isOfNoReviewedProduct },
    })
    const conclusion = each.milestones.find(({ kind }) => kind === 'conclusion')
    const concluded = conclusion?.on
    return [
      flag('public-review', underReview(each), each.started, concluded ? addDays(concluded, -1) : null),
      ...(concluded
        ? [flag('publicly-not-passed', notPassed(each, dateText(concluded)), concluded, null)]
        : []),
    ]
  })

function underReview({ name, started }: PublicCase): Text {
  const since = dateText(started)
  return {
    en: `Public notice: ${name.en} have been under cybersecurity review since ${since.en}. If they are products of this matter, record it, and wait for the result before buying them, putting them into use or supplying them; if not, record that.`,
    zh: `据公告，${name.zh}自${since.zh}起接受网络安全审查。本事项所涉产品属于该产品的，请记录在案，在得出审查结果前宜暂缓采购、投入使用或者提供；不属于的，亦请载明。`,
  }
}

function notPassed({ name, products }: PublicCase, on: Text): Text {
  const addressed = products?.addressed
  return {
    en: `Public notice of ${on.en}: ${name.en} did not pass a cybersecurity review.${addressed ? ` The notice addresses ${addressed.en}.` : ''} If they are products of this matter, record it; if not, record that.`,
    zh: `据${on.zh}公告，${name.zh}未通过网络安全审查${addressed ? `，该公告针对${addressed.zh}` : ''}。本事项所涉产品属于该产品的，请记录在案；不属于的，亦请载明。`,
  }
}
