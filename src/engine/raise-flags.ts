import {
  type Answers,
  articlesOf,
  type DutyResult,
  type Flag,
  isSigned,
  type RaisedFlag,
  type Regulation,
  SCOPE_SAID,
  type Scope,
  type Status,
  type Verdict,
} from '#rules'
import { listed } from '#words'
import type { Compiled, ReadyCondition, ReadyFlag } from './compile/compile.ts'

interface Found {
  readonly answers: Answers
  readonly duties: Readonly<Record<string, DutyResult>>
  readonly verdict: Verdict
  readonly statusOf: (condition: ReadyCondition) => Status
  readonly on: string | undefined
}

/** The flags that the answers, the verdict and the judges named (or not) call for, in the order they were made ready. */
export function raiseFlags(compiled: Compiled, found: Found): readonly RaisedFlag[] {
  const flags: RaisedFlag[] = []
  for (const ready of compiled.flags) {
    const { flag, raised, condition, unless } = ready
    const { when } = flag
    if (found.on !== undefined && !isInForce(flag, found.on)) continue
    if (condition !== undefined) {
      const isCleared = unless !== undefined && found.statusOf(unless) === 'met'
      if (!isCleared && found.statusOf(condition) === 'met') flags.push(raised)
    } else if ('scope' in when) {
      if (compiled.regulation.scope) flags.push(scopeFlag(raised, compiled.regulation.scope))
    } else if ('verdict' in when) {
      if (when.verdict.includes(found.verdict)) flags.push(raised)
    } else if ('judgement' in when) {
      for (const fact of JUDGEMENTS[when.judgement](compiled, found)) {
        flags.push(remembered(ready, fact, () => raisedFor(compiled, ready, fact)))
      }
    } else whereReadingsDecide(compiled, ready, found, flags)
  }
  return flags
}

const isInForce = ({ inForce }: Flag, on: string): boolean =>
  inForce === undefined || ((inForce.from ?? '') <= on && (inForce.to === null || on <= inForce.to))

const scopeFlag = (raised: RaisedFlag, scope: readonly Scope[]): RaisedFlag => ({
  ...raised,
  message: {
    en: raised.message.en.replace('{scope}', scope.map((each) => SCOPE_SAID[each].en).join(', ')),
    zh: raised.message.zh.replace('{scope}', scope.map((each) => SCOPE_SAID[each].zh).join('、')),
  },
})

/** The flag with something named in its message: made once, for it is the same in every matter. */
function remembered({ raisedWith }: ReadyFlag, name: string, make: () => RaisedFlag): RaisedFlag {
  let raised = raisedWith.get(name)
  if (!raised) {
    const { articles, message, ...others } = make()
    raised = Object.freeze({
      ...others,
      articles: Object.freeze(articles),
      message: Object.freeze(message),
    })
    raisedWith.set(name, raised)
  }
  return raised
}

function raisedFor({ regulation }: Compiled, { flag, raised }: ReadyFlag, name: string): RaisedFlag {
  const { claim, cite } = regulation.facts[name]!
  return {
    ...raised,
    articles: articlesOf([...flag.cite, ...cite]),
    message: {
      en: raised.message.en.replace('{claim}', claim.en),
      zh: raised.message.zh.replace('{claim}', claim.zh),
    },
  }
}

const unsigned =
  (value: boolean) =>
  (compiled: Compiled, { answers }: Found): readonly string[] => {
    const names: string[] = []
    for (const name of compiled.judgements) {
      const answer = answers[name]
      if (answer?.state === 'answered' && answer.value === value && !isSigned(answer)) names.push(name)
    }
    return names
  }

function againstFactor(compiled: Compiled, { answers }: Found): readonly string[] {
  const isYes = (name: string): boolean => {
    const answer = answers[name]
    return answer?.state === 'answered' && answer.value === true
  }
  return compiled.factors
    .filter(([judgement, factors]) => {
      const answer = answers[judgement]
      const denied = answer?.state === 'answered' && answer.value === false && !answer.reason?.trim()
      return denied && factors.some(isYes)
    })
    .map(([judgement]) => judgement)
}

const JUDGEMENTS = {
  'without-judge': unsigned(true),
  'unsigned-no': unsigned(false),
  'no-against-factor': againstFactor,
}

function whereReadingsDecide(
  { regulation }: Compiled,
  ready: ReadyFlag,
  { duties }: Found,
  flags: RaisedFlag[],
): void {
  for (const name of regulation.verdict.filing) {
    const result = duties[name]
    if (!result || result.status === 'unknown' || result.readings.length === 0) continue
    const raised = remembered(ready, `${name} ${result.readings.join()}`, () =>
      decidedByReadings(regulation, ready, name, result),
    )
    flags.push(raised)
  }
}

function decidedByReadings(
  regulation: Regulation,
  { raised }: ReadyFlag,
  name: string,
  { readings, articles }: DutyResult,
): RaisedFlag {
  const { claim } = regulation.duties.find((duty) => duty.name === name)!
  const questions = listed(
    readings.map((id) => regulation.readings[id]!.question),
    ' ',
    '',
  )
  const { en, zh } = raised.message
  return {
    ...raised,
    articles: [...articles],
    message: {
      en: en.replace('{duty}', claim.en).replace('{readings}', questions.en),
      zh: zh.replace('{duty}', claim.zh).replace('{readings}', questions.zh),
    },
  }
}
