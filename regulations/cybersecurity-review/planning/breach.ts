import { addDays, type CivilDate } from '#clock'
import type { Answered, Gate, NoDay } from '#review'
import { answered, applicationDayOf, isFiled, LISTING_DUTY_FROM, saidOf } from './matter-answers.ts'

interface Breach {
  readonly en: readonly [message: string, remedy: string]
  readonly zh: readonly [message: string, remedy: string]
}

/** What a broken gate means for the filing day, and what is left to do. */
const BREACHES: Partial<Readonly<Record<Gate['id'], Breach>>> = {
  'use-after-passing': {
    en: [
      'The product or service is in use and the review has not been passed: no filing day is in time for that, and no condition in the contract helps.',
      'Stop using it until the review is passed, file without delay, and take advice.',
    ],
    zh: [
      '产品和服务已在使用而审查尚未通过：任何申报日均不能使该使用合规，合同附条件亦无济于事。',
      '通过审查前应当停止使用，尽快申报，并寻求专业意见。',
    ],
  },
  'signing-after-result': {
    en: [
      'The contract has been signed without a condition and there is no result yet: the order of assessing and filing before signing can no longer be kept, whatever the filing day.',
      'File without delay. Where the contract can still be amended, agree that it takes effect only once the review is passed, the remedy that the official Q&A of 2020 names for a late filing; do not use the product or service before then.',
    ],
    zh: [
      '合同已无条件签订而审查尚无结果：先预判、先申报、后签订的次序，无论何日申报均已无法遵守。',
      '请尽快申报。合同尚可变更的，宜补充约定通过审查后方可生效（2020年官方答记者问就迟延申报提示的补救方式）；通过审查前不得使用。',
    ],
  },
  'filing-before-foreign-application': {
    en: [
      'The listing application has gone out and nothing was filed before it: the order that Article 7 asks for is broken, and no filing day restores it.',
      'Consult the Office at once and file before the listing.',
    ],
    zh: [
      '上市申请已经提出而此前未申报：第七条要求的先后次序已被打破，无论何日申报均不能恢复。',
      '请立即向网络安全审查办公室咨询，并在上市前申报。',
    ],
  },
  'result-before-foreign-application': {
    en: [
      'The listing application has gone out before there is a result: no filing day is early enough for it any more.',
      'Consult the Office at once; the listing may go on only where the outcome allows it.',
    ],
    zh: [
      '上市申请已在得出审查结果之前提出：任何申报日均已不够早。',
      '请立即向网络安全审查办公室咨询；审查结果允许的，方可继续上市。',
    ],
  },
  'securities-regulator': {
    en: [
      'The overseas application has gone out before a result: where a security review is required, the order that the securities regulator asks for can no longer be kept.',
      'Take advice before the application proceeds.',
    ],
    zh: [
      '境外上市申请已在得出审查结果之前提出：依法应当进行安全审查的，证券监管机构要求的次序已无法遵守。',
      '申请继续推进之前，请寻求专业意见。',
    ],
  },
}

/** The broken gates that say more than another one that is broken too. */
const SAID_BY: Partial<Readonly<Record<Gate['id'], Gate['id']>>> = {
  'result-before-foreign-application': 'filing-before-foreign-application',
  'securities-regulator': 'result-before-foreign-application',
}
const FIRST: readonly Gate['id'][] = ['use-after-passing']
/** The order of assessing, filing and signing breaks with the contract, which says what it means. */
const SAID_ELSEWHERE: readonly Gate['id'][] = ['standstill', 'assessment-before-signing']

/**
 * Why the gates leave no day that could be called the latest: one that is broken, or a signed contract of which nobody
 * said whether it is conditional.
 *
 * @param asOf  the day the plan is looked at
 */
