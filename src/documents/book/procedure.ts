import type { Text } from '#language'
import {
  type ByReading,
  type Detail,
  type Effect,
  type ExcludedTime,
  type Period,
  type Procedure,
  SEAT,
  type Seat,
  type Step,
} from '#review'
import { bracketed, joined, listed } from '#words'
import { citesText } from '../words/cite.ts'
import { BASIS, FORM } from '../words/names.ts'
import { documentBlocks } from './documents.ts'
import { type Block, code, heading, item, list, plain, two } from './markdown.ts'

/** The procedure: its states, its periods, and every step with who takes it, from where, and what it sets running. */
export function procedureBlocks(procedure: Procedure): readonly Block[] {
  const { states, steps, periods, excluded, materials } = procedure
  return [
    heading(2, { en: 'Procedure', zh: '程序' }, 'procedure'),
    heading(3, { en: 'Periods', zh: '期限' }),
    ...periods.flatMap((each) => periodBlocks(each)),
    ...excluded.flatMap((each) => excludedBlocks(each)),
    heading(3, { en: 'How days are counted', zh: '期间的计算' }),
    list(generalItems(procedure)),
    heading(3, { en: 'States of a case', zh: '案件的状态' }),
    list(
      Object.entries(states).map(([name, { en, zh }]) =>
        item({ en: `${code(name)}: ${en}`, zh: `${code(name)}：${zh}` }),
      ),
    ),
    heading(3, { en: 'Materials', zh: '申报材料' }),
    list(
      materials.map(({ name, cite, claim }) =>
        item(
          joined(
            { en: '', zh: `<a id="material-${name}"></a>` },
            claim,
            bracketed(nameText(name), citesText(cite)),
          ),
        ),
      ),
    ),
    heading(3, { en: 'Documents and who may see them', zh: '文件及知悉范围' }),
    ...documentBlocks(procedure),
    heading(3, { en: 'Steps', zh: '步骤' }),
    ...steps.flatMap((each) => stepBlocks(each, procedure)),
  ]
}

const inQuotes = ({ en, zh }: Text): Text => ({ en: `“${en}”`, zh: `“${zh}”` })
const nameText = (name: string): Text => ({ en: code(name), zh: code(name) })
const row = (label: Text, { en, zh }: Text): string =>
  item({ en: `${label.en}: ${plain(en)}`, zh: `${label.zh}：${plain(zh)}` })
const names = (all: readonly string[]): Text => ({
  en: all.map(code).join(', '),
  zh: all.map(code).join('、'),
})
const seats = (all: readonly Seat[]): Text =>
  listed(
    all.map((each) => SEAT[each]),
    ', ',
    '、',
  )

const title = (anchor: string, name: string): Block => `<a id="${anchor}"></a>\n\n#### ${code(name)}`
const statement = (claim: Text, ...about: readonly Text[]): Block => {
  const more = bracketed(...about)
  return two({ en: `**${claim.en}**${more.en}`, zh: `**${claim.zh}**${more.zh}` })
}

function periodBlocks(period: Period): readonly Block[] {
  const { name, cite, claim, binds, runsFrom, startDay, readings, note } = period
  return [
    title(`period-${name}`, name),
    statement(claim, citesText(cite)),
    list([
      row({ en: 'Length', zh: '期限' }, lengthText(period)),
      row({ en: 'Binds', zh: '约束' }, seats(binds)),
      row({ en: 'Runs from', zh: '起算日' }, runsFrom),
      ...(startDay ? [row({ en: 'By reading', zh: '依口径' }, startText(startDay))] : []),
      ...(period.perAddressee
        ? [row({ en: 'Clocks', zh: '计算方式' }, { en: 'one for each addressee', zh: '各收件单位分别计算' })]
        : []),
      ...(period.assumes ? [row({ en: 'Assumption', zh: '推定' }, assumed(period.assumes))] : []),
      ...(readings.length > 0
        ? [row({ en: 'Readings that move it', zh: '影响本期限的解释口径' }, readingLinks(readings))]
        : []),
      ...(note ? [row({ en: 'Note', zh: '说明' }, note)] : []),
    ]),
  ]
}

const readingLinks = (ids: readonly string[]): Text => {
  const links = ids.map((id) => `[\`${id}\`](#reading-${id})`)
  return { en: links.join(', '), zh: links.join('、') }
}

