import type { Breach } from '../../related-law/index.ts'
import {
  notUrged,
  type PointersOfVersion,
  pointsBack,
  unnamed,
  usedUnreviewed,
} from '../liability-pointers.ts'
import { breachOf } from '../vocabulary/details.ts'
import { article, document, step } from './article.ts'

/** What a referral or a penalty can be about. */
export const breaches: readonly Breach[] = [
  'usedUnreviewedProduct',
  'boughtWithoutRequiredReview',
  'didNotFilePurchase',
  'supplierCommitmentsNotDemanded',
  'commitmentsNotSupervised',
]

export const article19 = article({
  number: 19,
  caption: { en: 'Liability', zh: '法律责任' },
  paragraphs: [
    {
      id: 'art.19',
      zh: '运营者违反本办法的法律责任，援引网络安全法第六十五条。',
      en: 'For an operator’s violation of these Measures the article points to Article 65 of the Cybersecurity Law.',
      relatedLaw: [
        'unreviewed-product-penalty-to-2025',
        'unreviewed-purchase-penalty',
        'supplier-security-agreement-to-2025',
        'supplier-security-agreement-supervised',
      ],
      reason: {
        en: 'A pointer to another law, applied by the competent authority in a case of its own; the number 65 is that of the law up to 31 December 2025. From 1 September 2021 the CII Regulation, Art. 41, stands beside it.',
        zh: '本条为援引性规定，由主管机关另案处理；第六十五条为该法2025年12月31日以前的条序。自2021年9月1日起，《关键信息基础设施安全保护条例》第四十一条一并适用。',
      },
    },
  ],
  steps: [
    step('penalty-decided', {
      cite: ['art.19'],
      from: [],
      details: { breach: breachOf(breaches) },
    }),
  ],
  documents: [document('penaltyDecision', { cite: ['art.19'] })],
})

/** What a case brings to mind of other laws. */
export const liability: PointersOfVersion = {
  cite: ['art.19'],
  pointers: [usedUnreviewed('art.19'), notUrged('art.18.1', 'art.19')],
  breaches,
  pointsBack,
  unnamed,
}
