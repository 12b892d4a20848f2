import type { LawDiffAnswer } from '#contract'
import { citesText, citeText } from '#documents'
import type { Text } from '#language'
import { articlesOf, limitedName } from '#rules'
import { DUTY_STATUS, VERDICT } from '#words'
import { blank, heading, joined, line, type Page, span } from '../../layout/index.ts'
import { MARK } from '../../marks.ts'
import { procedurePage } from './procedure-page.ts'

/** What differs: article by article, in the procedure, and as the fact patterns whose duty differs. */
export function diffPage(difference: LawDiffAnswer): Page {
  const { beforeSays, afterSays, articles, procedure, duties, matters } = difference
  const changing = duties.filter(({ patterns }) => patterns.length > 0)
  const same = duties.filter(({ patterns }) => patterns.length === 0)
  return [
    line([span(joined(beforeSays, ' → ', afterSays), 'title')]),
    line([span(readingsText(difference), 'quiet')]),
    ...(articles
      ? [
          ...heading({ en: 'Article by article', zh: '逐条对照' }),
          ...articles.map(({ before: was, after: is, change, says }) =>
            line([
              span(joined(articleText(was), ' → ', articleText(is)), 'strong'),
              '  ',
              change === 'wording' ? span(says, 'quiet') : says,
            ]),
          ),
        ]
      : []),
    ...(procedure ? procedurePage(procedure) : []),
    ...heading({
      en: 'Duties: the exact fact patterns that differ',
      zh: '义务：结果不同的事实组合（精确列出）',
    }),
    ...changing.flatMap(dutyPage),
    ...(same.length > 0
      ? [
          blank,
          line([
            span({ en: 'The same in every matter: ', zh: '在任何事项中均相同：' }, 'quiet'),
            {
              en: same.map(({ duty }) => duty).join(', '),
              zh: same.map(({ duty }) => duty).join('、'),
            },
          ]),
        ]
      : []),
    ...(matters.length > 0 ? mattersPage(matters) : []),
  ]
}

const articleText = (cite: string | null): Text => (cite ? citeText(cite) : { en: '—', zh: '—' })

function readingsText({ reading, after }: LawDiffAnswer): Text {
  if (reading) {
    return { en: 'Every other reading at its default.', zh: '其他解释口径均取默认。' }
  }
  return Object.keys(after.readings).length === 0
    ? {
        en: 'Every reading at its default; --reading id=position takes another.',
        zh: '解释口径均取默认；--reading id=取向可另行指定。',
      }
    : { en: 'Every reading not named is at its default.', zh: '未列明的解释口径均取默认。' }
}

function dutyPage(difference: LawDiffAnswer['duties'][number]): Page {
  const { duty, claim, articles, patterns, changed, of } = difference
  const cites = articlesOf(difference.in === 'before' ? articles.before : articles.after)
  const share: Text = {
    en: `differs in ${changed} of the ${of} combinations of answers it turns on`,
    zh: `该义务所取决的答案共有${of}种组合，其中${changed}种结果不同`,
  }
  return [
    blank,
    line([span(claim, 'strong'), span(joined(' · ', citesText(cites), ' · ', duty), 'quiet')]),
    line([span(share, 'quiet')], { lead: '  ' }),
    ...patterns.flatMap(({ where, changeSays, after }) => [
      ...where.map((text, index) => line([text], { lead: index === 0 ? '  • ' : '    ' })),
      line([span(changeSays, after === 'met' ? 'fault' : 'met')], { lead: '    → ' }),
    ]),
  ]
}

function mattersPage(matters: LawDiffAnswer['matters']): Page {
  const read = matters.flatMap((each) => ('refused' in each ? [] : [each]))
  const changing = read.filter(({ changes }) => changes)
  return [
    ...heading({ en: 'Matters', zh: '事项' }),
    line([
      {
        en: `${changing.length} of ${read.length} change.`,
        zh: `${read.length}个事项中有${changing.length}个发生变化。`,
      },
    ]),
    ...changing.flatMap(({ file, title, scope, verdict, duties }) => [
      blank,
      line([span(file, 'strong'), ...(title ? [span(` · ${title}`, 'quiet')] : [])]),
      line(
        [
          limitedName(VERDICT[verdict.before].name, scope),
          ...(verdict.before === verdict.after
            ? []
            : [' → ', span(limitedName(VERDICT[verdict.after].name, scope), 'strong')]),
        ],
        { lead: '  ' },
      ),
      ...Object.entries(duties).map(([name, { before, after }]) =>
        line([`${name}: `, statusText(before), ' → ', statusText(after)], { lead: '  ' }),
      ),
    ]),
  ]
}

const statusText = (status: LawDiffAnswer['duties'][number]['patterns'][number]['before']): Text =>
  status === 'absent'
    ? { en: '– no such duty', zh: '– 无此义务' }
    : joined(`${MARK[status]} `, DUTY_STATUS[status])
