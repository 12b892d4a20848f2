import type { PlanReport } from '#plans'
import { heading, line, type Page, span } from '../layout/index.ts'

/** How long reviews of record took. */
export function historyPage({ history }: PlanReport): Page {
  if (!history) return []
  return [
    ...heading({ en: 'Reviews of record, no forecast', zh: '公开案例历时（不作预测）' }),
    ...history.map(({ name, from, to, end, workingDays }) =>
      line(
        [
          span(name, 'strong'),
          { en: `: ${end.en}`, zh: `：${end.zh}` },
          ...(workingDays === undefined
            ? []
            : [{ en: `, ${workingDays} working days`, zh: `，${workingDays}个工作日` }]),
        ],
        { lead: `  ${from}  ${to ?? '          '}  ` },
      ),
    ),
    line([span(INFERRED, 'quiet')], { lead: '  ' }),
  ]
}

const INFERRED = {
  en: 'None was started by a filing; that each was started on a member unit’s opinion is inference. What ended was a measure, a review or a case, as said.',
  zh: '均非因申报启动；是否依成员单位意见启动属于推断。所结束的是措施、审查还是案件，如所注。',
}
