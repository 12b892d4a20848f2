import type { Breach } from '../../related-law/index.ts'
import {
  notMitigated,
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
  'didNotFileListing',
  'dataProcessingNotReviewed',
  'supplierCommitmentsNotDemanded',
  'commitmentsNotSupervised',
  'risksNotMitigatedDuringReview',
]

export const article20 = article({
  number: 20,
  caption: { en: 'Liability', zh: '法律责任' },
  paragraphs: [
    {
      id: 'art.20',
      zh: '当事人违反本办法规定的，依照《中华人民共和国网络安全法》、《中华人民共和国数据安全法》的规定处理。',
      en: 'A party that violates these Measures shall be dealt with under the provisions of the Cybersecurity Law of the People’s Republic of China and the Data Security Law of the People’s Republic of China.',
      relatedLaw: [
        'unreviewed-product-penalty-to-2025',
        'unreviewed-product-penalty',
        'unreviewed-purchase-penalty',
        'supplier-security-agreement-to-2025',
        'supplier-security-agreement',
        'supplier-security-agreement-supervised',
        'unfiled-listing-no-amount-found',
        'unfiled-listing-penalty',
      ],
      reason: {
        en: 'A pointer to other laws, applied by the competent authority in a case of its own. For a product used without passing a review: Cybersecurity Law, Art. 67 since 1 January 2026, Art. 65 before. Arts. 45 and 46 of the Data Security Law concern breaches of that law’s own duties, not a failure to file. For a listing not filed, these two laws state no express amount; the only express fine found for platform operators is in Art. 56 of the Regulations on Network Data Security Management, since 1 January 2025.',
        zh: '本条为援引性规定，由主管机关另案处理。使用未经审查或者审查未通过的产品和服务的，自2026年1月1日起适用《中华人民共和国网络安全法》第六十七条，此前适用第六十五条。《中华人民共和国数据安全法》第四十五条、第四十六条针对违反该法自身义务的行为，不针对未申报。对赴国外上市未申报的，上述两部法律未明文规定罚款数额；就网络平台运营者，仅找到自2025年1月1日起施行的《网络数据安全管理条例》第五十六条有明文罚款规定。',
      },
    },
  ],
  steps: [
    step('penalty-decided', {
      cite: ['art.20'],
      from: [],
      details: { breach: breachOf(breaches) },
    }),
  ],
  documents: [document('penaltyDecision', { cite: ['art.20'] })],
})

/** What a case brings to mind of other laws. */
export const liability: PointersOfVersion = {
  cite: ['art.20'],
  pointers: [usedUnreviewed('art.20'), notMitigated('art.16.2', 'art.20'), notUrged('art.19.1', 'art.20')],
  breaches,
  pointsBack,
  unnamed,
  // Where a review does not pass and what did not pass is a listing or the processing of data.
  notPassed: {
    en: 'For going on with a listing or with data processing that did not pass, an express amount was not found: Art. 56 of the Regulations on Network Data Security Management (since 1 January 2025) is for a breach of its Art. 13, the duty to be reviewed.',
    zh: '对未通过审查的上市或者数据处理活动继续实施的，未找到明文罚款数额：自2025年1月1日起施行的《网络数据安全管理条例》第五十六条针对违反该条例第十三条（应当进行审查）的行为。',
  },
}
