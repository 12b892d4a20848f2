import { type Goal, nextQuestion, situationOf } from '#reasoning'
import { badInput, given, type Refused, type Result, refuse, wrongArgument } from '../refused.ts'
import { verdictPage } from '../screen/verdict-page.ts'
import type { Terminal } from '../terminal.ts'
import { refusalPage } from '../words-refusal.ts'
import { commandIn } from './commands.ts'
import { type Keyboard, keyboardFor } from './keyboard.ts'
import { type MatterFile, NOT_SAVED, openMatterFile } from './matter-file.ts'
import { lastAnswered, withAnswer, withoutAnswer } from './matter-text.ts'
import { explanationPage, questionPage } from './question-page.ts'
import { readAnswer } from './read-answer.ts'
import { type Standing, standingOf } from './standing.ts'
import * as says from './words.ts'

export interface AskOptions {
  readonly goal: string
}

const GOALS = ['verdict', 'tier', 'all'] as const
const MATTER_FILE = 'matter.yaml'

/** `anshen ask`: the shortest interview, one question at a time, saved after every answer. */
export async function ask(
  file: string = MATTER_FILE,
  options: AskOptions,
  terminal: Terminal,
): Promise<number> {
  const goal = GOALS.find((each) => each === options.goal)
  const opened = goal ? await openMatterFile(file) : refuse(noSuchGoal(options.goal))
  const begun = opened.ok ? standingOf(opened.value.text) : opened
  if (!opened.ok || !begun.ok) {
    terminal.note(refusalPage(begun.ok ? noSuchGoal(options.goal) : begun.refused, file))
    return 1
  }
  const keyboard = keyboardFor(terminal, () => says.interrupted(file))
  try {
    return await interview(opened.value, begun.value, goal!, keyboard, terminal)
  } finally {
    keyboard.close()
  }
}

async function interview(
  file: MatterFile,
  begun: Standing,
  goal: Goal & string,
  keyboard: Keyboard,
  terminal: Terminal,
): Promise<number> {
  terminal.page(says.welcomePage(file, Object.keys(begun.matter.answers).length))
  const later = new Set<string>()
  let standing = begun
  /** The text without the answers the reader went back past; on disk they stay until another one is given. */
  let reopened: string | undefined
  /** A question to which the reader went back, with what was answered before. */
  let returned: { fact: string; typed: string } | undefined
  const asSaved = (): Standing => (reopened === undefined ? standing : standingWithout(file.text))
  let isLastFaulty = false
  for (let number = 1; ; number += 1) {
    const { matter, determiner } = standing
    const situation = situationOf(determiner, matter.answers, matter.positions)
    const next = nextQuestion(situation, { goal, later })
    const fact = returned?.fact ?? next?.fact
    if (fact === undefined) break
    terminal.page(questionPage(number, standing, fact, next?.fact === fact ? next : {}, goal))
    const kept = returned?.typed
    let typed = kept ?? ''
    returned = undefined
    for (;;) {
      const line = await keyboard.line(typed)
      if (line === undefined) {
        terminal.page(endPage(asSaved(), file, later))
        return isLastFaulty ? 1 : 0
      }
      const command = commandIn(line)
      if (command === 'quit') {
        terminal.page(endPage(asSaved(), file, later))
        return 0
      }
      if (command === 'explain') {
        terminal.page(explanationPage(standing, fact, terminal.language))
        typed = ''
        continue
      }
      if (kept !== undefined && (command === 'skip' || line.trim() === kept)) {
        // The answer stays as it stands in the file, with its evidence and its comments.
        standing = asSaved()
        reopened = undefined
        isLastFaulty = false
        if (command !== 'skip') {
          const judged = await askWho(fact, file, standing, keyboard, terminal)
          if (!judged.ok) return notSaved(judged.refused, terminal)
          standing = judged.value
        }
        break
      }
      if (command === 'skip') {
        later.add(fact)
        break
      }
      if (command === 'back') {
        const last = lastAnswered(reopened ?? file.text)
        if (last === undefined) {
          terminal.note(says.nothingBefore)
          continue
        }
        reopened = withoutAnswer(reopened ?? file.text, last.fact)
        standing = standingWithout(reopened)
        later.delete(last.fact)
        returned = { fact: last.fact, typed: last.typed }
        break
      }
      const taken = take(line, fact, file, reopened, standing, terminal)
      isLastFaulty = !taken.ok
      if (!taken.ok) {
        if (taken.refused.code === NOT_SAVED) return notSaved(taken.refused, terminal)
        terminal.note(refusalPage(withoutPlaces(taken.refused)))
        typed = line
        continue
      }
      reopened = undefined
      const judged = await askWho(fact, file, taken.value, keyboard, terminal)
      if (!judged.ok) return notSaved(judged.refused, terminal)
      standing = judged.value
      break
    }
  }
  terminal.page(endPage(standing, file, later))
  return 0
}

