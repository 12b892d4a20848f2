import type { CaseView } from '#answers'
import { isResultOpenIn, type SetAside } from '#cases'
import type { CaseAnswer } from '#contract'
import { citesText } from '#documents'
import type { Text } from '#language'
import { regulations } from '#practice'
import { dateText } from '#words'
import { blank, heading, joined, line, listed, type Page, span } from '../layout/index.ts'
import { besidePage } from './beside-page.ts'
import { clocksPage } from './clock-page.ts'
import { correctionsPage, movedPage, proofPage } from './moved-page.ts'
import { refusedPage, remarksPage, resultPage, type Told, toldOf, waitingPage } from './refused-page.ts'
import { seatPage } from './seat-page.ts'

/** A case as a person reads it: where it stands, by when, what may come next and by whom, what was refused. */
export function casePage(shown: CaseView, state: CaseAnswer, source: string): Page {
  const { file, review, standing, corrections, moved, proofs, beside, seat } = shown
  const told = toldOf(shown.refused)
  const { stateSays } = state
  if (seat) return [...titlePage(shown, stateSays, source, told), ...seatPage(shown, state, seat)]
  const { clocks } = standing
  return [
    ...titlePage(shown, stateSays, source, told),
    ...waitingPage(state),
    ...(beside.result ? resultPage(beside.result) : []),
    ...heading({ en: 'Clocks', zh: '期限' }),
    ...(clocks.length === 0 ? [line([NO_CLOCK], { lead: '  ' })] : []),
    ...clocksPage(review, clocks),
    ...nextPage(state),
    ...besidePage(review, beside),
    ...remarksPage(shown, source),
    ...(corrections ? correctionsPage(review, corrections, file) : []),
    ...(moved ? movedPage(review, moved) : []),
    ...(proofs ? proofPage(review, proofs) : []),
  ]
}

const NO_CLOCK = { en: 'None has started.', zh: '尚无期限开始计算。' }

function titlePage(
  { file, review, standing, beside, seat }: CaseView,
  stateSays: Text,
  source: string,
  told: Told,
): Page {
  const { title } = regulations.find(({ id }) => id === file.procedure)!
  const day = dateText(file.asOf)
  const { state } = standing
  const isWithout = told.refused.length > 0
  const before = isWithout ? WITHOUT : seat && seat.seat !== 'office' ? AS_KNOWN : undefined
  return [
    line([span(namedFor(seat, file.title ?? source), 'title')]),
    line([span({ en: `${title.en}, as of ${day.en}`, zh: `${title.zh}，截至${day.zh}` }, 'quiet')]),
    ...(file.teaches ? [line([span(file.teaches, 'quiet')])] : []),
    ...(file.setAside ? [line([span(setAsideText(file.setAside), 'unknown')])] : []),
    ...refusedPage(review, told, source),
    blank,
    state === undefined
      ? line([span(stateSays, 'strong')])
      : line([
          ...(before ? [span(before, isWithout ? 'fault' : 'quiet')] : []),
          span(stateSays, 'strong'),
          ...(beside.result && isResultOpenIn(state)
            ? [span(joined({ en: ': ', zh: '：' }, beside.result.said), 'strong')]
            : []),
        ]),
  ]
}

/** The title of a file is whoever’s who holds it: it can say how the case ended. */
export const namedFor = (seat: CaseView['seat'], name: string): Text =>
  seat === undefined || seat.seat === 'office'
    ? { en: name, zh: name }
    : { en: 'A case of cybersecurity review', zh: '网络安全审查案件' }

const WITHOUT: Text = { en: 'Without these: ', zh: '除上述事项外：' }
const AS_KNOWN: Text = { en: 'As far as this seat knows: ', zh: '就该方所知：' }
function setAsideText({ events, expectation }: SetAside): Text {
  const left = {
    en: `${events} later ${events === 1 ? 'event is' : 'events are'} set aside.`,
    zh: `其后的${events}个事件未计入。`,
  }
  const unchecked = {
    en: 'What the file expects is of another day and was not checked.',
    zh: '文件中的预期针对其他日期，未作核对。',
  }
  return listed([...(events > 0 ? [left] : []), ...(expectation ? [unchecked] : [])], ' ', '')
}

/** What may come next, each with who acts and the name to record it by. */
function nextPage({ nextSteps }: CaseAnswer): Page {
  if (nextSteps.length === 0) {
    const nothing = { en: 'Nothing of the procedure is outstanding.', zh: '程序上已无待办步骤。' }
    return [...heading(NEXT), line([nothing], { lead: '  ' })]
  }
  return [
    ...heading(NEXT),
    ...nextSteps.map(({ step, by, act, articles }) => {
      const where = articles.length > 0 ? joined(' · ', citesText(articles)) : ''
      return line(
        [span(by, 'strong'), { en: ': ', zh: '：' }, act, span(joined(where, ' · ', step), 'quiet')],
        { lead: '  ', hang: '    ' },
      )
    }),
  ]
}

const NEXT = { en: 'What may come next', zh: '可能的后续步骤' }