function lengthText({ workingDays, extension, generally }: Period): Text {
  const days = {
    en: `${generally ? 'generally ' : ''}${workingDays} working days`,
    zh: `${generally ? '一般为' : ''}${workingDays}个工作日`,
  }
  if (extension === null) return joined(days, { en: ', no extension stated', zh: '，条文未规定延长' })
  if (extension.workingDays === 'no-cap') {
    return joined(days, {
      en: ', can be extended; no cap is stated',
      zh: '，可以延长，条文未规定上限',
    })
  }
  return joined(days, {
    en: `, can be extended by ${extension.workingDays}`,
    zh: `，可以延长${extension.workingDays}个工作日`,
  })
}

const startText = ({ reading, positions }: NonNullable<Period['startDay']>): Text =>
  positionsText(reading, positions, (start) =>
    start === 'step'
      ? { en: 'the day of the step that starts it', zh: '起算步骤之日' }
      : { en: `the last day of ${code(start.endOf)}`, zh: `${code(start.endOf)}届满之日` },
  )

function positionsText<T>(
  reading: string,
  positions: ByReading<T>['positions'],
  said: (value: T) => Text,
): Text {
  const each = Object.entries(positions).map(([position, value]) => {
    const { en, zh } = said(value)
    const named = code(`${reading}=${position}`)
    return { en: `${named}: ${en}`, zh: `${named}：${zh}` }
  })
  return listed(each)
}

const assumed = ({ missing, taken }: NonNullable<Period['assumes']>): Text => ({
  en: `where ${code(missing)} is not recorded, the day of ${code(taken)} is taken, and the clock says so`,
  zh: `未记录${code(missing)}的，以${code(taken)}之日计，并予注明`,
})

function excludedBlocks({
  name,
  cite,
  claim,
  opens,
  closes,
  boundary,
  stops,
}: ExcludedTime): readonly Block[] {
  const counts = (yes: boolean): Text =>
    yes ? { en: 'counts', zh: '计入' } : { en: 'does not count', zh: '不计入' }
  return [
    title(`period-${name}`, name),
    statement(claim, citesText(cite)),
    list([
      row(
        { en: 'From and to', zh: '起止' },
        { en: `${stepLink(opens)} to ${stepLink(closes)}`, zh: `自${stepLink(opens)}至${stepLink(closes)}` },
      ),
      row(
        { en: 'First and last day', zh: '首日与末日' },
        positionsText(boundary.reading, boundary.positions, ({ firstDayCounts, lastDayCounts }) => {
          const [first, last] = [counts(firstDayCounts), counts(lastDayCounts)]
          return { en: `first day ${first.en}, last day ${last.en}`, zh: `首日${first.zh}、末日${last.zh}` }
        }),
      ),
      row(
        { en: 'Periods that stand still', zh: '中止计算的期限' },
        positionsText(stops.reading, stops.positions, names),
      ),
    ]),
  ]
}

const stepLink = (name: string): string => `[\`${name}\`](#step-${name})`

function generalItems({
  firstDay,
  agreement,
  noForecast,
  takesOver,
  final,
  states,
}: Procedure): readonly string[] {
  return [
    row(
      { en: 'The day from which a period runs', zh: '期间起算当日' },
      positionsText(firstDay.reading, firstDay.positions, (position) =>
        position === 'counted' ? { en: 'is counted', zh: '计入' } : { en: 'is not counted', zh: '不计入' },
      ),
    ),
    ...(agreement
      ? [
          row(
            { en: 'Opinions agree', zh: '意见一致' },
            positionsText(agreement.reading, agreement.positions, (position) =>
              position === 'all-assent'
                ? { en: 'where all assent to the recommendation', zh: '指均同意审查结论建议' }
                : { en: 'where all say the same', zh: '指各意见相互一致' },
            ),
          ),
        ]
      : []),
    ...(noForecast
      ? [
          row(
            { en: 'No forecast', zh: '不作预测' },
            {
              en: `after ${stepLink(noForecast.after)} no period starts, unless ${code(`${noForecast.unless.reading}=${noForecast.unless.position}`)}`,
              zh: `${stepLink(noForecast.after)}之后不起算期限，但采${code(`${noForecast.unless.reading}=${noForecast.unless.position}`)}的除外`,
            },
          ),
        ]
      : []),
    ...(takesOver
      ? [
          row(
            { en: 'Cases begun earlier', zh: '此前开始的案件' },
            {
              en: `those under ${code(takesOver.regulation)} go over on ${takesOver.from} only where ${code(`${takesOver.under.reading}=${takesOver.under.position}`)}`,
              zh: `依${code(takesOver.regulation)}开始的案件，仅在采${code(`${takesOver.under.reading}=${takesOver.under.position}`)}时自${takesOver.from}起适用本程序`,
            },
          ),
        ]
      : []),
    row(
      { en: 'A case may rest in', zh: '案件可以终止于' },
      listed(
        final.map((name) => inQuotes(states[name]!)),
        ', ',
        '',
      ),
    ),
  ]
}