/** Answers were taken away, none put in: what is left is as sound as it was. */
function standingWithout(text: string): Standing {
  const standing = standingOf(text)
  if (!standing.ok) throw new RangeError('a matter without its last answer is refused')
  return standing.value
}

/**
 * The answer typed, checked with all others in the file, and saved. Answers that the reader went back past stay where
 * they go together with it.
 */
function take(
  line: string,
  fact: string,
  file: MatterFile,
  reopened: string | undefined,
  { determiner }: Standing,
  terminal: Terminal,
): Result<Standing> {
  const answer = readAnswer(fact, determiner.regulation.facts[fact]!, line)
  if (!answer.ok) return answer
  const saved = saveAnswer(fact, (text) => withAnswer(text, fact, answer.value), file, terminal)
  if (saved.ok || reopened === undefined || saved.refused.code === NOT_SAVED) return saved
  return saveAnswer(fact, () => withAnswer(reopened, fact, answer.value), file, terminal)
}

function saveAnswer(
  fact: string,
  change: (text: string) => string,
  file: MatterFile,
  terminal: Terminal,
): Result<Standing> {
  const saved = file.save(fact, change, standingOf)
  if (!saved.ok) return saved
  if (saved.value.isMerged) terminal.note(says.merged(file.path))
  return given(saved.value.value)
}

function notSaved(refused: Refused, terminal: Terminal): 1 {
  terminal.note(refusalPage(refused))
  return 1
}

/** A judgement is somebody's: asked at once, and may stay open, which the verdict then flags. */
async function askWho(
  fact: string,
  file: MatterFile,
  standing: Standing,
  keyboard: Keyboard,
  terminal: Terminal,
): Promise<Result<Standing>> {
  const { judgement } = standing.determiner.regulation.facts[fact]!
  const answer = standing.matter.answers[fact]
  if (!judgement || answer?.state !== 'answered' || answer.by !== undefined) return given(standing)
  for (let who = ''; ; ) {
    terminal.page(says.byWhom)
    const typed = await keyboard.line(who)
    who = typed?.trim() ?? ''
    if (who === '' || commandIn(who) === 'skip') return given(standing)
    if (commandIn(who) === undefined) {
      const by = who
      const judged = (text: string): string => withAnswer(text, fact, { value: answer.value as boolean, by })
      const checked = saveAnswer(fact, judged, file, terminal)
      if (checked.ok || checked.refused.code === NOT_SAVED) return checked
      terminal.note(refusalPage(withoutPlaces(checked.refused)))
    } else {
      terminal.note(says.onlyAName)
      who = ''
    }
  }
}

const endPage = ({ matter, report }: Standing, file: MatterFile, later: ReadonlySet<string>) => [
  ...says.rule,
  ...verdictPage(matter, report, file.path),
  ...says.savedPage(file, later.size),
]

/** The places of a fault in the file mean nothing to somebody who typed one answer. */
const withoutPlaces = (refused: Refused): Refused => ({
  ...refused,
  remedy: says.ANSWER_AGAIN,
  faults: refused.faults.map(({ line: _, column: __, ...fault }) => fault),
})

const noSuchGoal = (goal: string): Refused => {
  const message = { en: `there is no goal “${goal}”.`, zh: `没有“${goal}”这一目标。` }
  const expected = { en: 'verdict, tier or all', zh: 'verdict、tier或者all' }
  return badInput([wrongArgument('--goal', message, expected, '--goal verdict')])
}
