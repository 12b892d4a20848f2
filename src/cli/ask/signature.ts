import { answeredText } from '#documents'
import { type Answered, isNamed, isSigned, type Provenance } from '#rules'
import { givenAs } from '#screening'
import { type Refused, refusalPage } from '../refusal.ts'
import { commandIn } from './keyboard.ts'
import type { PlainAnswer } from './matter-parts.ts'
import { isSameAnswer, readAnswer } from './read-answer.ts'
import { asTyped, save } from './save.ts'
import { NOT_SAVED } from './save-failure.ts'
import type { Session } from './session.ts'
import { readSignature, type SignatureLine } from './signature-line.ts'
import * as asks from './signature-words.ts'

/**
 * A judgement is somebody's, of a day: asked at once. Both may stay open: then a “no” counts as not judged, and a “yes”
 * is flagged.
 *
 * @returns a refusal where the file can no longer be written; the exit status where the interview ends here
 */
export async function askWhoJudged(session: Session, fact: string): Promise<Refused | number | undefined> {
  const { terminal, keyboard } = session
  const asked = session.standing.determiner.regulation.facts[fact]!
  if (!asked.judgement) return undefined
  let isFaulty = false
  /** A day whose year is asked for. */
  let yearless: string | undefined
  for (;;) {
    const answer = session.standing.matter.answers[fact]
    if (answer?.state !== 'answered' || isSigned(answer)) return undefined
    const lacks = isNamed(answer.by) ? 'day' : 'name'
    terminal.page(asks.byWhom(lacks, session.lastJudge !== undefined))
    const line = await keyboard.line()
    const typed = line?.trim() ?? ''
    const command = commandIn(typed)
    if (command === 'quit') return 0
    if (typed === '' || command === 'skip') {
      session.leftUnsigned.add(fact)
      // What was typed last could not be taken, and nothing follows.
      return line === undefined && isFaulty ? 1 : undefined
    }
    if (command !== undefined) {
      terminal.page(command === 'explain' ? asks.signatureExplained : asks.onlyAName)
      continue
    }
    isFaulty = true
    const signature = signatureIn(withYear(typed, yearless), lacks, session)
    if (signature.isUnclear) {
      terminal.note(asks.unclearSignature(typed))
      continue
    }
    const value = await valueHeld(session, fact, signature.answer)
    if (typeof value !== 'object') return value
    const { by, on, evidence, reason } = signature
    const changes = { by, on, evidence, reason }
    const isAnswerOnly = Object.values(changes).every((text) => text === undefined)
    if (!value.isChanged && isAnswerOnly && signature.yearless === undefined) {
      terminal.note(asks.unclearSignature(typed))
      continue
    }
    const judged = {
      ...(value.isChanged ? {} : provenanceOf(answer)),
      ...Object.fromEntries(Object.entries(changes).filter(([, text]) => text !== undefined)),
    }
    if (value.isChanged || !isAnswerOnly) {
      const refused = save(session, fact, { value: value.given, ...judged })
      if (refused) {
        if (refused.code === NOT_SAVED) return refused
        terminal.note(refusalPage(asTyped(refused, undefined, terminal.language)))
        continue
      }
    }
    isFaulty = signature.yearless !== undefined
    yearless = signature.yearless
    if (yearless !== undefined) terminal.note(asks.whichYear(yearless))
    const signed = session.standing.matter.answers[fact]!
    session.lastJudge = {
      ...(signed.by === undefined ? {} : { by: signed.by }),
      ...(signed.on === undefined ? {} : { on: signed.on }),
    }
  }
}

/** Who said it and on what, as the file has it. */
const provenanceOf = ({ by, on, evidence, basis, reason }: Provenance): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries({ by, on, evidence, basis, reason }).filter(([, said]) => said !== undefined),
  )

interface ValueHeld {
  readonly given: PlainAnswer
  readonly isChanged: boolean
}

/**
 * The answer that holds, where another was typed before the name: asked, for neither the old nor the new may be taken
 * silently.
 *
 * @returns the exit status where the interview ends here
 */
async function valueHeld(
  { standing, keyboard, terminal }: Session,
  fact: string,
  typed: string | undefined,
): Promise<ValueHeld | number> {
  const asked = standing.determiner.regulation.facts[fact]!
  const answer = standing.matter.answers[fact] as Answered
  const before = givenAs({ state: 'answered', value: answer.value }) as PlainAnswer
  if (typed === undefined) return { given: before, isChanged: false }
  const read = readAnswer(fact, asked, typed)
  if (read.ok && isSameAnswer(read.value, before)) return { given: before, isChanged: false }
  for (;;) {
    terminal.page(asks.whichHolds(answeredText(asked, answer), typed))
    const line = await keyboard.line()
    if (line === undefined) return 1
    if (commandIn(line) === 'quit') return 0
    const held = readAnswer(fact, asked, line)
    if (held.ok) return { given: held.value, isChanged: !isSameAnswer(held.value, before) }
    if (line.trim() !== '') terminal.note(refusalPage(asTyped(held.refused, asked, terminal.language)))
  }
}

/** “2026” after a day without its year. */
function withYear(typed: string, yearless: string | undefined): string {
  const year = /^(\d{4})年?$/.exec(typed.normalize('NFKC'))?.[1]
  if (year === undefined || yearless === undefined) return typed
  const isChinese = /月/.test(yearless)
  if (isChinese) return `${year}年${/[日号]$/.test(yearless) ? yearless : `${yearless}日`}`
  return /^\d{1,2}[-/.]\d{1,2}$/.test(yearless)
    ? `${year}-${yearless.replace(/[/.]/, '-')}`
    : `${yearless} ${year}`
}

/** A judgement answered no that names nobody, or no day, and that was not yet asked about: it counts as not judged. */
export function unsignedNo({ standing, leftUnsigned }: Session): string | undefined {
  const { facts } = standing.determiner.regulation
  return Object.entries(standing.matter.answers).find(
    ([name, answer]) =>
      facts[name]!.judgement &&
      answer.state === 'answered' &&
      answer.value === false &&
      !isSigned(answer) &&
      !leftUnsigned.has(name),
  )?.[0]
}

const SAME = /^(?:same|同上)$/i

/** “Li Min, 2026-11-02”: a name, a day, or both; “same” repeats the last. */
function signatureIn(
  typed: string,
  lacks: 'name' | 'day',
  { lastJudge, standing }: Session,
): Omit<SignatureLine, 'by'> & { readonly by?: unknown } {
  if (SAME.test(typed.trim()) && lastJudge) return lastJudge
  const signature = readSignature(typed, standing.today)
  // Asked for the day alone, whatever was typed is meant for one.
  const isDay =
    signature.on !== undefined || signature.yearless !== undefined || signature.answer !== undefined
  return lacks === 'day' && !isDay && signature.by !== undefined ? { on: typed } : signature
}
