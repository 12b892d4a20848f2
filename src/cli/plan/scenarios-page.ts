import { inTimeText } from '#documents'
import type { Text } from '#language'
import { type DayRange, type NoDay, type Plan, type PlanReport, written } from '#plans'
import { STARTED_OTHERWISE } from '#review'
import { workingDaysText } from '#words'
import { heading, line, type Page, span } from '../layout/index.ts'
import { columns } from './columns.ts'

/** The scenarios side by side: for each the day that matters, its result, and the working days in between. */
export function scenariosPage({ scenarios, direction, reason }: PlanReport): Page {
  const planned = scenarios.filter(({ plan }) => plan.milestones.length > 0)
  if (planned.length === 0) return []
  const backward = direction === 'backward'
  return [
    ...heading({ en: 'Scenarios side by side', zh: '情形对比' }),
    line([span(backward ? HEAD_BACKWARD : HEAD_FORWARD, 'quiet')], { lead: '  ' }),
    ...planned.map(({ name, plan }) => {
      const result = plan.milestones.findLast(({ step }) => step !== undefined)
      const ends = marked(result?.statutory)
      const files = marked(plan.latestSafeFilingDay)
      return line([span(name, 'strong'), span(said(plan, reason), toneOf(plan))], {
        lead: backward ? `  ${files}  ${ends}  ` : `  ${ends}  `,
      })
    }),
    ...(planned.some(({ plan }) => isProvisional(plan))
      ? [line([span(PROVISIONAL, 'quiet')], { lead: '  ' })]
      : []),
  ]
}

const WIDE = 24
/** A mark that needs no language stands beside every day that is not firm. */
const marked = (range: DayRange | null | undefined): string =>
  (range ? `${range.firm ? '' : '~'}${written(range)}` : '—').padEnd(WIDE)
const PROVISIONAL: Text = {
  en: '~ provisional: turns on a holiday notice not published',
  zh: '~ 暂定：取决于尚未公布的放假安排',
}
const HEAD_BACKWARD: Text = {
  en: columns('latest filing day', 26, 'latest result'),
  zh: columns('最迟申报日', 26, '最迟结果'),
}
const HEAD_FORWARD: Text = { en: 'latest result', zh: '最迟结果' }

/** How many working days lie between filing and result, and whether it is in time. */
function said(plan: Plan, headline: NoDay | undefined): Text {
  const result = plan.milestones.findLast(({ step }) => step !== undefined)
  const days = workingDays(result)
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

const isProvisional = ({ latestSafeFilingDay, milestones }: Plan): boolean =>
  latestSafeFilingDay?.firm === false ||
  milestones.findLast(({ step }) => step !== undefined)?.statutory?.firm === false

const workingDays = (milestone: Plan['milestones'][number] | undefined): number | undefined =>
  milestone?.wayWorkingDays

const toneOf = ({ reason, inTime }: Plan) => (reason || inTime === 'no' ? 'fault' : 'quiet')

const dotted = ({ en, zh }: Text): Text => ({ en: ` · ${en}`, zh: ` · ${zh}` })

const reasonSaid = (en: string, zh: string) => (): Text => ({ en: ` · ${en}`, zh: ` · ${zh}` })
const REASON: Readonly<Record<NonNullable<Plan['reason']>['code'], (plan: Plan) => Text>> = {
  past: ({ reason, filed }) => ({
    en: ` · too late${reason?.workingDaysLate ? ` by ${workingDaysText(reason.workingDaysLate).en}` : ''}; result of a filing on ${filed}`,
    zh: ` · 已晚${reason?.workingDaysLate ? `${reason.workingDaysLate}个工作日` : ''}；结果以${filed}申报计`,
  }),
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
