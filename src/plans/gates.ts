import type { Text } from '#language'
import type { Matter } from '#matters'
import type { Assumptions } from './assumptions.ts'
import type { DayRange, Gate, TargetKind } from './plan.ts'
import { listingDuty, type Terms } from './terms.ts'

/** The days that gates are held against, as far as they are known. */
export interface GateDays {
  readonly filing: DayRange | undefined
  /** The signing, application, use: the day that waits for the result. */
  readonly gate: DayRange | undefined
}

const words = (en: string, zh: string): Gate['source'] => ({ title: { en, zh }, grade: 'A' })
const QA_2020: Gate['source'] = {
  title: { en: 'Official Q&A of 27 April 2020', zh: '2020年4月27日官方答记者问' },
  grade: 'B',
}
const QA_2022: Gate['source'] = {
  title: { en: 'Official Q&A of 4 January 2022', zh: '2022年1月4日官方答记者问' },
  grade: 'A',
}
const NOT_FOUND: Gate['source'] = {
  title: {
    en: 'No article of the Measures forbids it in so many words; the project’s default (reading 20)',
    zh: '《网络安全审查办法》无明文禁止；本项目默认口径（解释口径20）',
  },
  grade: 'none',
}
const SECURITIES_MEASURES_FROM = '2023-03-31'
const AMENDED_FROM = '2026-01-01'

/**
 * What must come before what, for a target. Assessment and filing come before the signing; a contract conditional in
 * effect and one conditional in performance are two different things; for a listing the foreign application is the
 * gate, not the listing day.
 */
export function gatesFor(
  kind: TargetKind,
  terms: Terms,
  assume: Assumptions,
  matter: Matter,
  days: GateDays,
): readonly Gate[] {
  const make = gateMaker(matter, days, terms)
  if (kind === 'listing') return listingGates(make, terms, matter, days)
  const purchase = kind === 'signing' || kind === 'deployment' || kind === 'closing'
  return [
    ...(purchase ? [make.assessment()] : []),
    ...(kind === 'signing' || kind === 'closing' ? [make.contract(assume.contract)] : []),
    ...(kind === 'signing' && assume.contract === 'after-result' ? [] : purchase ? [make.use()] : []),
    make.standstill(kind),
  ]
}

function listingGates(
  make: ReturnType<typeof gateMaker>,
  terms: Terms,
  matter: Matter,
  { gate }: GateDays,
): readonly Gate[] {
  // Order No. 6 has no listing duty: the order of gates for a listing came with Order No. 8.
  const places = answered(matter, 'listingPlace')
  const mainlandOnly =
    Array.isArray(places) && places.length > 0 && places.every((each) => each === 'mainland')
  const securities = (gate?.latest ?? SECURITIES_MEASURES_FROM) >= SECURITIES_MEASURES_FROM && !mainlandOnly
  return [
    ...(listingDuty(terms) ? [make.application(), make.result()] : []),
    ...(securities ? [make.securities()] : []),
    make.standstill('listing'),
  ]
}

