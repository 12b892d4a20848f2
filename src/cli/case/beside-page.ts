import { stepNamed } from '#answers'
import type { BesideCase, CasePointer, NoForecast } from '#cases'
import { citesText, citeText } from '#documents'
import type { Text } from '#language'
import { fineText, whoPaysText } from '#regulations'
import type { Rulebook } from '#review'
import { dateText, workingDaysText } from '#words'
import { heading, joined, line, listed, type Page, span } from '../layout/index.ts'

/** What stands beside a case: no forecast but history, other regimes, where liability is to be looked up. */
export const besidePage = (review: Rulebook, { parallel, liability, noForecast }: BesideCase): Page => [
  ...(noForecast ? noForecastPage(noForecast) : []),
  ...(parallel.length > 0
    ? heading({ en: 'Other regimes beside the review', zh: '与审查并行的其他制度' })
    : []),
  ...parallel.map(({ message, cite }) =>
    line([message, ...(cite.length > 0 ? [span(joined(' · ', citesText(cite)), 'quiet')] : [])], {
      lead: '  ',
    }),
  ),
  ...liabilityPage(review, liability),
]

/** The public cases, and how long this one has taken beside them. */
function noForecastPage({ reading, elapsed, history }: NoForecast): Page {
  const { durations, fewest, most, open } = history
  const range = fewest === undefined ? undefined : `${fewest}${most === fewest ? '' : `–${most}`}`
  return [
    ...heading({ en: 'No forecast', zh: '不作期限预测' }),
    line(
      [
        {
          en: `The text does not say whether the periods run in a review started on a member unit’s opinion.${range ? ` Public history: ${range} working days.` : ' There is no public history by this day.'}`,
          zh: `依成员单位意见启动的审查是否适用各项期限，条文未明确。${range ? `公开案例历时${range.replace('–', '至')}个工作日。` : '截至当日尚无公开案例。'}`,
        },
        span(
          {
            en: ` · --reading ${reading}=periods-apply counts them`,
            zh: ` · --reading ${reading}=periods-apply按适用计算`,
          },
          'quiet',
        ),
      ],
      { lead: '  ' },
    ),
    ...(elapsed ? [line([elapsedText(elapsed)], { lead: '  ' })] : []),
    ...durations.map(({ case: { name, procedure }, until, workingDays }) => {
      const on = dateText(until.on)
      return line(
        [
          span(workingDaysText(workingDays), 'strong'),
          {
            en: `: ${name.en}, to ${on.en}, ${until.said.en}`,
            zh: `：${name.zh}，至${on.zh}，${until.said.zh}`,
          },
          span(` · ${procedure}`, 'quiet'),
        ],
        { lead: '    ', hang: '      ' },
      )
    }),
    ...open.map(({ name, started, procedure }) => {
      const on = dateText(started)
      return line(
        [
          span({ en: 'open', zh: '尚未见结果' }, 'strong'),
          { en: `: ${name.en}, since ${on.en}`, zh: `：${name.zh}，自${on.zh}起` },
          span(` · ${procedure}`, 'quiet'),
        ],
        { lead: '    ', hang: '      ' },
      )
    }),
  ]
}

function elapsedText({ since, through, fewest, most }: NonNullable<NoForecast['elapsed']>): Text {
  const [from, to] = [dateText(since), dateText(through)]
  const count = fewest === most ? `${fewest}` : `${fewest}–${most}`
  return {
    en: `This case: ${count} working ${most === 1 ? 'day' : 'days'} from ${from.en} to ${to.en}.`,
    zh: `本案：自${from.zh}至${to.zh}，历时${count.replace('–', '至')}个工作日。`,
  }
}

function liabilityPage(review: Rulebook, { pointers, notFound }: BesideCase['liability']): Page {
  if (pointers.length + notFound.length === 0) return []
  return [
    ...heading({ en: 'Where liability is to be looked up', zh: '法律责任的指引' }),
    line([span(NO_FINDING, 'quiet')], { lead: '  ' }),
    ...pointers.flatMap((pointer) => pointerLines(review, pointer)),
    ...notFound.map((text) => line([text], { lead: '  - ' })),
  ]
}

const NO_FINDING: Text = {
  en: 'Pointers, not findings: what the articles say of a breach, not that there was one.',
  zh: '仅为指引，不作认定：列示条文对某一行为的规定，不表示该行为已经发生。',
}

function pointerLines(review: Rulebook, pointer: CasePointer): Page {
  const { name, provided, cite, day, rows, notFound, notVerified, step } = pointer
  const on = dateText(day)
  const brought = stepNamed(review, step)?.claim
  return [
    line([span(name, 'strong'), span(joined(' · ', citesText(cite)), 'quiet')], {
      lead: '  - ',
    }),
    line(
      [
        provided,
        ...(brought ? [span(joined({ en: ' (', zh: '（' }, brought, { en: ')', zh: '）' }), 'quiet')] : []),
      ],
      {
        lead: '    ',
      },
    ),
    ...rows.map((row) => {
      const amount = fineText(row)
      const besides =
        row.besides.length > 0 ? joined({ en: '; besides: ', zh: '；另有：' }, listed(row.besides)) : ''
      return line(
        [
          span(citeText(row.article), 'strong'),
          joined(
            { en: ', ', zh: '，' },
            whoPaysText(row),
            { en: ', ', zh: '，' },
            row.where,
            { en: ': ', zh: '：' },
            amount,
            besides,
          ),
        ],
        { lead: '      ', hang: '        ' },
      )
    }),
    ...[...notFound, ...notVerified].map((text) => line([text], { lead: '      ' })),
    line([span({ en: `By the law of ${on.en}.`, zh: `依${on.zh}施行的规定。` }, 'quiet')], {
      lead: '      ',
    }),
  ]
}
