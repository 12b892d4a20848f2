import { addDays, type Calendar, type CivilDate, epochDay, publishedCalendar } from '#clock'
import { hasTwoDays, headlineRows, LATEST, NOTICE_SUPPOSED, supposesNotice, TWO_DAYS } from '#documents'
import type { Text } from '#language'
import type { PlanReport, Road } from '#plans'
import { dateText, monthText } from '#words'
import { picture } from '../picture.ts'
import { el, group } from '../svg.ts'
import { breadthOf, drawn, heightOf, type Row, rowsOf, type Spoken } from '../text/block.ts'
import { type Bar, barsOf, rangeText, scenarioBars } from './bars.ts'
import { daysOff, monthsIn } from './days.ts'
import { marksOf } from './marks.ts'
import { STYLE } from './style.ts'

export interface PlanPicture {
  readonly plan: PlanReport
  /** What the matter is called. */
  readonly title: Text | string
  readonly spoken: Spoken
  /** The calendar the plan was counted by. Default: the published one. */
  readonly calendar?: Calendar | undefined
  readonly id?: string
}

const MARGIN = 24
const LABEL = 300
const CHART = 760
const GAP = 16

/** A day's place from left to right, as pixels from the beginning of the chart. */
type Scale = (date: CivilDate, end?: 'start' | 'end') => number

/**
 * A plan along the days: a bar for each period, hatched where its ends are a range, an arrow where the law holds no
 * end; weekends and holidays shaded; the days without a published notice marked; the target and the latest
 * filing day across all rows; the scenarios compared below.
 *
 * @returns an SVG document with its own colours for light, dark and print
 */
export function planPicture({
  plan,
  title,
  spoken,
  calendar = publishedCalendar,
  id = 'plan',
}: PlanPicture): string {
  const [bars, scenarios] = [barsOf(plan), scenarioBars(plan)]
  const marks = marksOf(plan)
  const days = [
    plan.asOf,
    ...marks.flatMap(({ earliest, latest }) => [earliest, latest]),
    ...[...bars, ...scenarios].flatMap(({ start, end }) =>
      [start?.earliest, end?.latest].flatMap((day) => day ?? []),
    ),
  ].toSorted()
  const span = epochDay(days.at(-1)!) - epochDay(days[0]!)
  const [first, last] = [addDays(days[0]!, -3), addDays(days.at(-1)!, Math.max(6, Math.round(span * 0.05)))]
  const perDay = CHART / (epochDay(last) - epochDay(first) + 1)
  const x: Scale = (date, end = 'start') =>
    (epochDay(date) - epochDay(first) + (end === 'end' ? 1 : 0)) * perDay
  const head = headRows(plan, title, spoken)
  const labels = placedMarks(marks, x, spoken)
  const axisTop = labels.height + 8
  const rowsTop = axisTop + 40
  const rows = [
    ...bars.map((bar) => rowOf(bar, spoken)),
    ...(scenarios.length > 0 ? [headingRow(spoken), ...scenarios.map((bar) => rowOf(bar, spoken))] : []),
  ]
  let at = rowsTop
  const placed = rows.map((row) => {
    const top = at
    at += row.height
    return { ...row, top }
  })
  const bodyTop = MARGIN + heightOf(head) + 14
  const foot = footRows(plan, spoken, LABEL + GAP + CHART)
  const width = LABEL + GAP + CHART + 2 * MARGIN
  const height = bodyTop + at + 14 + heightOf(foot) + MARGIN
  const chart = [
    daysOff(calendar, first, last).map(({ from, to, kind }) =>
      el('rect', {
        x: x(from),
        y: rowsTop,
        width: x(to, 'end') - x(from),
        height: at - rowsTop,
        class: kind,
      }),
    ),
    unpublished(calendar, first, last, x, rowsTop, at),
    monthsIn(first, last).flatMap((month, index, all) =>
      monthOf(month, all[index + 1], { x, spoken, axisTop, bottom: at, first }),
    ),
    placed.map(({ top, bar }, index) =>
      bar && index > 0 ? el('line', { x1: -GAP - LABEL, x2: CHART, y1: top, y2: top, class: 'rule' }) : '',
    ),
    labels.lines.map((line) => line(rowsTop, at)),
    placed.map(({ bar, top, height: tall }) => (bar ? barOf(bar, x, top + tall / 2) : '')),
  ].flat()
  return picture(
    { width, height, title: nameOf(title), description: describe(plan), style: STYLE, id },
    spoken,
    HATCH,
    drawn(head, MARGIN, MARGIN),
    group('g', { transform: `translate(${MARGIN + LABEL + GAP} ${bodyTop})` }, ...chart, ...labels.texts),
    ...placed.map(({ rows: words, top, height: tall }) =>
      drawn(words, MARGIN, bodyTop + top + (tall - heightOf(words)) / 2),
    ),
    drawn(foot, MARGIN, bodyTop + at + 14),
  )
}

