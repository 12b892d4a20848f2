import type { Text } from '#language'
import type { Answers, Cite, Regulation } from '#rules'
import type { FactName } from './versions.ts'

const isYes = (answers: Answers, fact: FactName): boolean | undefined => {
  const answer = answers[fact]
  return answer?.state === 'answered' ? answer.value === true : undefined
}

/** Whether the matter is that of somebody who supplies products or services. */
export const isProvider = (answers: Answers): boolean =>
  isYes(answers, 'suppliesNetworkProductsOrServices') === true

/**
 * NOT LAW: what somebody who supplies products or services is asked apart from the rest. Its own purchases are another
 * matter (Art. 5); what reaches it comes through its customers (Arts. 6, 15, 18): who they are, whether they file, and
 * whether it can give the four promises they must demand.
 */
const askedOfProviders: readonly FactName[] = [
  'procuresNetworkProductsOrServices',
  'customerIsCiiOperator',
  'customerFilesForReview',
  'supplierCooperatesWithReview',
  'supplierForswearsIllegalDataAcquisition',
  'supplierForswearsIllegalDeviceControl',
  'supplierForswearsUnjustifiedInterruption',
]

/** What a provider is asked, and whether before anything else: whoever also buys has a filing of its own to think of. */
export function askedAsProvider(
  answers: Answers,
  { facts }: Regulation,
): { readonly facts: readonly string[]; readonly isFirst: boolean } | undefined {
  if (!isProvider(answers)) return undefined
  return {
    facts: askedOfProviders.filter((name) => Object.hasOwn(facts, name)),
    isFirst: isYes(answers, 'procuresNetworkProductsOrServices') !== true,
  }
}

/** A step of the road of somebody who supplies: what it means for it, and where that stands. */
export interface RoadStep {
  readonly says: Text
  readonly cite: readonly Cite[]
  readonly kind: 'do' | 'know'
}

/** What a provider must know: who files, what to ask the customer, what can reach it, what it sees of a case. */
export function providerRoad(
  { answers }: { readonly answers: Answers },
  regulation: Regulation,
): readonly RoadStep[] {
  if (!isProvider(answers)) return []
  const cite = (name: string | undefined): readonly Cite[] =>
    regulation.duties.find((duty) => duty.name === name)?.cite ?? []
  return [
    ...customerSteps(answers, cite),
    { says: NO_FILING, cite: cite('fileForProcurement').slice(0, 1), kind: 'know' },
    { says: COMMITMENTS, cite: cite('obtainSupplierCommitments'), kind: 'know' },
    { says: MATERIALS, cite: cite('provideSupplementaryMaterials'), kind: 'know' },
    { says: OWN_REVIEW, cite: cite(regulation.verdict.exposure).slice(-1), kind: 'know' },
    { says: SUPERVISION, cite: cite('superviseCommitments'), kind: 'know' },
    { says: SEEN, cite: [], kind: 'know' },
  ]
}

function customerSteps(answers: Answers, cite: (duty: string) => readonly Cite[]): readonly RoadStep[] {
  const isOperator = isYes(answers, 'customerIsCiiOperator')
  const files = isYes(answers, 'customerFilesForReview')
  const filing = cite('fileForProcurement').slice(0, 1)
  if (isOperator === undefined) return [{ says: ASK_STATUS, cite: filing, kind: 'do' }]
  if (isOperator && files === undefined) return [{ says: ASK_FILING, cite: filing, kind: 'do' }]
  return isOperator ? [] : [{ says: KEEP_STATEMENT, cite: [], kind: 'do' }]
}

const ASK_STATUS: Text = {
  en: 'Your customer may have to file. Whether it operates critical information infrastructure is open: ask it in writing.',
  zh: '客户可能须申报。客户是否为关键信息基础设施运营者尚不清楚，请以书面方式询问。',
}
const ASK_FILING: Text = {
  en: 'Your customer operates critical information infrastructure and may have to file this purchase: ask it in writing whether it does.',
  zh: '客户为关键信息基础设施运营者，可能须就本次采购申报；是否申报，请以书面方式询问。',
}
const KEEP_STATEMENT: Text = {
  en: 'Keep what your customer stated in writing: its designation can come later.',
  zh: '请留存客户的书面说明；客户日后仍可能被认定为关键信息基础设施运营者。',
}
const NO_FILING: Text = {
  en: 'As a provider you do not file: a purchase is filed by the operator that buys.',
  zh: '提供者不因提供产品和服务而负申报义务；采购活动由采购的运营者申报。',
}
const COMMITMENTS: Text = {
  en: 'Where the purchase is filed, the operator must require you to cooperate with the review and to make the commitments listed below.',
  zh: '采购活动申报的，运营者应当要求本单位配合网络安全审查，并作出下列承诺。',
}
const MATERIALS: Text = {
  en: 'The Office may ask you, too, for supplementary materials.',
  zh: '网络安全审查办公室也可能要求本单位提供补充材料。',
}
const OWN_REVIEW: Text = {
  en: 'Your products or services can themselves be reviewed on a member unit’s opinion, whoever buys them.',
  zh: '无论由谁采购，本单位的产品和服务均可能经成员单位提出意见而被审查。',
}
const SUPERVISION: Text = {
  en: 'After a review the operator urges you to keep your commitments, and the Office supervises that you do.',
  zh: '审查之后，运营者应当督促本单位履行承诺，网络安全审查办公室予以监督。',
}
const SEEN: Text = {
  en: 'Of a case you see what you handed in and what is addressed to you. What the text does not settle stays closed to you.',
  zh: '就案件而言，本单位可见自己提交的材料和发给本单位的文件；条文未明确的，对本单位不开放。',
}

/** A provider does not file; that says nothing of the operator that buys from it, unless it is known to be none. */
export function providerSaid(answers: Answers): readonly Text[] {
  const isOperator = isYes(answers, 'customerIsCiiOperator')
  if (!isProvider(answers) || isOperator === false) return []
  if (isYes(answers, 'customerFilesForReview')) {
    return [
      {
        en: 'As a provider you do not file; your customer files.',
        zh: '提供者本身不因提供产品和服务而申报；申报由客户作出。',
      },
    ]
  }
  return [
    isOperator
      ? {
          en: 'As a provider you do not file; your customer, an operator of critical information infrastructure, may have to.',
          zh: '提供者本身不因提供产品和服务而申报；客户为关键信息基础设施运营者，可能须申报。',
        }
      : {
          en: 'As a provider you do not file; your customer may have to: whether it operates critical information infrastructure is open.',
          zh: '提供者本身不因提供产品和服务而申报；客户可能须申报：客户是否为关键信息基础设施运营者尚不清楚。',
        },
  ]
}