function stepBlocks(step: Step, { states }: Procedure): readonly Block[] {
  const { name, cite, claim, by, to, form, from, leadsTo, after, starts, ends, note, details, materials } =
    step
  const inStates = listed(
    from.map((each) => inQuotes(states[each]!)),
    ', ',
    '',
  )
  const acts = to.length > 0 ? joined(seats(by), ' → ', seats(to)) : seats(by)
  const effects = (label: Text, list_: readonly Effect[] | undefined): readonly string[] =>
    list_ ? [row(label, listed(list_.map(effectText)))] : []
  return [
    title(`step-${name}`, name),
    statement(claim, citesText(cite), ...(step.basis === 'text' ? [] : [BASIS[step.basis]])),
    list([
      row({ en: 'Who', zh: '由谁' }, joined(acts, { en: '; ', zh: '；' }, FORM[form])),
      row(
        { en: 'Allowed', zh: '可记录的状态' },
        from.length === 0 ? { en: 'at any time', zh: '任何时候' } : joined({ en: 'in ', zh: '' }, inStates),
      ),
      ...(leadsTo ? [row({ en: 'Leads to', zh: '进入' }, inQuotes(states[leadsTo]!))] : []),
      ...(after ? [row({ en: 'Only after', zh: '须在下列步骤之后' }, names(after))] : []),
      ...(step.once ? [row({ en: 'How often', zh: '次数' }, { en: 'once in a case', zh: '每案一次' })] : []),
      ...(step.opinions ? [row({ en: 'Opinions', zh: '意见' }, opinionsText(step.opinions, states))] : []),
      ...effects({ en: 'Starts', zh: '起算' }, starts),
      ...effects({ en: 'Ends', zh: '终止' }, ends),
      ...(step.extends ? [row({ en: 'Extends', zh: '延长' }, names(step.extends))] : []),
      ...(step.pauses ? [row({ en: 'Opens', zh: '开始不计入的时间' }, names(step.pauses))] : []),
      ...(step.resumes ? [row({ en: 'Closes', zh: '结束不计入的时间' }, names(step.resumes))] : []),
      ...(materials ? [row({ en: 'Presupposes', zh: '所需材料' }, names(materials))] : []),
      ...(details ? [row({ en: 'Says', zh: '记录' }, listed(Object.entries(details).map(detailText)))] : []),
      ...(note ? [row({ en: 'Note', zh: '说明' }, note)] : []),
    ]),
  ]
}

function effectText({ period, under, whenAll }: Effect): Text {
  const position = under && code(`${under.reading}=${under.position}`)
  return joined(
    code(period),
    bracketed(
      ...(position ? [{ en: `only under ${position}`, zh: `仅在${position}时` }] : []),
      ...(whenAll ? [{ en: 'once taken for every addressee', zh: '各收件单位均已作出后' }] : []),
    ),
  )
}

function opinionsText({ in: state, must }: NonNullable<Step['opinions']>, states: Procedure['states']): Text {
  const { en, zh } = states[state]!
  return must === 'agree'
    ? { en: `in “${en}” the opinions must agree`, zh: `在“${zh}”状态下，意见须一致` }
    : { en: `in “${en}” the opinions must differ`, zh: `在“${zh}”状态下，意见须不一致` }
}

function detailText([name, { label, values, required }]: readonly [string, Detail]): Text {
  const among = values ? Object.values(values) : []
  const said =
    among.length > MOST_VALUES
      ? { en: ': any of those in this chapter', zh: '：本章所列任何一项' }
      : among.length > 0
        ? joined({ en: ': ', zh: '：' }, listed(among, ', ', '、'))
        : { en: '', zh: '' }
  return joined(
    label,
    said,
    bracketed(nameText(name), required ? { en: 'required', zh: '必填' } : { en: 'optional', zh: '选填' }),
  )
}

/** More than these are a list of their own elsewhere in the chapter. */
const MOST_VALUES = 12
