import type { LawDiffAnswer } from '#contract'
import { citesText, citeText } from '#documents'
import type { Text } from '#language'
import { type Period, SEAT, type Seat } from '#review'
import { articlesOf, limitedName } from '#rules'
import { DUTY_STATUS, VERDICT } from '#words'
import { blank, heading, joined, line, listed, type Page, span } from '../layout/index.ts'
import { MARK } from '../marks.ts'

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

/** Periods, steps and materials that differ, as the two procedure tables have them. */
function procedurePage({ periods, steps, materials }: NonNullable<LawDiffAnswer['procedure']>): Page {
  return [
    ...heading({
      en: 'Procedure: found by comparing the procedure tables of both versions',
      zh: '程序：由两个版本的程序表比较得出',
    }),
    ...periods.changed.map(({ name, before, after }) =>
      line([
        span(name, 'strong'),
        ' · ',
        periodText(before, after),
        span(joined(' · ', citesText(after.cite)), 'quiet'),
      ]),
    ),
    ...steps.changed.map(({ name, before, after }) =>
      line([
        span(name, 'strong'),
        ' · ',
        listed([
          ...fromTo({ en: 'by', zh: '由' }, before.by, after.by),
          ...fromTo({ en: 'to', zh: '至' }, before.to, after.to),
        ]),
        span(joined(' · ', citesText(after.cite)), 'quiet'),
      ]),
    ),
    ...[
      ...added({ en: 'new step', zh: '新增步骤' }, steps.added),
      ...added({ en: 'step no longer there', zh: '已无此步骤' }, steps.removed),
      ...added({ en: 'new period', zh: '新增期限' }, periods.added),
      ...added({ en: 'period no longer there', zh: '已无此期限' }, periods.removed),
      ...added({ en: 'new material', zh: '新增材料' }, materials.added),
      ...added({ en: 'material no longer there', zh: '已无此材料' }, materials.removed),
    ],
    ...materials.changed.map(({ name, before, after }) =>
      line([
        span(name, 'strong'),
        ' · ',
        joined(before.claim, ' → ', after.claim),
        span(joined(' · ', citesText(after.cite)), 'quiet'),
      ]),
    ),
  ]
}

function periodText(before: Period, after: Period): Text {
  const days: Text[] =
    before.workingDays === after.workingDays
      ? []
      : [
          {
            en: `${before.workingDays} → ${after.workingDays} working days`,
            zh: `${before.workingDays}个工作日 → ${after.workingDays}个工作日`,
          },
        ]
  const start =
    before.runsFrom.en === after.runsFrom.en ? [] : [joined(before.runsFrom, ' → ', after.runsFrom)]
  // The start is said where it is what differs; a mere renumbering is not.
  const binds = fromTo({ en: 'binds', zh: '约束' }, before.binds, after.binds)
  return listed(days.length + binds.length > 0 ? [...days, ...binds] : start)
}

function fromTo(what: Text, before: readonly Seat[], after: readonly Seat[]): readonly Text[] {
  const seats = (list: readonly Seat[]): Text =>
    listed(
      list.map((seat) => SEAT[seat]),
      ', ',
      '、',
    )
  return JSON.stringify(before) === JSON.stringify(after)
    ? []
    : [joined(what, { en: ': ', zh: '：' }, seats(before), ' → ', seats(after))]
}

const added = (
  what: Text,
  list: readonly { readonly name: string; readonly claim: Text; readonly cite: readonly string[] }[],
): Page =>
  list.map(({ name, claim, cite }) =>
    line([
      span(name, 'strong'),
      ' · ',
      joined(what, { en: ': ', zh: '：' }, claim),
      span(joined(' · ', citesText(cite)), 'quiet'),
    ]),
  )