function gateMaker(matter: Matter, { filing, gate }: GateDays, terms: Terms) {
  const says = (fact: string): Gate['kept'] => {
    const value = answered(matter, fact)
    return typeof value === 'boolean' ? (value ? 'yes' : 'no') : 'unknown'
  }
  const not = (kept: Gate['kept']): Gate['kept'] =>
    kept === 'unknown' ? kept : kept === 'yes' ? 'no' : 'yes'
  const by = (range: DayRange | undefined) => (range ? { by: range } : {})
  const law = (gate?.latest ?? AMENDED_FROM) >= AMENDED_FROM ? ['37', '67'] : ['35', '65']
  const passing = law.map((article) => `cybersecurity-law/art.${article}`)
  const draft = terms.positions['confidential-draft']
  /** A step taken before its gate breaks the order, unless the gate was open. */
  const unless = (taken: Gate['kept'], open: Gate['kept']): Gate['kept'] =>
    taken === 'yes' ? (open === 'yes' ? 'yes' : open === 'no' ? 'no' : 'unknown') : not(taken)
  return {
    assessment: (): Gate => ({
      id: 'assessment-before-signing',
      order: {
        en: 'Assess in advance, then file, then sign: the assessment is made before the purchase, and what is filed is the contract to be signed',
        zh: '先预判，后申报，再签订：采购前应当预判，申报材料为拟签订的合同',
      },
      cite: ['art.5.1', ...materialCite(terms)],
      source: words('The words of the articles', '条文文字'),
      readings: {},
      ...by(filing),
      // A judgement tells that there was an assessment; only an unsigned contract tells that it came first.
      kept:
        answered(matter, 'affectsOrMayAffectNationalSecurity') !== undefined &&
        says('contractSigned') === 'no'
          ? 'yes'
          : 'unknown',
    }),
    contract: (how: Assumptions['contract']): Gate => {
      const [id, order] = CONTRACT[how]
      const conditional = says('contractConditionalOnReview')
      return {
        id,
        order,
        cite: ['art.5.1'],
        source: QA_2020,
        readings: {},
        ...by(gate),
        kept:
          how === 'after-result'
            ? unless(says('contractSigned'), says('contractConditionalOnReview'))
            : conditional,
      }
    },
    use: (): Gate => ({
      id: 'use-after-passing',
      order: {
        en: `Do not put the product or service to use before the review is passed: the Cybersecurity Law requires a security review to be passed (Art. ${law[0]}) and penalises the use of what was not reviewed or did not pass (Art. ${law[1]})`,
        zh: `通过审查前不得使用该产品和服务：《网络安全法》第${law[0] === '37' ? '三十七' : '三十五'}条要求通过国家安全审查；使用未经安全审查或者安全审查未通过的产品和服务的，依第${law[1] === '67' ? '六十七' : '六十五'}条处罚`,
      },
      cite: passing,
      source: words('The words of the articles', '条文文字'),
      readings: {},
      ...by(gate),
      kept: not(says('usesNetworkProductsOrServices')),
    }),
    application: (): Gate => ({
      id: 'filing-before-foreign-application',
      order: {
        en: 'File before the listing application goes to the foreign securities regulator',
        zh: '向国外证券监管机构提出上市申请之前，应当申报网络安全审查',
      },
      cite: ['art.7'],
      source: QA_2022,
      readings: draft === undefined ? {} : { 'confidential-draft': draft },
      ...by(gate),
      kept: unless(says('listingApplicationSubmitted'), says('applicationFiled')),
    }),
    result: (): Gate => ({
      id: 'result-before-foreign-application',
      order: {
        en: 'One of the three outcomes of a filing forbids the listing: this plan waits for the result before the application (reading 20)',
        zh: '申报有三种结果，其中经审查影响国家安全的，不允许赴国外上市：本计划待有结果后再提出上市申请（解释口径20）',
      },
      cite: ['art.7'],
      source: QA_2022,
      readings: draft === undefined ? {} : { 'confidential-draft': draft },
      ...by(gate),
      kept: not(says('listingApplicationSubmitted')),
    }),
    securities: (): Gate => ({
      id: 'securities-regulator',
      order: {
        en: 'The securities regulator asks for a required security review to be completed before the overseas application; overseas (境外) includes Hong Kong, unlike foreign (国外)',
        zh: '依法应当进行安全审查的，应当在提出境外发行上市申请前完成；“境外”包括香港，与“国外”不同',
      },
      cite: ['overseas-listing-measures/art.9'],
      source: { title: { en: 'Trial measures of 2023, Art. 9', zh: '2023年试行办法第九条' }, grade: 'B' },
      readings: {},
      ...by(gate),
      kept: not(says('listingApplicationSubmitted')),
    }),
    standstill: (kind: TargetKind): Gate => ({
      id: 'standstill',
      order: STANDSTILL[kind],
      cite: [],
      source: NOT_FOUND,
      readings: {},
      ...by(gate),
      kept: 'unknown',
    }),
  }
}

const CONTRACT: Readonly<Record<Assumptions['contract'], readonly [Gate['id'], Text]>> = {
  'after-result': [
    'signing-after-result',
    {
      en: 'File before signing, or make the contract conditional on passing; this plan signs only after the result (reading 20)',
      zh: '在签订前申报，或者在合同中约定以通过审查为条件；本计划于有结果后签订（解释口径20）',
    },
  ],
  'conditional-in-effect': [
    'contract-conditional-in-effect',
    {
      en: 'Signed before the result, the contract takes effect only once the review is passed and has no effect until then; file before signing where you can',
      zh: '在有结果前签订的，合同约定通过审查后生效：此前合同不生效；能够在签订前申报的，仍应先申报',
    },
  ],
  'conditional-in-performance': [
    'contract-conditional-in-performance',
    {
      en: 'Signed before the result, the contract binds at once but is performed only on passing the review: delivery, payment and use wait, and what follows if it is not passed must be agreed',
      zh: '在有结果前签订的，合同即时生效，但约定通过审查后方可履行：交付、付款、使用均须等待，并应当约定未通过时的后果',
    },
  ],
}

const STANDSTILL: Readonly<Record<TargetKind, Text>> = {
  signing: { en: 'Until the result: do not sign unconditionally', zh: '有结果前：不无条件签订合同' },
  deployment: { en: 'Until the result: do not put it to use', zh: '有结果前：不投入使用' },
  launch: { en: 'Until the result: do not launch', zh: '有结果前：不上线' },
  closing: { en: 'Until the result: do not close unconditionally', zh: '有结果前：不无条件交割' },
  listing: { en: 'Until the result: do not submit the application', zh: '有结果前：不提交上市申请' },
  other: {
    en: 'Until the result: do not sign unconditionally, use or submit',
    zh: '有结果前：不无条件签订合同、不投入使用、不提交申请',
  },
}

const materialCite = ({ procedure }: Terms): readonly string[] =>
  procedure.materials.find(({ name }) => name === 'transactionDocuments')?.cite ?? []

function answered({ answers }: Matter, fact: string): unknown {
  const answer = answers[fact]
  return answer?.state === 'answered' ? answer.value : undefined
}
