import type { CivilDate } from '#clock'
import type { Text } from '#language'
import { type Answered, type GateDay, type Late, type NoDay, type PlanTerms, stepIn } from '#review'
import { dateText, workingDaysText } from '#words'
import { reviewsOfRecord } from './history.ts'
import { isFiled, LISTING_DUTY_FROM, saidOf } from './matter-answers.ts'

/** The extension of the special review has no cap, and one without a day is assumed. */
export const noCap = (terms: PlanTerms): NoDay => ({
  code: 'no-cap',
  cite: stepIn(terms, 'special-review-extended')?.cite ?? [],
  message: {
    en: 'An extended special review has no latest day: no cap is stated, so no filing day is certain to be early enough.',
    zh: '特别审查延长后没有最迟日期：条文未规定上限，故任何申报日均不能确保及时。',
  },
  remedy: {
    en: 'Assume an extension of so many working days, or make the target wait for the result.',
    zh: '可假设延长若干工作日，或者使目标事项以审查结果为前提。',
  },
  options: ['--assume specialReviewExtensionDays=30'],
})

/** @param asOf  the day on which the public cases are looked at */
export const startedByMember = (terms: PlanTerms, asOf: CivilDate): NoDay => ({
  code: 'started-by-member',
  cite: stepIn(terms, 'review-initiated')?.cite ?? [],
  message: {
    en: `A review started on a member unit’s opinion has no filing day, and no date is forecast.${tookText(asOf).en}`,
    zh: `依成员单位意见启动的审查没有申报日，也不作期限预测。${tookText(asOf).zh}`,
  },
  remedy: {
    en: 'Give the day it was started as the filing day and take the reading under which the periods apply: they can then be laid out.',
    zh: '以启动日作为申报日，并采各期限适用的口径，可以列出各期限。',
  },
  options: ['--filed DATE', '--reading started-by-member=periods-apply'],
})

/** How long the public cases took, as far as they have ended. */
function tookText(asOf: CivilDate): Text {
  const took = reviewsOfRecord(asOf).flatMap(({ workingDays }) => workingDays ?? [])
  if (took.length === 0) return { en: '', zh: '' }
  const [least, most] = [Math.min(...took), Math.max(...took)]
  return {
    en: ` The public cases took ${least} to ${most} working days.`,
    zh: `公开案例历时${least}至${most}个工作日。`,
  }
}

/**
 * The day of the gate is not known: backward there is no latest filing day, forward nothing can be called in time.
 */
export function undated(gate: GateDay, direction: 'forward' | 'backward', asOf: CivilDate): NoDay {
  const no =
    direction === 'backward'
      ? { en: 'No latest filing day can be given', zh: '无法给出最迟申报日' }
      : { en: 'Whether it is in time cannot be said', zh: '能否按期无法判断' }
  const { fileBefore } = gate
  if ('undated' in gate && gate.undated === 'application')
    return {
      code: 'gate-day-unknown',
      // Order No. 6 has no listing duty, and another Article 7.
      cite: asOf < LISTING_DUTY_FROM ? [] : ['art.7'],
      message: {
        en: `${no.en}: what waits for the result is the listing application, which comes long before the listing, and its day is not known.`,
        zh: `${no.zh}：须等待审查结果的是上市申请，该申请远早于上市，而其日期尚未确定。`,
      },
      remedy: {
        en: 'Give the day of the application, or estimate the working days from the application to the listing.',
        zh: '请给出提出上市申请之日，或者估计自提出申请至上市的工作日数。',
      },
      options: ['--assume applicationDate=2026-12-15', '--assume applicationWorkingDays=120'],
    }
  const before = fileBefore
    ? {
        en: ` The filing still comes before the signing on ${dateText(fileBefore).en}.`,
        zh: `仍应当在${dateText(fileBefore).zh}签订前申报。`,
      }
    : { en: '', zh: '' }
  return {
    code: 'conditional-contract',
    cite: ['art.5.1'],
    message: {
      en: `${no.en}: the contract is conditional on passing the review, and the day before which its condition must be met is not known.${before.en}`,
      zh: `${no.zh}：合同以通过审查为条件，而该条件应当成就的日期尚未确定。${before.zh}`,
    },
    remedy: fileBefore
      ? {
          en: 'Give the day before which it must take effect or be performed. The condition is a remedy for a late filing: file before signing all the same.',
          zh: '请给出合同须在其前生效或者履行的日期。附条件仅为迟延申报的补救：仍应先申报后签订。',
        }
      : {
          en: 'Give the day before which it must take effect or be performed. The condition is only the remedy for a late filing.',
          zh: '请给出合同须在其前生效或者履行的日期。附条件仅为迟延申报的补救。',
        },
    options: ['--assume conditionMetBy=2026-12-31'],
  }
}

