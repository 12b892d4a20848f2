import type { Text } from '#language'
import type { Assumptions, Gate, GateInput, PlanTerms } from '#review'
import { isJudged, isSignedBeforeFiling, saidOf } from './matter-answers.ts'

/** The gates of a purchase: assessment, contract, use. */
export function purchaseGates(input: GateInput): readonly Gate[] {
  return [assessment(input), contract(input), use(input)]
}

const assessment = ({ matter, terms, filing, asOf }: GateInput): Gate => ({
  id: 'assessment-before-signing',
  order: {
    en: 'Assess in advance, then file, then sign: the assessment is made before the purchase, and what is filed is the contract to be signed',
    zh: '先预判，后申报，再签订：采购前应当预判，申报材料为拟签订的合同',
  },
  cite: ['art.5.1', ...materialCite(terms)],
  source: { title: { en: 'The words of the articles', zh: '条文文字' }, grade: 'A' },
  readings: {},
  ...(filing && saidOf(matter, 'contractSigned') !== 'yes' ? { by: filing } : {}),
  // A judgement tells that there was an assessment; only an unsigned contract tells that it came first.
  ...(isSignedBeforeFiling(matter, filing?.earliest, asOf)
    ? {
        kept: 'no',
        ...(saidOf(matter, 'contractConditionalOnReview') === 'yes' ? { remedy: LATE } : {}),
      }
    : {
        kept:
          isJudged(matter, 'affectsOrMayAffectNationalSecurity') && saidOf(matter, 'contractSigned') === 'no'
            ? 'yes'
            : 'unknown',
      }),
})

/** Signed without a condition, the contract breaks the order; signed with one, the late filing has its remedy. */
function contract({ kind, assume, matter, target, filing, asOf }: GateInput): Gate {
  const signed = saidOf(matter, 'contractSigned')
  const conditional = saidOf(matter, 'contractConditionalOnReview')
  const [id, order, source] = CONTRACT[assume.contract]
  const isSigned = signed === 'yes'
  const isLate = conditional === 'yes' && isSignedBeforeFiling(matter, filing?.earliest, asOf)
  return {
    id,
    order: isSigned ? SIGNED : order,
    cite: ['art.5.1'],
    source: isSigned ? QA_2020 : source,
    readings: {},
    ...(kind === 'signing' && target && !isSigned ? { by: target } : {}),
    ...(isLate
      ? { kept: 'no', remedy: LATE }
      : { kept: isSigned ? conditional : signed === 'no' ? 'yes' : 'unknown' }),
  }
}

const LATE: Text = {
  en: 'signed before filing; the condition is the remedy for a late filing',
  zh: '已在申报前签订；附条件为迟延申报的补救',
}
/** Nothing is said of a signing to come once it is done. */
const SIGNED: Text = {
  en: 'Filing usually comes before the contract is formally signed. One signed earlier should say that it takes effect only once the review is passed: a remedy for a late filing, no equal alternative',
  zh: '通常应当在正式签订合同前申报；签订后申报的，宜在合同中注明通过审查后方可生效：此为迟延申报的补救，并非同等选择',
}

/** NOT LAW in one point: what was bought earlier is in use and this contract is unsigned, so it may be another product. */
function use({ kind, matter, target }: GateInput): Gate {
  const law = (target?.latest ?? AMENDED_FROM) >= AMENDED_FROM ? ['37', '67'] : ['35', '65']
  const [zhPassing, zhPenalty] = law[0] === '37' ? ['三十七', '六十七'] : ['三十五', '六十五']
  const dated = kind === 'deployment' || kind === 'launch'
  const used = saidOf(matter, 'usesNetworkProductsOrServices')
  return {
    id: 'use-after-passing',
    order: {
      en: `Do not put the product or service to use before the review is passed, whatever the contract says: the Cybersecurity Law requires a security review to be passed (Art. ${law[0]}) and penalises the use of what was not reviewed or did not pass (Art. ${law[1]})`,
      zh: `无论合同如何约定，通过审查前不得使用该产品和服务：《网络安全法》第${zhPassing}条要求通过国家安全审查；使用未经安全审查或者安全审查未通过的产品和服务的，依第${zhPenalty}条处罚`,
    },
    cite: law.map((article) => `cybersecurity-law/art.${article}`),
    source: { title: { en: 'The words of the articles', zh: '条文文字' }, grade: 'A' },
    readings: {},
    ...(dated && target ? { by: target } : {}),
    kept:
      used === 'no' ? 'yes' : used === 'yes' && saidOf(matter, 'contractSigned') !== 'no' ? 'no' : 'unknown',
  }
}

const AMENDED_FROM = '2026-01-01'

const QA_2020: Gate['source'] = {
  title: { en: 'Official Q&A of 27 April 2020', zh: '2020年4月27日官方答记者问' },
  grade: 'B',
}
/** NOT LAW: the Q&A speaks of a contract that takes effect on passing, not of one that is performed on passing. */
const PRACTICE: Gate['source'] = {
  title: {
    en: 'Advice of practitioners, beside the official Q&A of 27 April 2020',
    zh: '实务建议，参照2020年4月27日官方答记者问',
  },
  grade: 'C',
}

const CONTRACT: Readonly<Record<Assumptions['contract'], readonly [Gate['id'], Text, Gate['source']]>> = {
  'after-result': [
    'signing-after-result',
    {
      en: 'File before signing; this plan signs only after the result. Where a contract was signed before the filing, it should say that it takes effect only once the review is passed: a remedy for a late filing, no equal alternative',
      zh: '通常应当在正式签订合同前申报；本计划于有结果后签订。签订后申报的，宜在合同中注明通过审查后方可生效：此为迟延申报的补救，并非同等选择',
    },
    QA_2020,
  ],
  'conditional-in-effect': [
    'contract-conditional-in-effect',
    {
      en: 'File before signing all the same. Signed before the result, the contract takes effect only once the review is passed and has no effect until then: a remedy for a late filing, no equal alternative',
      zh: '仍应先申报后签订。在有结果前签订的，合同应注明通过审查后方可生效，此前不生效：此为迟延申报的补救，并非同等选择',
    },
    QA_2020,
  ],
  'conditional-in-performance': [
    'contract-conditional-in-performance',
    {
      en: 'File before signing all the same. Signed before the result, the contract binds at once but is performed only on passing the review: delivery, payment and use wait, and what follows if it is not passed must be agreed',
      zh: '仍应先申报后签订。在有结果前签订的，合同即时生效，但约定通过审查后方可履行：交付、付款、使用均须等待，并应当约定未通过时的后果',
    },
    PRACTICE,
  ],
}

const materialCite = ({ procedure }: PlanTerms): readonly string[] =>
  procedure.materials.find(({ name }) => name === 'transactionDocuments')?.cite ?? []
