import type { Text } from '#language'
import { type Plan, type PlanReport, written } from '#plans'
import { heading, line, type Page, span } from '../layout/index.ts'
import { columns } from './columns.ts'

/** The scenarios side by side: for each the day that matters, its result, and the working days in between. */
export function scenariosPage({ scenarios, direction }: PlanReport): Page {
  const planned = scenarios.filter(({ plan }) => plan.milestones.length > 0)
  if (planned.length === 0) return []
  const backward = direction === 'backward'
  return [
    ...heading({ en: 'Scenarios side by side', zh: '情形对比' }),
    line([span(backward ? HEAD_BACKWARD : HEAD_FORWARD, 'quiet')], { lead: '  ' }),
    ...planned.map(({ scenario, plan }) => {
      const result = plan.milestones.findLast(({ step }) => step !== undefined)
      const ends = (result?.statutory ? written(result.statutory) : '—').padEnd(WIDE)
      const files = (plan.latestSafeFilingDay ? written(plan.latestSafeFilingDay) : '—').padEnd(WIDE)
      return line([span(scenario.name, 'strong'), span(said(plan), toneOf(plan))], {
        lead: backward ? `  ${files}  ${ends}  ` : `  ${ends}  `,
      })
    }),
  ]
}

const WIDE = 22
const HEAD_BACKWARD: Text = {
  en: columns('latest safe filing day', 24, 'latest result'),
  zh: columns('最晚安全申报日', 24, '最晚结果'),
}
const HEAD_FORWARD: Text = { en: 'latest result', zh: '最晚结果' }

/** How many working days lie between filing and result, and whether it is in time. */
function said(plan: Plan): Text {
  const result = plan.milestones.findLast(({ step }) => step !== undefined)
  const days = workingDays(result)
  const count: Text =
    days === undefined ? { en: '', zh: '' } : { en: ` · ${days} working days`, zh: ` · ${days}个工作日` }
  const beyond: Text = (result?.unbounded.length ?? 0) > 0 ? { en: ' ∞', zh: ' ∞' } : { en: '', zh: '' }
  const time = plan.reason
    ? REASON[plan.reason.code](plan)
    : plan.inTime
      ? IN_TIME[plan.inTime]
      : { en: '', zh: '' }
  return { en: count.en + beyond.en + time.en, zh: count.zh + beyond.zh + time.zh }
}

const workingDays = (milestone: Plan['milestones'][number] | undefined): number | undefined =>
  milestone?.wayWorkingDays

const toneOf = ({ reason, inTime }: Plan) => (reason || inTime === 'no' ? 'fault' : 'quiet')

const IN_TIME: Readonly<Record<NonNullable<Plan['inTime']>, Text>> = {
  yes: { en: ' · in time', zh: ' · 来得及' },
  no: { en: ' · not in time', zh: ' · 来不及' },
  unknown: { en: ' · open', zh: ' · 未定' },
}

const reasonSaid = (en: string, zh: string) => (): Text => ({ en: ` · ${en}`, zh: ` · ${zh}` })
const REASON: Readonly<Record<NonNullable<Plan['reason']>['code'], (plan: Plan) => Text>> = {
  past: ({ reason, filed }) => ({
    en: ` · too late${reason?.workingDaysLate ? ` by ${reason.workingDaysLate} working days` : ''}; result of a filing on ${filed}`,
    zh: ` · 已晚${reason?.workingDaysLate ? `${reason.workingDaysLate}个工作日` : ''}；结果以${filed}申报计`,
  }),
  'no-cap': reasonSaid('no cap, so no safe day', '无上限，无安全申报日'),
  'started-by-member': reasonSaid('not forecast', '不作预测'),
  'conditional-contract': reasonSaid('the signing does not wait', '签订无须等待'),
  'before-the-law': reasonSaid('before the first version', '早于首个版本'),
  'beyond-calendar': reasonSaid('beyond the calendar', '超出日历'),
}
