import { verdictAnswer } from '#answers'
import { nextIn, type Stage } from '#screening'
import { type Refused, refusalPage } from '../refusal.ts'
import { verdictPage } from '../screen/verdict-page.ts'
import type { Terminal } from '../terminal.ts'
import { type AskCommand, commandIn, type Keyboard } from './keyboard.ts'
import type { MatterFile } from './matter-file.ts'
import { answersIn, type PlainAnswer } from './matter-parts.ts'
import { explanationPage, questionPage, tierEndPage } from './question-page.ts'
import { isSameAnswer, readAnswer, readGround, withGround } from './read-answer.ts'
import type { InterviewRequest } from './request.ts'
import { asTyped, save } from './save.ts'
import { NOT_SAVED } from './save-failure.ts'
import type { Session } from './session.ts'
import { askWhoJudged, unsignedNo } from './signature.ts'
import * as asks from './signature-words.ts'
import { type Turn, turnOf } from './turn.ts'
import { type Standing, Walk } from './walk.ts'
import * as says from './words.ts'

/** @returns the exit status: 1 where the last line could not be taken */
export async function interview(
  file: MatterFile,
  standing: Standing,
  asked: InterviewRequest,
  keyboard: Keyboard,
  terminal: Terminal,
): Promise<number> {
  const answered = answersIn(file.text).map(({ fact }) => fact)
  const session: Session = {
    ...asked,
    file,
    keyboard,
    terminal,
    standing,
    walk: new Walk(answered),
    later: new Set(),
    leftUnsigned: new Set(),
    leftOpen: new Set(),
    stage: asked.goal ?? 'verdict',
    isTierOffered: asked.goal !== undefined,
    returned: undefined,
    lastJudge: undefined,
  }
  terminal.page(says.welcomePage(file, answered.length))
  let number = answered.length + 1
  for (;;) {
    for (let judgement = unsignedNo(session); judgement; judgement = unsignedNo(session)) {
      terminal.page(asks.unsigned(session.standing.determiner.regulation.facts[judgement]!))
      const ended = await askWhoJudged(session, judgement)
      if (typeof ended === 'number') return end(session, ended)
      if (ended) return refusedToSave(session, ended)
    }
    const turn = turnOf(session)
    if (!turn) {
      if (await wantsTier(session)) continue
      return end(session, 0)
    }
    const ended = await answer(session, turn, number)
    if (typeof ended === 'object') return refusedToSave(session, ended)
    if (ended !== undefined) return end(session, ended)
    // Who goes back is at the question before, and its number is the one it had.
    number = session.returned === undefined ? number + 1 : Math.max(1, number - 1)
  }
}

/** @returns where the interview ends here: the exit status, or why the file can no longer be written */
async function answer(session: Session, turn: Turn, number: number): Promise<number | Refused | undefined> {
  const { terminal, keyboard, walk, later } = session
  const { fact, before, isInFile, staged } = turn
  if (staged && staged.stage.name !== session.stage) {
    session.stage = staged.stage.name
    terminal.page(says.stagePage(session.stage, session.standing.report))
  }
  terminal.page(questionPage(number, session.standing, turn.fact, staged))
  if (before)
    terminal.page(
      says.answeredBefore(
        before,
        session.standing.determiner.regulation.facts[fact]!,
        isInFile,
        turn.leavesOpen === true,
      ),
    )
  let isFaulty = false
  for (;;) {
    const line = await keyboard.line()
    if (line === undefined) return isFaulty ? 1 : 0
    isFaulty = false
    const command: AskCommand | undefined = commandIn(line)
    if (command === 'quit') return 0
    if (command === 'explain') {
      terminal.page(explanationPage(session.standing, fact, terminal.language))
      continue
    }
    if (command === 'back') {
      const last = walk.back(isInFile ? fact : undefined)
      if (last === undefined) {
        terminal.note(says.nothingBefore)
        continue
      }
      session.returned = last
      return undefined
    }
    if (command === 'skip') {
      if (isInFile) walk.pass(fact)
      else later.add(fact)
      return undefined
    }
    const typed = before && line.trim() === '' ? before.given : readTyped(session, fact, line)
    const taken = typed === undefined ? false : await accept(session, turn, typed)
    if (taken === true) return undefined
    if (taken !== false) return taken
    isFaulty = true
  }
}

/** @returns undefined where it cannot be read, which has been said */
function readTyped({ standing, terminal }: Session, fact: string, line: string): PlainAnswer | undefined {
  const asked = standing.determiner.regulation.facts[fact]!
  const typed = readGround(line, standing.today)
  const read = readAnswer(fact, asked, typed.answer)
  if (read.ok) return withGround(read.value, typed)
  terminal.note(refusalPage(asTyped(read.refused, asked, terminal.language)))
  return undefined
}

/**
 * @returns whether the answer was taken (where it was not, why has been said), why it can no longer be saved, or the exit
 * status where the interview ends here
 */
async function accept(
  session: Session,
  { fact, before, isInFile }: Turn,
  given: PlainAnswer,
): Promise<boolean | number | Refused> {
  const { terminal, walk } = session
  // An answer that says the same again stays as it stands, with its evidence and its comments.
  const isKept =
    before !== undefined &&
    (given === before.given || (isSameAnswer(before.given, given) && !saysMore(given)))
  if (!(isKept && isInFile)) {
    const refused = save(session, fact, isKept ? before.given : given)
    if (refused) {
      if (refused.code === NOT_SAVED) return refused
      const asked = session.standing.determiner.regulation.facts[fact]!
      terminal.note(refusalPage(asTyped(refused, asked, terminal.language)))
      return false
    }
  }
  walk.pass(fact)
  return (await askWhoJudged(session, fact)) ?? true
}

/** The interview ends, and nothing says that it was saved. */
function refusedToSave({ terminal }: Session, refused: Refused): number {
  terminal.note(refusalPage(refused))
  return 1
}

/** Whether it says who gave it, when or on what. */
const saysMore = (given: PlainAnswer): boolean =>
  typeof given === 'object' && ['by', 'on', 'evidence', 'reason'].some((field) => field in given)

/** The tier is practice and comes last, where the reader wants it. */
async function wantsTier(session: Session): Promise<boolean> {
  if (session.isTierOffered) return false
  session.isTierOffered = true
  const tier: Stage = { name: 'tier', goal: 'tier' }
  const next = nextIn([tier], session.standing.asked, session.later, session.weights)
  if (!next) return false
  session.terminal.page(says.offerTier(next.question.left))
  const line = await session.keyboard.line()
  if (line === undefined || !says.isYes(line)) return false
  session.goal = 'tier'
  session.stage = 'tier'
  return true
}

function end({ standing, goal, file, later, terminal }: Session, status: number): number {
  const { matter, report, determiner } = standing
  const verdict = verdictAnswer(matter, report, determiner.regulation)
  terminal.page([
    ...says.rule,
    ...verdictPage(verdict, file.path),
    ...(goal === 'tier' ? tierEndPage(standing, verdict.tierSays) : []),
    ...says.savedPage(file, later.size),
  ])
  return status
}