/** A filing is made once: what is left is to plan from its day. */
export function alreadyFiled(matter: Answered, breach: NoDay | undefined): NoDay | undefined {
  if (!isFiled(matter)) return undefined
  const said =
    saidOf(matter, 'applicationFiled') === 'yes'
      ? {
          en: 'On the answers given it has been filed already: there is no filing day left to look for.',
          zh: '依现有答案，已经提出申报：不再推算最迟申报日。',
        }
      : {
          en: 'On the answers given a review of this matter is open already: there is no filing day left to look for.',
          zh: '依现有答案，本事项已在接受网络安全审查：不再推算最迟申报日。',
        }
  return {
    code: breach?.code ?? 'already-filed',
    cite: breach?.cite ?? [],
    message: breach ? { en: `${breach.message.en} ${said.en}`, zh: `${breach.message.zh}${said.zh}` } : said,
    remedy: {
      en: `${breach ? `${breach.remedy.en} ` : ''}Plan forward from the day of the filing.`,
      zh: `${breach?.remedy.zh ?? ''}请改为自申报日顺推。`,
    },
    options: ['--filed DATE'],
  }
}

const MOVE = {
  en: 'Move the target. An earlier result cannot be relied on.',
  zh: '请推迟目标日期。不能以提前得出结果为计划依据。',
}
const MOVE_SIGNED = {
  en: 'File without delay and move the target; nothing is put to use before the review is passed. An earlier result cannot be relied on.',
  zh: '请尽快申报，并推迟目标日期；通过审查前不得使用。不能以提前得出结果为计划依据。',
}
const MOVE_OR_CONDITION = {
  en: 'Move the target. Where the contract must be signed earlier, file before signing and let it take effect only once the review is passed, the remedy named for a late filing; nothing is put to use before then. An earlier result cannot be relied on.',
  zh: '请推迟目标日期。合同必须提前签订的，仍应先申报，并注明通过审查后方可生效（迟延申报的补救）；通过审查前不得使用。不能以提前得出结果为计划依据。',
}

/** Too late, by how much, and what is left to do. */
export function past(
  { wouldHaveBeen, asOf, next, workingDaysLate: late, kind, gate }: Late,
  matter: Answered,
): NoDay {
  const isSigned = saidOf(matter, 'contractSigned') === 'yes'
  // Where the filing also comes before a signing, that may be the day that is too early.
  const move = gate && !('undated' in gate) && gate.fileBefore === undefined ? gate.move : undefined
  const isPurchase = kind !== 'listing' && kind !== 'launch'
  const [latest, today, then] = [wouldHaveBeen.latest, asOf, next].map(dateText) as [Text, Text, Text]
  const ago = late === undefined ? undefined : workingDaysText(late)
  return {
    code: 'past',
    cite: [],
    wouldHaveBeen,
    ...(late === undefined ? {} : { workingDaysLate: late }),
    message:
      next === asOf
        ? {
            en: `Too late on ${today.en}: on these assumptions the latest filing day was ${latest.en}${ago ? `, ${ago.en} ago` : ''}.`,
            zh: `截至${today.zh}已无法按期：按所列假设，最迟申报日为${latest.zh}${ago ? `，已过${ago.zh}` : ''}。`,
          }
        : {
            en: `Too late on ${today.en}, which is no working day: on these assumptions the latest filing day was ${latest.en}; the next working day is ${then.en}${ago ? `, ${ago.en} later` : ''}.`,
            zh: `截至${today.zh}（非工作日）已无法按期：按所列假设，最迟申报日为${latest.zh}；次一工作日为${then.zh}${ago ? `，晚${ago.zh}` : ''}。`,
          },
    remedy: move ?? (isPurchase ? (isSigned ? MOVE_SIGNED : MOVE_OR_CONDITION) : MOVE),
    ...(isPurchase && !isSigned ? { options: ['--assume contract=conditional-in-effect'] } : {}),
  }
}
