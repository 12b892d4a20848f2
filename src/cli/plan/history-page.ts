import type { PlanReport } from '#plans'
import { workingDaysText } from '#words'
import { heading, line, type Page, span } from '../layout/index.ts'

/** How long reviews of record took. */
export function historyPage({ history }: PlanReport): Page {
  if (!history) return []
  return [
    ...heading({ en: 'How long the public cases took, no forecast', zh: '公开案例历时（不作预测）' }),
    ...history.map(({ name, from, to, end, workingDays }) =>
      line(
        [
          span(name, 'strong'),
          { en: `: ${end.en}`, zh: `：${end.zh}` },
          ...(workingDays === undefined
            ? []
            : [{ en: `, ${workingDaysText(workingDays).en}`, zh: `，${workingDaysText(workingDays).zh}` }]),
        ],
        { lead: `  ${from}  ${to ?? '          '}  ` },
      ),
    ),
    line([span(INFERRED, 'quiet')], { lead: '  ' }),
  ]
}

const INFERRED = {
  en: 'None was started by a filing; that each was started on a member unit’s opinion is inference. The last day given is that of a measure, of the review or of a penalty case, as noted.',
  zh: '均非因申报启动；是否依成员单位意见启动属于推断。所列末日系措施解除、审查结束或者另案处罚之日，以所注为准。',
}