const nameOf = (title: Text | string): Text => (typeof title === 'string' ? { en: title, zh: title } : title)

const HATCH = group(
  'defs',
  {},
  group(
    'pattern',
    {
      id: 'anshen-range',
      width: 6,
      height: 6,
      patternUnits: 'userSpaceOnUse',
      patternTransform: 'rotate(45)',
    },
    el('rect', { width: 6, height: 6, class: 'range-ground' }),
    el('rect', { width: 2.4, height: 6, class: 'range-stripe' }),
  ),
  group(
    'pattern',
    {
      id: 'anshen-unpublished',
      width: 9,
      height: 9,
      patternUnits: 'userSpaceOnUse',
      patternTransform: 'rotate(-45)',
    },
    el('rect', { width: 1, height: 9, class: 'unpublished-stripe' }),
  ),
)

interface RowOfPicture {
  readonly bar: Bar | undefined
  readonly rows: readonly Row[]
  readonly height: number
}

function rowOf(bar: Bar, spoken: Spoken): RowOfPicture {
  const rows = [
    ...rowsOf(bar.name, spoken, LABEL, { size: 12.5, bold: true }),
    ...bar.about.flatMap((text, at) =>
      rowsOf(text, spoken, LABEL, { size: 11, tone: at === 0 ? 'soft' : 'open' }),
    ),
  ]
  return { bar, rows, height: Math.max(34, heightOf(rows) + 12) }
}

const SCENARIOS: Text = { en: 'Scenarios side by side', zh: '各情形对照' }

function headingRow(spoken: Spoken): RowOfPicture {
  const rows = rowsOf(SCENARIOS, spoken, LABEL, { size: 13, bold: true, tone: 'accent' })
  return { bar: undefined, rows, height: heightOf(rows) + 22 }
}

/** A bar: hatched where an end is a range, solid between, a diamond for a point, an arrow where it may come later. */
function barOf({ start, end, at, open, basis }: Bar, x: Scale, middle: number): string {
  const [top, tall] = [middle - 7, 14]
  const kind = basis === 'law' ? 'law' : 'assumed'
  const part = (from: number, to: number, name: string): string =>
    to - from < 0.5
      ? ''
      : el('rect', { x: from, y: top, width: to - from, height: tall, class: `bar ${name}` })
  const parts: string[] = []
  if (start && end) {
    const [a, b, c, d] = [x(start.earliest), x(start.latest), x(end.earliest, 'end'), x(end.latest, 'end')]
    const solid = Math.max(b, c) === c ? [b, c] : [c, c]
    parts.push(
      part(a, Math.min(b, d), 'range'),
      part(solid[0]!, solid[1]!, kind),
      part(Math.max(c, b), d, 'range'),
    )
    parts.push(
      el('rect', { x: a, y: top, width: Math.max(1, d - a), height: tall, class: `outline ${kind}` }),
    )
  } else if (end) {
    const [a, d] = [x(end.earliest), x(end.latest, 'end')]
    if (end.earliest !== end.latest)
      parts.push(
        part(a, d, 'range'),
        el('rect', { x: a, y: top, width: d - a, height: tall, class: `outline ${kind}` }),
      )
    const day = at ?? end.latest
    const centre = (x(day) + x(day, 'end')) / 2
    parts.push(el('path', { d: `M${centre} ${middle - 8}l7 8l-7 8l-7 -8z`, class: `point ${kind}` }))
  }
  if (open) {
    const from = end ? x(end.latest, 'end') + (start ? 1 : 7) : start ? x(start.latest, 'end') : 0
    parts.push(
      el('line', { x1: from, x2: CHART - 7, y1: middle, y2: middle, class: 'beyond' }),
      el('path', { d: `M${CHART} ${middle}l-9 -5v10z`, class: 'beyond-head' }),
    )
  }
  return parts.join('\n')
}

