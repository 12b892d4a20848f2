import { besideCase, refusedIn, unmetBy } from '#cases'
import { publishedCalendar } from '#clock'
import {
  type CorrectionsShown,
  correctionsShown,
  type Difference,
  differenceBetween,
  proveClocks,
  seatView,
  standingOf,
  withCalendar,
} from '#review'
import { sourceName } from '../input/read.ts'
import { line, span } from '../layout/index.ts'
import { given, type Result } from '../refused.ts'
import type { Terminal } from '../terminal.ts'
import type { Answer, ReplayOptions } from './answer.ts'
import { besideJson } from './beside-page.ts'
import type { Calendars } from './calendars.ts'
import { casePage } from './case-page.ts'
import { differingPage } from './differing-page.ts'
import { type FoldedCase, foldedCase } from './folded-case.ts'
import { forSeat } from './for-seat.ts'
import { writeOutputs } from './outputs.ts'
import { seatArgument } from './seat-argument.ts'
import type { Shown } from './shown.ts'

/** A case file: where the case stands, as the contract has it, and how it came there. */
export async function replayCaseFile(
  path: string,
  options: ReplayOptions,
  calendars: Calendars,
  terminal: Terminal,
): Promise<Result<Answer>> {
  const seated = options.seat === undefined ? undefined : seatArgument(options.seat)
  if (seated && !seated.ok) return seated
  const folded = await foldedCase(path, options, calendars, terminal)
  if (!folded.ok) return folded
  const whole = shownOf(folded.value, options, calendars)
  const { review, state, file } = folded.value
  const shown = seated ? forSeat(whole, seatView(review, state, file.asOf, seated.value)) : whole
  const written = writeOutputs(folded.value, shown, path, options, terminal.language)
  if (!written.ok) return written
  const { expect } = file
  const unmet = expect
    ? unmetBy(expect.refused ? gathered(whole) : { ...whole.standing, refused: [] }, expect)
    : []
  const asExpected = expect && unmet.length === 0 ? [AS_EXPECTED] : []
  return given({
    page: options.json ? [] : [...casePage(shown, sourceName(path)), ...asExpected, ...written.value],
    document: documentOf(shown),
    differing: unmet.length === 0 ? [] : differingPage(unmet, sourceName(path)),
  })
}

const AS_EXPECTED = line([
  span({ en: 'The result is the one the file expects.', zh: '结果与文件的预期相符。' }, 'quiet'),
])

const gathered = ({ standing, refused }: Shown) => ({ ...standing, refused: [...refused] })

export function shownOf(
  { file, review, state }: FoldedCase,
  { why }: Pick<ReplayOptions, 'why'>,
  { loaded }: Calendars,
): Shown {
  const { asOf, events } = file
  const standing = standingOf(review, state, asOf)
  const corrections = correctionsShown(review, events, asOf)
  return {
    file,
    review,
    standing,
    refused: refusedIn(file, state),
    beside: besideCase(file, review, state),
    ...(corrections ? { corrections } : {}),
    ...(loaded
      ? { moved: movedBy(standingOf(withCalendar(review, publishedCalendar), state, asOf), standing) }
      : {}),
    ...(why ? { proofs: proveClocks(review, state, asOf) } : {}),
  }
}

/** What loaded notices moved: the dates by the published calendar beside those by the one loaded. */
const movedBy = (before: Shown['standing'], after: Shown['standing']): Difference['clocks'] =>
  differenceBetween({ ...before, refused: [] }, { ...after, refused: [] }).clocks

/** The contract's state, then what was asked for beside it. */
export function documentOf(shown: Shown): Record<string, unknown> {
  const { standing, refused, corrections, moved, proofs, beside, seat } = shown
  const { state, clocks, next, waitingOn } = standing
  const { setAside } = shown.file
  return {
    state,
    clocks,
    next,
    waitingOn,
    refused,
    remarks: beside.remarks,
    ...(setAside ? { setAside } : {}),
    ...besideJson(beside),
    ...(seat ? { seat } : {}),
    ...correctionsJson(corrections),
    ...(moved ? { moved } : {}),
    ...(proofs ? { proofs } : {}),
  }
}

function correctionsJson(shown: CorrectionsShown | undefined): Record<string, unknown> {
  if (!shown) return {}
  if ('each' in shown) return { corrections: shown.each }
  return { correctedTogether: { corrections: shown.corrections, changed: shown.together } }
}