export function breachIn(gates: readonly Gate[], matter: Answered, asOf: CivilDate): NoDay | undefined {
  const notPassed = answered(matter, 'productReviewOutcome') === 'notPassed'
  // What did not pass may not be used: that takes the day away also where nobody said that it is used.
  const broken = gates.filter(
    ({ kept, id, remedy }) =>
      (kept === 'no' && !remedy && !SAID_ELSEWHERE.includes(id)) || (notPassed && id === 'use-after-passing'),
  )
  const ids = broken.map(({ id }) => id)
  const told = broken
    .filter(({ id }) => !ids.includes(SAID_BY[id] ?? 'standstill'))
    .toSorted((a, b) => Number(FIRST.includes(b.id)) - Number(FIRST.includes(a.id)))
  if (told.length === 0) return contractUnanswered(gates, matter)
  const texts = told.map(({ id }) =>
    id === 'use-after-passing' && notPassed
      ? NOT_PASSED
      : id === 'signing-after-result' && isFiled(matter)
        ? SIGNED_AND_FILED
        : (BREACHES[id] ?? CONDITION_REFUSED),
  )
  const undated =
    ids.includes('result-before-foreign-application') &&
    applicationDayOf(matter) === undefined &&
    asOf < LAST_PENDING
  const older = undated ? OLDER : { en: '', zh: '' }
  return {
    code: 'gate-broken',
    cite: [...new Set(broken.flatMap(({ cite }) => cite))],
    message: {
      en: texts.map(({ en }) => en[0]).join(' '),
      zh: texts.map(({ zh }) => zh[0]).join(''),
    },
    remedy: {
      en: texts.map(({ en }) => en[1]).join(' ') + older.en,
      zh: texts.map(({ zh }) => zh[1]).join('') + older.zh,
    },
  }
}

/** NOT LAW: after this day nobody is reminded of an application that would be older than the duty to file. */
const LAST_PENDING = addDays(LISTING_DUTY_FROM, 730)

const OLDER = {
  en: ' If the application went out before 15 February 2022, when there was no duty to file, give its day: the order is then held against nobody.',
  zh: '上市申请系在2022年2月15日之前（当时尚无申报义务）提出的，请给出该日期：此种情形下不以违反次序论。',
}

/** The product itself was reviewed and did not pass: a use is penalised whenever a purchase of it is filed. */
const NOT_PASSED: Breach = {
  en: [
    'The answers say that the product has not passed a review: what has not passed may not be used, so no filing day is in time for its use.',
    'Take advice before buying it at all, and consult the Office.',
  ],
  zh: [
    '依现有答案，该产品未通过安全审查：安全审查未通过的产品不得使用，故任何申报日均不能使其按期投入使用。',
    '采购之前请先寻求专业意见，并向网络安全审查办公室咨询。',
  ],
}

/** Filed, of which nobody said whether before or after the signing: only the result is known to be missing. */
const SIGNED_AND_FILED: Breach = {
  en: [
    'The contract has been signed without a condition, and no result is recorded.',
    'Where the contract can still be amended, agree that it takes effect only once the review is passed; do not use the product or service before then.',
  ],
  zh: [
    '合同已无条件签订，且未载明审查结果。',
    '合同尚可变更的，宜补充约定通过审查后方可生效；通过审查前不得使用。',
  ],
}

/** The plan assumes a conditional contract, and the matter says that it has none. */
const CONDITION_REFUSED: Breach = {
  en: [
    'The contract has been signed, and the answers say that it is not conditional on passing the review, whatever the plan assumes.',
    'File without delay. Where the contract can still be amended, agree that it takes effect only once the review is passed; do not use the product or service before then.',
  ],
  zh: [
    '合同已经签订，且依现有答案并未以通过审查为条件，与本计划所列假设不符。',
    '请尽快申报。合同尚可变更的，宜补充约定通过审查后方可生效；通过审查前不得使用。',
  ],
}

function contractUnanswered(gates: readonly Gate[], matter: Answered): NoDay | undefined {
  const contract = gates.find(
    ({ id }) => id === 'signing-after-result' || id.startsWith('contract-conditional'),
  )
  if (contract?.kept !== 'unknown' || saidOf(matter, 'contractSigned') !== 'yes') return undefined
  return {
    code: 'gate-unanswered',
    cite: contract.cite,
    message: {
      en: 'The contract has been signed, and whether it is conditional on passing the review is not answered: no latest filing day can be given.',
      zh: '合同已经签订，而是否以通过审查为条件尚未答复：无法给出最迟申报日。',
    },
    remedy: {
      en: 'Answer whether the contract takes effect, or is performed, only once the review is passed. File without delay in either case.',
      zh: '请答复合同是否约定通过审查后方可生效或者履行。无论如何，均应尽快申报。',
    },
  }
}
