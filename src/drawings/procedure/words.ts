import { citesText, citeText, FORM } from '#documents'
import type { Text } from '#language'
import type { Clock, Period, Procedure, Step } from '#review'
import type { Cite } from '#rules'
import { clockStatusText, dateText } from '#words'
import { SEAT_SHORT } from './lanes.ts'

const joined = (...texts: readonly Text[]): Text => ({
  en: texts.map(({ en }) => en).join(''),
  zh: texts.map(({ zh }) => zh).join(''),
})

/** The article, then to whom and in which form: what stands over a step. */
export function headText({ cite, to, form, by }: Step, laneSeat: Text | undefined): Text {
  const among = (seats: Step['by'], or: Text): Text => ({
    en: seats.map((seat) => SEAT_SHORT[seat].en).join(or.en),
    zh: seats.map((seat) => SEAT_SHORT[seat].zh).join(or.zh),
  })
  const who = among(by, { en: ' or ', zh: '或者' })
  const acts = laneSeat !== undefined && who.zh === laneSeat.zh ? [] : [who]
  const whom = to.length === 0 ? [] : [joined({ en: 'to ', zh: '致' }, among(to, { en: ', ', zh: '、' }))]
  const manner = form === 'not-stated' ? [] : [FORM[form]]
  const parts = [...(cite.length > 0 ? [citesText(cite)] : [NO_ARTICLE]), ...acts, ...whom, ...manner]
  return { en: parts.map(({ en }) => en).join(' · '), zh: parts.map(({ zh }) => zh).join(' · ') }
}

const NO_ARTICLE: Text = { en: 'no article', zh: '无对应条款' }

/** How long a period is, with its article. */
export function periodText({ workingDays, extension, generally, cite, perAddressee }: Period): Text {
  const days = {
    en: `${generally ? 'Generally ' : ''}${workingDays} working days`,
    zh: `${generally ? '一般' : ''}${workingDays}个工作日`,
  }
  const more: Text =
    extension === null
      ? { en: '', zh: '' }
      : extension.workingDays === 'no-cap'
        ? { en: ', can be extended, no cap stated', zh: '，可以延长，未规定上限' }
        : { en: `, can be extended by ${extension.workingDays}`, zh: `，可以延长${extension.workingDays}个` }
  const each = perAddressee ? { en: ', for each addressee', zh: '，各单位分别计算' } : { en: '', zh: '' }
  const { en, zh } = citesText(cite)
  return joined(days, more, each, { en: ` (${en})`, zh: `（${zh}）` })
}

/** Whether no period is forecast in a state: a review that was started without a filing (`Procedure.noForecast`). */
export const isUnforeseen = ({ noForecast, steps }: Procedure, state: string | undefined): boolean =>
  noForecast !== undefined &&
  state !== undefined &&
  steps.find(({ name }) => name === noForecast.after)?.leadsTo === state

/**
 * What a step does to the time: starts, extends, stops it, lets it run again.
 *
 * @param state  the state it is taken in; where none is forecast, none is said to start
 */
export function timeTexts(step: Step, procedure: Procedure, state?: string): readonly Text[] {
  const { periods, noForecast } = procedure
  if (
    noForecast &&
    step.starts &&
    (isUnforeseen(procedure, step.leadsTo) || isUnforeseen(procedure, state))
  ) {
    return [{ en: 'no period is forecast', zh: '不作期限预测' }]
  }
  const named = (name: string): Period | undefined => periods.find((each) => each.name === name)
  const starts = (step.starts ?? []).flatMap(({ period }) => {
    const { workingDays } = named(period) ?? {}
    return workingDays === undefined
      ? []
      : [{ en: `starts ${workingDays} working days`, zh: `起算${workingDays}个工作日` }]
  })
  const extended = (step.extends ?? []).flatMap((period) => {
    const more = named(period)?.extension?.workingDays
    if (more === undefined) return []
    return more === 'no-cap'
      ? [{ en: 'extends; no cap stated', zh: '延长，未规定上限' }]
      : [{ en: `extends by ${more} working days`, zh: `延长${more}个工作日` }]
  })
  return [
    ...starts,
    ...extended,
    ...(step.pauses ? [{ en: 'time stops running', zh: '期限暂停计算' }] : []),
    ...(step.resumes ? [{ en: 'time runs on', zh: '期限继续计算' }] : []),
  ]
}

/** The last day of a clock in words: a day, a range, one end of it, or none. */
function lastDayText({ due, earliest, latest }: Clock): Text {
  const [day, first, last] = [due, earliest, latest].map((each) => (each ? dateText(each) : undefined))
  if (day) return day
  if (first && earliest === latest) return { en: `${first.en}, provisional`, zh: `${first.zh}，暂定` }
  if (first && last)
    return { en: `${first.en} to ${last.en}, provisional`, zh: `${first.zh}至${last.zh}，暂定` }
  if (first) return { en: `not before ${first.en}`, zh: `不早于${first.zh}` }
  return last ? { en: `not after ${last.en}`, zh: `不晚于${last.zh}` } : { en: 'no day', zh: '无确定日期' }
}

/** A clock: due when, of whom, how it stands. */
export function clockText(clock: Clock): Text {
  const { en, zh } = lastDayText(clock)
  const { of, status, completedOn, completionUnknown, article } = clock
  const done = completedOn ? dateText(completedOn) : undefined
  const whose = of === undefined ? { en: '', zh: '' } : { en: `${of}: `, zh: `${of}：` }
  const where = citeText(article as Cite)
  return joined(
    whose,
    { en: `due ${en}`, zh: `届满日${zh}` },
    { en: ` (${where.en}), `, zh: `（${where.zh}），` },
    clockStatusText(status, of !== undefined, completionUnknown),
    done ? { en: ` on ${done.en}`, zh: `（${done.zh}）` } : { en: '', zh: '' },
  )
}

/** The day a step was taken. */
export const takenText = (on: string): Text =>
  on === 'unknown'
    ? { en: '✓ day not known', zh: '✓ 日期不详' }
    : joined({ en: '✓ ', zh: '✓ ' }, dateText(on))

export { joined }
