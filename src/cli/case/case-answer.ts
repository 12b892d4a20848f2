import { type CaseFile, readCase, replayCase, unmetBy } from '#cases'
import { type CivilDate, publishedCalendar } from '#clock'
import {
  correctionShown,
  type Difference,
  differenceBetween,
  proveClocks,
  type ReviewState,
  stateOf,
  withCalendar,
} from '#review'
import { readText, sourceName } from '../input/read.ts'
import { type LanguageChoice, line, span } from '../layout/index.ts'
import { given, type Result, refuse } from '../refused.ts'
import { today } from '../today.ts'
import type { Answer, ReplayOptions } from './answer.ts'
import type { Calendars } from './calendars.ts'
import { casePage, type Shown } from './case-page.ts'
import { differingPage } from './differing-page.ts'
import { writeOutputs } from './outputs.ts'
import { switched } from './switched.ts'
import { withAsOf } from './with-as-of.ts'

const EXAMPLE = 'procedure: order-8\nevents:\n  - { on: 2026-03-02, step: application-submitted }'

/** A case file: where the case stands, as the contract has it, and how it came there. */
export async function replayCaseFile(
  file: string,
  options: ReplayOptions,
  calendars: Calendars,
  language: LanguageChoice,
): Promise<Result<Answer>> {
  const read = await caseIn(file, options)
  if (!read.ok) return read
  const shown = shownOf(read.value, options, calendars)
  const written = await writeOutputs(shown, file, options, language)
  if (!written.ok) return written
  const { expect } = read.value
  const unmet = expect ? unmetBy(shown.report, expect) : []
  const asExpected = expect && unmet.length === 0 ? [AS_EXPECTED] : []
  return given({
    page: [...casePage(shown, sourceName(file)), ...asExpected, ...written.value],
    document: documentOf(shown),
    differing: unmet.length === 0 ? [] : differingPage(unmet, sourceName(file)),
  })
}

const AS_EXPECTED = line([
  span({ en: 'The result is the one the file expects.', zh: '结果与文件的预期相符。' }, 'quiet'),
])

async function caseIn(file: string, options: ReplayOptions): Promise<Result<CaseFile>> {
  const now = today()
  if (!now.ok) return now
  const text = await readText(file, EXAMPLE)
  if (!text.ok) return text
  const day = options.asOf as CivilDate | undefined
  const read = readCase(day === undefined ? text.value : withAsOf(text.value, day), day ?? now.value)
  return read.ok ? switched(read.value, options.reading) : refuse(read.refusal)
}

function shownOf(
  file: CaseFile,
  { why }: ReplayOptions,
  { loaded }: Calendars,
): Shown & { readonly state: ReviewState } {
  const { report, review, state } = replayCase(file, loaded ? { calendar: loaded } : {})
  const { asOf, events } = file
  return {
    file,
    review,
    report,
    state,
    corrections: events.flatMap((_, place) => correctionShown(review, events, place, asOf) ?? []),
    ...(loaded
      ? { moved: movedBy(stateOf(withCalendar(review, publishedCalendar), state, asOf), report) }
      : {}),
    ...(why ? { proofs: proveClocks(review, state, asOf) } : {}),
  }
}

/** What loaded notices moved: the dates by the published calendar beside those by the one loaded. */
const movedBy = (before: Shown['report'], after: Shown['report']): Difference['clocks'] =>
  differenceBetween(before, after).clocks

/** The contract's state, then what was asked for beside it. */
function documentOf({ report, corrections, moved, proofs }: Shown): Record<string, unknown> {
  const { state, clocks, next, refused } = report
  return {
    state,
    clocks,
    next,
    refused,
    ...(corrections.length > 0 ? { corrections } : {}),
    ...(moved ? { moved } : {}),
    ...(proofs ? { proofs } : {}),
  }
}
