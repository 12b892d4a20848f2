import type { PlanAnswer } from '#contract'
import { citesText, planDayText } from '#documents'
import type { Text } from '#language'
import type { Gate } from '#plans'
import { nameList, workingDaysText } from '#words'
import { heading, joined, line, type Page, span } from '../layout/index.ts'

/** What must come before what, under which source, and whether the matter says that it is so. */
export function gatesPage({ gates, readingsTaken }: PlanAnswer): Page {
  if (gates.length === 0) return []
  return [
    ...heading({ en: 'The order of gates', zh: '先后次序' }),
    ...gates.flatMap(({ order, cite, source, by, kept, remedy, readings }) => [
      line([order], { lead: `${MARK[kept]} `, leadStyle: kept === 'no' ? 'fault' : 'quiet' }),
      line(
        [
          span(
            joined(
              cite.length > 0 ? joined(citesText(cite), ' · ') : '',
              source.title,
              source.grade === 'none'
                ? ''
                : { en: ` (grade ${source.grade})`, zh: `（来源等级${source.grade}）` },
              by ? joined(' · ', planDayText(by)) : '',
              ...Object.keys(readings).map((id) => joined(' · ', readingsTaken[id]!)),
            ),
            'quiet',
          ),
          span(remedy ? joined(NOT_KEPT, remedy) : KEPT[kept], kept === 'no' ? 'fault' : 'quiet'),
        ],
        { lead: '  ' },
      ),
    ]),
  ]
}

const NOT_KEPT: Text = { en: ' · not kept: ', zh: ' · 未遵守：' }
const MARK: Readonly<Record<Gate['kept'], string>> = { yes: '✓', no: '✗', unknown: '·' }
const KEPT: Readonly<Record<Gate['kept'], Text>> = {
  yes: { en: ' · so far kept', zh: ' · 目前已遵守' },
  no: { en: ' · broken on the answers given', zh: ' · 依现有答案未遵守' },
  unknown: { en: ' · open', zh: ' · 未定' },
}

/** What is assumed away from the plain road, each by the name it is switched by; then the readings taken. */
export function assumptionsPage({
  assumptions,
  assumes,
  leftPlain,
  readings,
  readingsTaken,
}: PlanAnswer): Page {
  return [
    ...heading({ en: 'Assumed (--assume name=value)', zh: '假设（--assume 名称=取值）' }),
    ...assumes.map(({ name, value, says, articles }) =>
      line(
        [
          span(`${name}=${value}`, 'strong'),
          { en: ': ', zh: '：' },
          says,
          span(articles.length > 0 ? joined(' · ', citesText(articles)) : '', 'quiet'),
        ],
        { lead: '  ', hang: '    ' },
      ),
    ),
    ...(leftPlain.length > 0
      ? [
          line(
            [span(joined(PLAIN, nameList(leftPlain.map((name) => `${name}=${assumptions[name]}`))), 'quiet')],
            {
              lead: '  ',
              hang: '    ',
            },
          ),
        ]
      : []),
    ...heading({ en: 'Readings taken (--reading id=position)', zh: '所采口径（--reading id=position）' }),
    ...Object.entries(readings).map(([id, position]) =>
      line([readingsTaken[id]!, span(` · ${id}=${position}`, 'quiet')], {
        lead: '  ',
        hang: '    ',
      }),
    ),
  ]
}

const PLAIN: Text = { en: 'Left at their defaults: ', zh: '其余均取默认值：' }

/** How long reviews of record took. */
export function historyPage({ history }: PlanAnswer): Page {
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
