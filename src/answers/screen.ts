import type { CivilDate } from '#clock'
import type { Outcome, Receipt, VerdictAnswer } from '#contract'
import { lawOn, regulations } from '#practice'
import type { Regulation } from '#rules'
import { type Matter, readMatter, type Sha256, screenMatter, type VerdictReport } from '#screening'
import { answer, dayOption, positionsWith, type Readings, refuse } from './options.ts'
import { verdictAnswer } from './verdict/verdict-answer.ts'

export interface ScreenOptions {
  /** The civil day in China, where neither the matter nor `on` names one; nothing can have been answered after it. */
  readonly today: CivilDate
  /** The law of this day, whatever the matter names. */
  readonly on?: string | undefined
  /** Readings taken otherwise, over those of the matter. */
  readonly readings?: Readings | undefined
  /** SHA-256, where the caller has a faster one than plain TypeScript. */
  readonly digest?: Sha256 | undefined
}

/** A matter as it was screened: what other questions about it start from. */
export interface MatterScreened {
  readonly matter: Matter
  readonly report: VerdictReport
  readonly receipt: Receipt
  readonly regulation: Regulation
}

/** Reads a matter and screens it under a day and readings. */
export function screenedMatter(
  text: string,
  { today, on, readings, digest }: ScreenOptions,
): Outcome<MatterScreened> {
  const day = on === undefined ? answer(undefined) : dayOption('on', on)
  if (!day.ok) return day
  const read = readMatter(text, today, day.value === undefined ? {} : { on: day.value })
  if (!read.ok) return read
  const applied = day.value ?? read.value.on
  const law = lawOn(applied ?? today)
  const positions =
    'regulation' in law
      ? positionsWith(law.regulation.readings, readings, read.value.positions)
      : answer(read.value.positions)
  if (!positions.ok) return refuse(positions.refusal)
  const matter = { ...read.value, on: applied, positions: positions.value }
  const screened = screenMatter(matter, today, digest)
  if (!screened.ok) return screened
  const regulation = regulations.find(({ id }) => id === screened.value.report.regulation)!
  return answer({ matter, ...screened.value, regulation })
}

/** The verdict on a matter, and the receipt that everything in it can be replayed from. */
export interface ScreenAnswer {
  readonly verdict: VerdictAnswer
  readonly receipt: Receipt
}

/**
 * Must this matter be filed, what decides that, and what is still open?
 *
 * @param text  the contract's matter file, YAML or JSON
 * @returns the contract's verdict with its receipt; or a refusal with every fault of the text or of an option
 * @example screen('facts: { seeksListing: false }', { today: '2026-11-21' })
 */
export function screen(text: string, options: ScreenOptions): Outcome<ScreenAnswer> {
  const screened = screenedMatter(text, options)
  if (!screened.ok) return screened
  const { matter, report, receipt, regulation } = screened.value
  return answer({ verdict: verdictAnswer(matter, report, regulation), receipt })
}
