import { inTimeText } from '#documents'
import type { Text } from '#language'
import { type NoDay, type Plan, resultIn } from '#plans'
import { STARTED_OTHERWISE } from '#review'
import { dateText, workingDaysText } from '#words'

/**
 * A scenario in a few words: the working days from filing to result, and whether that is in time.
 *
 * @param headline  why the plan itself has no day: not said again of each scenario
 */
export function scenarioSaid(plan: Plan, headline: NoDay | undefined): Text {
  const result = resultIn(plan.milestones)
  const days = result?.wayWorkingDays
  const count: Text = days === undefined ? { en: '', zh: '' } : dotted(workingDaysText(days))
  const beyond: Text = (result?.unbounded.length ?? 0) > 0 ? { en: ' ∞', zh: ' ∞' } : { en: '', zh: '' }
  const { complex, reviewNeeded } = plan.assumptions
  // What the headline says already is not said again in every row.
  const again = plan.reason && plan.reason.code === headline?.code && plan.reason.code !== 'past'
  const time = again
    ? { en: '', zh: '' }
    : plan.reason
      ? REASON[plan.reason.code](plan)
      : plan.inTime
        ? dotted(inTimeText(plan.inTime, !complex && reviewNeeded))
        : { en: '', zh: '' }
  return { en: count.en + beyond.en + time.en, zh: count.zh + beyond.zh + time.zh }
}

const dotted = ({ en, zh }: Text): Text => ({ en: ` · ${en}`, zh: ` · ${zh}` })

const reasonSaid = (en: string, zh: string) => (): Text => ({ en: ` · ${en}`, zh: ` · ${zh}` })
const REASON: Readonly<Record<NonNullable<Plan['reason']>['code'], (plan: Plan) => Text>> = {
  past: ({ reason, filed, asOf }) => {
    const [late, on] = [reason?.workingDaysLate, dateText(filed ?? asOf)]
    return {
      en: ` · too late${late ? ` by ${workingDaysText(late).en}` : ''}; result of a filing on ${on.en}`,
      zh: ` · 已晚${late ? workingDaysText(late).zh : ''}；结果以${on.zh}申报计`,
    }
  },
  'gate-broken': reasonSaid('a gate is broken, so no latest filing day', '先后次序已被打破，无最迟申报日'),
  'gate-unanswered': reasonSaid('signed; whether conditional is not answered', '已签订，是否附条件尚未答复'),
  'already-filed': reasonSaid('filed already', '已经申报'),
  'gate-day-unknown': reasonSaid('the day of the application is not known', '上市申请之日未知'),
  'no-cap': reasonSaid('no cap, so no latest filing day', '无上限，无最迟申报日'),
  [STARTED_OTHERWISE]: reasonSaid('not forecast', '不作预测'),
  'conditional-contract': reasonSaid('the day of the condition is not known', '条件成就之日未知'),
  'before-the-law': reasonSaid('before the first version', '早于首个版本'),
  'beyond-calendar': reasonSaid('beyond the calendar', '超出日历'),
}
