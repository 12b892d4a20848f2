import type { CivilDate } from '#clock'
import type { Text } from '#language'
import type { Cite } from '#rules'
import { reviewsOfRecord } from './history.ts'
import type { DayRange, NoDay, TargetKind } from './plan.ts'

/** The extension of the special review has no cap, and one without a day is assumed. */
export const noCap = (cite: readonly Cite[]): NoDay => ({
  code: 'no-cap',
  cite,
  message: {
    en: 'An extended special review has no latest day: no cap is stated, so no filing day is certain to be early enough.',
    zh: '特别审查延长后没有最晚日期：条文未规定上限，故任何申报日均不能确保及时。',
  },
  remedy: {
    en: 'Assume an extension of so many working days (specialReviewExtensionDays=30), or make the target wait for the result.',
    zh: '可假定延长若干工作日（specialReviewExtensionDays=30），或者使目标事项以审查结果为前提。',
  },
})

/** @param asOf  the day on which the public cases are looked at */
export const startedByMember = (cite: readonly Cite[], asOf: CivilDate): NoDay => ({
  code: 'started-by-member',
  cite,
  message: {
    en: `A review started on a member unit’s opinion has no filing day, and no date is forecast (reading 11).${tookText(asOf).en}`,
    zh: `依成员单位意见启动的审查没有申报日，也不作期限预测（解释口径11）。${tookText(asOf).zh}`,
  },
  remedy: {
    en: 'With --filed as the day it was started and --reading started-by-member=periods-apply the periods can be laid out.',
    zh: '以--filed给出启动日，并采--reading started-by-member=periods-apply，可以列出各期限。',
  },
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

export const conditionalContract = (): NoDay => ({
  code: 'conditional-contract',
  cite: ['art.5.1'],
  message: {
    en: 'The contract is conditional on passing the review, so the signing does not wait for the result, and no day is given before which the condition must be met.',
    zh: '合同以通过审查为条件，签订不以有审查结果为前提；且未给出条件应当成就的日期。',
  },
  remedy: {
    en: 'Give the day before which it must take effect or be performed: conditionMetBy=2026-12-31. File before signing where you can.',
    zh: '请给出合同须生效或者履行的日期：conditionMetBy=2026-12-31。能够在签订前申报的，仍应先申报。',
  },
})

export const beforeTheLaw = (first: string): NoDay => ({
  code: 'before-the-law',
  cite: [],
  message: {
    en: `The latest safe filing day would lie before ${first}, when the first version with a procedure took effect.`,
    zh: `最晚安全申报日早于${first}，即首个设有申报程序的版本施行之日。`,
  },
  remedy: { en: 'Give a later target.', zh: '请给出较晚的目标日期。' },
})

export const beyondCalendar = (): NoDay => ({
  code: 'beyond-calendar',
  cite: [],
  message: { en: 'The plan runs beyond the calendar.', zh: '计划超出工作日历的范围。' },
  remedy: { en: 'Give an earlier date or smaller estimates.', zh: '请给出较早的日期或者较小的估计值。' },
})

const MOVE = {
  en: 'Move the target. An earlier result cannot be relied on.',
  zh: '请推迟目标日期。不能以提前得出结果为计划依据。',
}

export const past = (
  wouldHaveBeen: DayRange,
  asOf: CivilDate,
  workingDaysLate: number | undefined,
  kind: TargetKind | undefined,
): NoDay => {
  const late = workingDaysLate === undefined ? undefined : String(workingDaysLate)
  return {
    code: 'past',
    cite: [],
    wouldHaveBeen,
    ...(workingDaysLate === undefined ? {} : { workingDaysLate }),
    message: {
      en: `Too late on ${asOf}: the latest safe filing day was ${wouldHaveBeen.latest}${late ? `, ${late} working days ago` : ''}.`,
      zh: `截至${asOf}已来不及：最晚安全申报日为${wouldHaveBeen.latest}${late ? `，已过${late}个工作日` : ''}。`,
    },
    remedy:
      kind === 'listing' || kind === 'launch'
        ? MOVE
        : {
            en: 'Move the target, or make it wait for the result: a purchase can be signed conditional in effect or in performance on passing the review (contract=conditional-in-effect), though nothing is put to use before it has passed. An earlier result cannot be relied on.',
            zh: '请推迟目标日期，或者使其以审查结果为前提：采购合同可以约定以通过审查为生效条件或者履行条件（contract=conditional-in-effect），但通过审查前仍不得使用。不能以提前得出结果为计划依据。',
          },
  }
}