interface Axis {
  readonly x: Scale
  readonly spoken: Spoken
  readonly axisTop: number
  readonly bottom: number
  readonly first: CivilDate
}

/** The line a month begins with and its name, where there is room; the year over its first month. */
function monthOf(
  month: CivilDate,
  next: CivilDate | undefined,
  { x, spoken, axisTop, bottom, first }: Axis,
): readonly string[] {
  const left = Math.max(0, x(month))
  const room = (next ? x(next) : CHART) - left
  const [year, number] = month.split('-').map(Number) as [number, number]
  const language = spoken === 'en' ? 'en' : 'zh'
  const named = (text: Text, bold: boolean): readonly Row[] =>
    rowsOf(text, language, 200, { size: 11, bold, tone: 'soft' })
  const months = named(monthText(number), false)
  const years = named({ en: `${year}`, zh: `${year}年` }, true)
  const begins = number === 1 || month <= first
  // A year that begins at the very end, or gives way at once to the next, has no room for its name.
  const untilNext = x(`${year + 1}-01-01` as CivilDate) - left
  const fits = (rows: readonly Row[], wide: number): boolean =>
    breadthOf(rows) + 8 < Math.min(wide, CHART - left)
  return [
    ...(month > first
      ? [el('line', { x1: left, x2: left, y1: axisTop + (begins ? 0 : 16), y2: bottom, class: 'month' })]
      : []),
    ...(begins && fits(years, untilNext) ? [drawn(years, left + 4, axisTop)] : []),
    ...(fits(months, room) ? [drawn(months, left + 4, axisTop + 17)] : []),
  ]
}

/** The days for which no notice is published: weekends only are known of them. */
function unpublished(
  calendar: Calendar,
  first: CivilDate,
  last: CivilDate,
  x: Scale,
  top: number,
  bottom: number,
): readonly string[] {
  const from = addDays(calendar.firmThrough, 1)
  if (last < from) return []
  const left = x(from < first ? first : from)
  return [
    el('rect', { x: left, y: top, width: CHART - left, height: bottom - top, class: 'unpublished' }),
    el('line', { x1: left, x2: left, y1: top, y2: bottom, class: 'unpublished-edge' }),
  ]
}

interface PlacedMarks {
  readonly height: number
  readonly texts: readonly string[]
  readonly lines: readonly ((top: number, bottom: number) => string)[]
}

/** The words of the marks over the chart, each on the first row where it has room, and a line down from each. */
function placedMarks(marks: ReturnType<typeof marksOf>, x: Scale, spoken: Spoken): PlacedMarks {
  const taken: { from: number; to: number }[][] = []
  const placed = marks
    .toSorted((a, b) => (a.latest < b.latest ? -1 : 1))
    .map((mark) => {
      const rows = rowsOf(mark.name, spoken, 340, { size: 11, bold: true, tone: mark.tone })
      const wide = breadthOf(rows)
      const centre = (x(mark.earliest) + x(mark.latest, 'end')) / 2
      const left = Math.min(Math.max(0, centre - wide / 2), CHART - wide)
      const free = taken.findIndex((row) =>
        row.every(({ from, to }) => left > to + 8 || left + wide < from - 8),
      )
      const row = free < 0 ? taken.length : free
      taken[row] = [...(taken[row] ?? []), { from: left, to: left + wide }]
      return { mark, rows, left, row }
    })
  const tall = Math.max(0, ...placed.map(({ rows }) => heightOf(rows))) + 3
  return {
    height: taken.length * tall,
    texts: placed.map(({ rows, left, row }) => drawn(rows, left, row * tall)),
    lines: placed.map(({ mark }) => (top, bottom) => {
      const [a, d] = [x(mark.earliest), x(mark.latest, 'end')]
      const range =
        mark.earliest === mark.latest
          ? ''
          : el('rect', { x: a, y: top, width: d - a, height: bottom - top, class: `mark-range` })
      // The line stands on the day that is in time whatever the notices say.
      const middle = (a + x(mark.earliest, 'end')) / 2
      return (
        range + el('line', { x1: middle, x2: middle, y1: top - 4, y2: bottom, class: `mark ${mark.tone}` })
      )
    }),
  }
}

