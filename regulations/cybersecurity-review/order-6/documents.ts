import type { Text } from '#language'
import type { CaseDocument, Confidentiality, Part, Seat } from '#review'
import type { Cite } from '#rules'
import {
  confidentiality as confidentialityOfOrder8,
  documents as documentsOfOrder8,
} from '../order-8/documents.ts'
import { parts as partsOfOrder8 } from '../order-8/parts.ts'

/** The article of Order No. 6 with the same act. Mitigation has none, and neither has a listing. */
const CITES: Readonly<Record<Cite, Cite | undefined>> = {
  'art.5.1': 'art.5.1',
  'art.6': 'art.6',
  'art.7': undefined,
  'art.8': 'art.7',
  'art.8(1)': 'art.7(1)',
  'art.8(2)': 'art.7(2)',
  'art.8(3)': 'art.7(3)',
  'art.8(4)': 'art.7(4)',
  'art.9': 'art.8',
  'art.11': 'art.10',
  'art.12.1': 'art.11.1',
  'art.12.2': 'art.11.2',
  'art.13': 'art.12',
  'art.15': 'art.14',
  'art.16.1': 'art.15',
  'art.17': 'art.16',
  'art.18': 'art.17',
  'art.19.1': 'art.18.1',
  'art.19.2': 'art.18.2',
  'art.20': 'art.19',
}
const WITHOUT: readonly string[] = ['mitigationRequirement', 'mitigationReport', 'liftingOfMeasures']
const WITHOUT_STEPS: readonly string[] = ['materials-conform']

export const citesHere = (all: readonly Cite[]): readonly Cite[] => all.flatMap((cite) => CITES[cite] ?? [])
const steps = (all: readonly string[]): readonly string[] =>
  all.filter((step) => !WITHOUT_STEPS.includes(step))
/** Those consulted beside the members are here the protection departments concerned. */
const seatHere = (seat: Seat): Seat => (seat === 'relevant-department' ? 'protection-department' : seat)

/** Order No. 6 knows the operator (运营者); the party (当事人) came with Order No. 8. */
const worded = ({ en, zh }: Text): Text => ({
  en: en.replaceAll('the party', 'the operator'),
  zh: zh.replaceAll('当事人', '运营者').replaceAll('相关部门', '保护工作部门'),
})

function here(document: CaseDocument): CaseDocument {
  const { cite, claim, provider, goesTo, unsettled, published, presumed, note } = document
  const reasons = Object.entries(unsettled ?? {}).map(([seat, reason]) => [
    seatHere(seat as Seat),
    worded(reason),
  ])
  return {
    ...document,
    cite: citesHere(cite),
    claim: WORDED[document.name] ?? worded(claim),
    provider: provider.map(seatHere),
    steps: steps(document.steps),
    goesTo: goesTo.map(({ seat, cite: under, by }) => ({
      seat: seatHere(seat),
      cite: citesHere(under),
      by: steps(by),
    })),
    ...(unsettled ? { unsettled: Object.fromEntries(reasons) } : {}),
    ...(published ? { published: worded(published) } : {}),
    ...(presumed ? { presumed: worded(presumed) } : {}),
    ...(note ? { note: worded(note) } : {}),
  }
}

/** Claims whose Chinese is a sentence of the Order No. 8 text, or names a listing. */
const WORDED: Readonly<Record<string, Text>> = {
  analysisReport: {
    en: 'Analysis report on the effect or possible effect on national security',
    zh: '关于国家安全影响的分析报告',
  },
  transactionDocuments: {
    en: 'Procurement documents, agreements, contracts to be signed',
    zh: '采购文件、协议、待签合同',
  },
  otherMaterials: { en: 'Other materials that the review work requires', zh: '审查工作需要的其他材料' },
}

export const documents: readonly CaseDocument[] = documentsOfOrder8
  .filter(({ name }) => !WITHOUT.includes(name))
  .map(here)

/** Art. 16: trade secrets and intellectual property rights; personal information came with Order No. 8. */
export const confidentiality: Confidentiality = {
  ...confidentialityOfOrder8,
  cite: ['art.16'],
  claim: {
    en: 'Those who take part in the review protect intellectual property rights and keep trade secrets, undisclosed materials of the operator and of the provider, and other undisclosed information in confidence: unless whoever provided it consents, it is neither disclosed to anyone not concerned nor put to another use',
    zh: '参与审查的机构和人员须保护知识产权，并就商业秘密、运营者和提供者提交的未公开材料及其他未公开信息负有保密义务；非经信息提供方同意，不得对无关方披露，亦不得移作他用',
  },
}

export const parts: Readonly<Partial<Record<Seat, Part>>> = Object.fromEntries(
  Object.entries(partsOfOrder8).map(([seat, { cite, said }]) => [
    seat,
    { cite: citesHere(cite), said: worded(said) },
  ]),
)
