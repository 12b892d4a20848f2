import { readCase } from '#cases'
import type { Calendar, CivilDate } from '#clock'
import type { CaseAnswer, Outcome } from '#contract'
import { isProviderIn, type Seated } from '#review'
import { answer, badInput, optionFault, type Readings, refuse } from '../options.ts'
import { caseAnswer } from './case-answer.ts'
import { type CaseView, viewOf } from './case-view.ts'
import { type FoldedCase, foldCase, withReadings } from './fold-case.ts'
import { viewOfSeat } from './seat-view.ts'

export interface ViewOptions {
  /** The calendar to count by, where notices stand beside the published ones. */
  readonly calendar?: Calendar | undefined
  /** Whether each clock is proved, day by day. */
  readonly why?: boolean | undefined
  /** The case as this seat has it; a provider by its name, where the file names one. */
  readonly seat?: Seated | undefined
}

export interface ReplayOptions extends ViewOptions {
  /** The civil day in China on which the case is looked at, where neither `asOf` nor the file names one. */
  readonly today: CivilDate
  readonly asOf?: CivilDate | undefined
  readonly readings?: Readings | undefined
}

/** A case in words, with what a picture, a calendar or a table of it is made from. */
export interface CaseResult {
  readonly state: CaseAnswer
  readonly view: CaseView
  readonly folded: FoldedCase
}

/**
 * Where does this case stand, by when, and whose move is it?
 *
 * @param text  the contract's case file, YAML or JSON
 * @returns the contract's state of a case; or a refusal with every fault of the text or of an option
 * @example replay('events:\n  - { on: 2026-03-02, step: application-submitted }', { today: '2026-03-20' })
 */
export function replay(
  text: string,
  { today, asOf, readings, ...options }: ReplayOptions,
): Outcome<CaseResult> {
  const read = readCase(text, today, asOf === undefined ? {} : { asOf })
  const file = read.ok ? withReadings(read.value, readings) : read
  return file.ok ? caseSeen(foldCase(file.value, options.calendar), options) : file
}

/** The same of a case that is folded already: a long one is, event by event, as its text comes. */
export function caseSeen(folded: FoldedCase, { seat, ...options }: ViewOptions): Outcome<CaseResult> {
  const { review, record, file } = folded
  if (
    seat?.seat === 'supplier' &&
    seat.name !== undefined &&
    !isProviderIn(review, record, file.asOf, seat.name)
  )
    return refuse(badInput([NO_SUCH_PROVIDER]))
  const whole = viewOf(folded, options)
  const view = seat ? viewOfSeat(whole, folded, seat) : whole
  return answer({ state: caseAnswer(view), view, folded })
}

/** It does not say which providers there are: one of them may be asking. */
const NO_SUCH_PROVIDER = optionFault(
  'seat',
  { en: 'There is no such provider in the case.', zh: '案件中没有该提供者。' },
  {
    en: 'the name of the provider as the case file writes it; or supplier alone, where the file names none',
    zh: '案件文件所载的提供者名称；文件未载明名称的，仅写supplier',
  },
  'anshen case replay case.yaml --seat supplier',
)
