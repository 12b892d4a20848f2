import { besideCase, refusedIn, unmetBy } from '#cases'
import { publishedCalendar } from '#clock'
import {
  type CaseDifference,
  type CaseStanding,
  type CorrectionsShown,
  correctionsShown,
  differenceBetween,
  isProviderIn,
  proveClocks,
  standingOf,
  withCalendar,
} from '#review'
import { AS_EXPECTED, differingPage } from '../differing-page.ts'
import { sourceName } from '../input/read.ts'
import { given, type Result, refuse } from '../refused.ts'
import type { Terminal } from '../terminal.ts'
import { type Answer, type ReplayOptions, UNEXPECTED } from './answer.ts'
import { besideJson } from './beside-page.ts'
import type { Calendars } from './calendars.ts'
import { casePage } from './case-page.ts'
import { type FoldedCase, foldedCase } from './folded-case.ts'
import { forSeat } from './for-seat.ts'
import { writeOutputs } from './outputs.ts'
import { isResultAside } from './refused-page.ts'
import { noSuchProvider, seatArgument } from './seat-argument.ts'
import type { Shown, Whole } from './shown.ts'

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
  const { review, record, file } = folded.value
  const named = seated?.value.name
  if (
    seated?.value.seat === 'supplier' &&
    named !== undefined &&
    !isProviderIn(review, record, file.asOf, named)
  )
    return refuse(noSuchProvider(options.seat as string))
  const shown = seated ? forSeat(whole, folded.value, seated.value) : whole
  const written = writeOutputs(folded.value, shown, path, options, terminal.language)
  if (!written.ok) return written
  // What the file expects is of the whole case.
  const expect = seated ? undefined : file.expect
  const unmet = expect
    ? unmetBy(expect.refused ? gathered(whole) : { ...whole.standing, refused: [] }, expect)
    : []
  const asExpected = expect && unmet.length === 0 ? AS_EXPECTED : []
  return given({
    page: options.json ? [] : [...casePage(shown, sourceName(path)), ...asExpected, ...written.value],
    document: documentOf(shown),
    differing:
      unmet.length === 0
        ? []
        : differingPage(
            UNEXPECTED,
            sourceName(path),
            unmet.map(({ field, ...each }) => ({ ...each, what: field })),
          ),
    // A file that expects its refusals is a test of them.
    isSetAside: expect?.refused === undefined && isAny(shown.refused),
  })
}

const isAny = (all: Iterable<unknown>): boolean => {
  for (const _ of all) return true
  return false
}

/** A result that is recorded and was not counted is no want of one: “no result yet” is not said then. */
function withoutPending(beside: Shown['beside'], refused: Shown['refused']): Shown['beside'] {
  const { result, ...others } = beside
  return result?.result === 'pending' && isResultAside(refused) ? others : beside
}

const gathered = ({ standing, refused }: Whole) => ({ ...standing, refused: [...refused] })

export function shownOf(
  { file, review, record }: FoldedCase,
  { why }: Pick<ReplayOptions, 'why'>,
  { loaded }: Calendars,
): Whole {
  const { asOf, events } = file
  const standing = standingOf(review, record, asOf)
  const corrections = correctionsShown(review, events, asOf)
  return {
    file,
    review,
    standing,
    refused: refusedIn(file, review, record),
    beside: withoutPending(besideCase(file, review, record), refusedIn(file, review, record)),
    ...(corrections ? { corrections } : {}),
    ...(loaded
      ? { moved: movedBy(standingOf(withCalendar(review, publishedCalendar), record, asOf), standing) }
      : {}),
    ...(why ? { proofs: proveClocks(review, record, asOf) } : {}),
  }
}

/** What loaded notices moved: the dates by the published calendar beside those by the one loaded. */
const movedBy = (before: CaseStanding, after: CaseStanding): CaseDifference['clocks'] =>
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
