import { interviewWeights, questionWeights, regulations } from '#practice'
import type { Weights } from '#reasoning'
import { ASK_GOALS, type AskGoal } from '#screening'
import { badInput, given, type Result, refuse, type Wrong, wrongArgument } from '../refusal.ts'
import type { OptionsOf } from '../usage/command.ts'
import type { command } from './command.ts'

type AskOptions = OptionsOf<typeof command>

/** What the interview is asked to settle, and what it counts as effort. */
export interface InterviewRequest {
  /** Without one: the verdict, then the steps. */
  readonly goal: AskGoal | undefined
  readonly weights: Weights
}

export function requestOf({ goal: named, weight }: AskOptions): Result<InterviewRequest> {
  const goal = ASK_GOALS.find((each) => each === named)
  const faults: Wrong[] = named !== undefined && goal === undefined ? [noSuchGoal(named)] : []
  const changes: Record<string, number> = {}
  for (const typed of weight) {
    const [, name, number] = /^(\w+)=(\d+(?:\.\d+)?)$/.exec(typed) ?? []
    const isKnown = name !== undefined && (Object.hasOwn(questionWeights, name) || isFact(name))
    if (isKnown && Number(number) > 0) changes[name] = Number(number)
    else faults.push(noWeight(typed))
  }
  return faults.length > 0 ? refuse(badInput(faults)) : given({ goal, weights: interviewWeights(changes) })
}

/** Of any version: which one speaks, the matter's day says. */
const isFact = (name: string): boolean => regulations.some(({ facts }) => Object.hasOwn(facts, name))

function noSuchGoal(goal: string): Wrong {
  const message = { en: `there is no goal “${goal}”.`, zh: `没有“${goal}”这一目标。` }
  const expected = { en: 'verdict, steps, tier or all', zh: 'verdict、steps、tier或者all' }
  return wrongArgument('--goal', message, expected, '--goal verdict')
}

function noWeight(typed: string): Wrong {
  const message = { en: `“${typed}” sets no weight.`, zh: `“${typed}”未设定权重。` }
  const sorts = Object.keys(questionWeights)
  const expected = {
    en: `a sort of question (${sorts.join(', ')}) or the name of a fact, “=”, and a number above 0`,
    zh: `问题类别（${sorts.join('、')}）或者事实名称，加“=”和大于0的数`,
  }
  return wrongArgument('--weight', message, expected, '--weight judgement=5')
}
