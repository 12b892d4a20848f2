import type { LawDiffAnswer } from '#contract'
import { citesText } from '#documents'
import type { Text } from '#language'
import { type Period, SEAT, type Seat } from '#review'
import { heading, joined, line, listed, type Page, span } from '../../layout/index.ts'

/** Periods, steps and materials that differ, as the two procedure tables have them. */
export function procedurePage({ periods, steps, materials }: NonNullable<LawDiffAnswer['procedure']>): Page {
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