function headRows(plan: PlanReport, title: Text | string, spoken: Spoken): readonly Row[] {
  const wide = LABEL + GAP + CHART
  const seen = dateText(plan.asOf)
  const under: Text = { en: `Plan as of ${seen.en}`, zh: `计划（截至${seen.zh}）` }
  const { latestSafeFilingDay: day, lateFiling, reason, screening, roads, estimates, direction } = plan
  const answer: readonly (readonly [Text, Row['tone']])[] = [
    ...(lateFiling ? [[lateFiling.message, 'fault'] as const] : []),
    ...(reason ? [[reason.message, 'fault'] as const] : []),
    ...(day ? [[LATEST, 'clear'] as const] : []),
  ]
  const side = (each: readonly Road[]): readonly Row[] =>
    headlineRows(each, direction).flatMap(({ name, text, tone, assumed }) =>
      rowsOf(joined(assumed ? markedText(name) : name, text), spoken, wide, {
        size: 12,
        bold: true,
        ...(tone === 'fault' ? { tone } : {}),
      }),
    )
  return [
    ...rowsOf(title, spoken, wide, { size: 18, bold: true }),
    ...rowsOf(under, spoken, wide, { size: 12, tone: 'soft' }),
    ...answer.flatMap(([text, tone]) =>
      rowsOf(text, spoken, wide, { size: 13, bold: true, ...(tone ? { tone } : {}) }),
    ),
    ...(estimates.length > 0
      ? estimates.flatMap(({ name, roads: each }) => [
          ...rowsOf(name, spoken, wide, { size: 12, tone: 'soft' }),
          ...side(each),
        ])
      : side(roads)),
    ...(supposesNotice(plan) ? rowsOf(NOTICE_SUPPOSED, spoken, wide, { size: 11.5, tone: 'soft' }) : []),
    ...(hasTwoDays(plan) ? rowsOf(TWO_DAYS, spoken, wide, { size: 11.5, tone: 'soft' }) : []),
    ...rowsOf(screening.message, spoken, wide, { size: 11.5, tone: 'soft' }),
  ]
}

const markedText = ({ en, zh }: Text): Text => ({ en: `${en} (as assumed)`, zh: `${zh}（本计划所设）` })

const joined = (name: Text, text: Text): Text => ({
  en: `${name.en}: ${text.en}`,
  zh: `${name.zh}：${text.zh}`,
})

const LEGEND: Text = {
  en: 'Filled: a period of the law. Outlined: assumed or estimated. Diamond: a point in time. Hatched: a range, some day of it. Dashed arrow: the law sets no end, it may come later. Shaded columns: weekends; darker: holidays. Slanted lines: no holiday notice is published, only weekends are known.',
  zh: '实心：法定期限；空心：假设或者估计；菱形：时点；斜纹：区间内某日；虚线箭头：条文未限定，可能更晚；浅色列：周末；深色列：节假日；斜线区域：尚无放假安排通知，仅知周末。',
}

/** What ranges assume of notices not yet published; that of the longest scenario where the plan itself has none. */
const assumingOf = ({ assuming, scenarios }: PlanReport): readonly Text[] =>
  [assuming, ...scenarios.map(({ plan }) => plan.assuming)].flatMap((text) => text ?? []).slice(0, 1)

const footRows = (plan: PlanReport, spoken: Spoken, width: number): readonly Row[] =>
  [LEGEND, ...assumingOf(plan)].flatMap((text) => rowsOf(text, spoken, width, { size: 11, tone: 'soft' }))

function describe(plan: PlanReport): Text {
  const bars = barsOf(plan)
  const last = bars.at(-1)
  const days = last?.end ? rangeText(last.end) : { en: 'no day', zh: '无日期' }
  return {
    en: `A plan of ${bars.length} milestones along the days. ${last ? `The last, ${last.name.en}: ${days.en}.` : ''}`,
    zh: `按日期排列的计划，共${bars.length}个节点。${last ? `最后一个节点“${last.name.zh}”：${days.zh}。` : ''}`,
  }
}
