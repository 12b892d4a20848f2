import { changeText, type LawDifference, type MatterChange, type StatusOrAbsent, sideText } from '#answers'
import { citesText, citeText, clausesText } from '#documents'
import type { Text } from '#language'
import type { DutyDifference } from '#reasoning'
import { articlesOf, limitedName } from '#rules'
import { DUTY_STATUS, VERDICT } from '#words'
import { blank, heading, joined, line, type Page, span } from '../../layout/index.ts'
import { MARK } from '../../marks.ts'
import { procedurePage } from './procedure-page.ts'

/** What differs: article by article, in the procedure, and as the fact patterns whose duty differs. */
export function diffPage(found: LawDifference): Page {
  const { compared, articles, procedure, duties, matters } = found
  const [before, after] = [
    sideText(compared.before, compared.reading),
    sideText(compared.after, compared.reading),
  ]
  const changing = duties.filter(({ patterns }) => patterns.length > 0)
  const same = duties.filter(({ patterns }) => patterns.length === 0)
  return [
    line([span(joined(before, ' → ', after), 'title')]),
    line([span(readingsText(found), 'quiet')]),
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
    ...changing.flatMap((each) => dutyPage(found, each)),
    ...(same.length > 0
      ? [
          blank,
          line([
            span({ en: 'The same in every matter: ', zh: '在任何事项中均相同：' }, 'quiet'),
            {
              en: same.map(({ name }) => name).join(', '),
              zh: same.map(({ name }) => name).join('、'),
            },
          ]),
        ]
      : []),
    ...(matters.length > 0 ? mattersPage(found) : []),
  ]
}

const articleText = (cite: string | undefined): Text => (cite ? citeText(cite) : { en: '—', zh: '—' })

function readingsText({ compared }: LawDifference): Text {
  if (compared.reading) {
    return { en: 'Every other reading at its default.', zh: '其他解释口径均取默认。' }
  }
  return Object.keys(compared.after.positions).length === 0
    ? {
        en: 'Every reading at its default; --reading id=position takes another.',
        zh: '解释口径均取默认；--reading id=取向可另行指定。',
      }
    : { en: 'Every reading not named is at its default.', zh: '未列明的解释口径均取默认。' }
}

function dutyPage(found: LawDifference, difference: DutyDifference): Page {
  const { name, before, after, patterns, changed, of } = difference
  const { compiled, regulation } = found.sides.space
  const { domains } = compiled
  const cites = articlesOf((after ?? before)!.cite)
  const share: Text = {
    en: `differs in ${changed} of the ${of} combinations of answers it turns on`,
    zh: `该义务所取决的答案共有${of}种组合，其中${changed}种结果不同`,
  }
  return [
    blank,
    line([
      span((after ?? before)!.claim, 'strong'),
      span(joined(' · ', citesText(cites), ' · ', name), 'quiet'),
    ]),
    line([span(share, 'quiet')], { lead: '  ' }),
    ...patterns.flatMap((pattern) => [
      ...clausesText(pattern, domains, regulation).map((text, index) =>
        line([text], { lead: index === 0 ? '  • ' : '    ' }),
      ),
      line([span(changeText(found, pattern), pattern.after === 'met' ? 'fault' : 'met')], {
        lead: '    → ',
      }),
    ]),
  ]
}

function mattersPage({ matters }: LawDifference): Page {
  const read = matters.filter((each) => !('refused' in each)) as readonly MatterChange[]
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

const statusText = (status: StatusOrAbsent): Text =>
  status === 'absent'
    ? { en: '– no such duty', zh: '– 无此义务' }
    : joined(`${MARK[status]} `, DUTY_STATUS[status])
