import {
  type Answers,
  articlesOf,
  type DutyResult,
  FLAG_KINDS,
  type Flag,
  isSigned,
  kindOf,
  type RaisedFlag,
  SCOPE_SAID,
  type Scope,
  type Status,
  type Verdict,
} from '#rules'
import { listed } from '#words'
import type { Compiled, ReadyCondition } from './compile/compile.ts'

interface Found {
  readonly answers: Answers
  readonly duties: Readonly<Record<string, DutyResult>>
  readonly verdict: Verdict
  readonly statusOf: (condition: ReadyCondition) => Status
  readonly on: string | undefined
}

/**
 * A limited scope first, then the flags that the answers, the verdict and the judges named (or not) call for: what is to be done before risks,
 * risks before what is to be known, each in the regulation's order.
 */
export function raiseFlags(compiled: Compiled, found: Found): readonly RaisedFlag[] {
  const raised: RaisedFlag[] = []
  const limits: RaisedFlag[] = []
  for (const { flag, articles, condition, unless } of compiled.flags) {
    const { when, code, message } = flag
    const kind = kindOf(flag)
    if (found.on !== undefined && !isInForce(flag, found.on)) continue
    if (condition !== undefined) {
      const isCleared = unless !== undefined && found.statusOf(unless) === 'met'
      if (!isCleared && found.statusOf(condition) === 'met') raised.push({ code, kind, articles, message })
    } else if ('scope' in when) {
      if (compiled.regulation.scope) limits.push(scopeFlag(flag, compiled.regulation.scope))
    } else if ('verdict' in when) {
      if (when.verdict.includes(found.verdict)) raised.push({ code, kind, articles, message })
    } else if ('judgement' in when) {
      const open = JUDGEMENTS[when.judgement](compiled, found)
      for (const fact of open) raised.push(raiseFor(compiled, flag, fact))
    } else {
      raised.push(...whereReadingsDecide(compiled, flag, found))
    }
  }
  return [...limits, ...FLAG_KINDS.flatMap((kind) => raised.filter((each) => each.kind === kind))]
}

const isInForce = ({ inForce }: Flag, on: string): boolean =>
  !inForce || ((inForce.from ?? '') <= on && (inForce.to === null || on <= inForce.to))

const scopeFlag = (flag: Flag, scope: readonly Scope[]): RaisedFlag => ({
  code: flag.code,
  kind: kindOf(flag),
  articles: articlesOf(flag.cite),
  message: {
    en: flag.message.en.replace('{scope}', scope.map((each) => SCOPE_SAID[each].en).join(', ')),
    zh: flag.message.zh.replace('{scope}', scope.map((each) => SCOPE_SAID[each].zh).join('、')),
  },
})

function raiseFor(compiled: Compiled, flag: Flag, name: string): RaisedFlag {
  const { claim, cite } = compiled.regulation.facts[name]!
  return {
    code: flag.code,
    kind: kindOf(flag),
    articles: articlesOf([...flag.cite, ...cite]),
    message: {
      en: flag.message.en.replace('{claim}', claim.en),
      zh: flag.message.zh.replace('{claim}', claim.zh),
    },
  }
}

const unsigned =
  (value: boolean) =>
  (compiled: Compiled, { answers }: Found): readonly string[] =>
    compiled.judgements.filter((name) => {
      const answer = answers[name]
      return answer?.state === 'answered' && answer.value === value && !isSigned(answer)
    })

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

function whereReadingsDecide(compiled: Compiled, flag: Flag, { duties }: Found): readonly RaisedFlag[] {
  return compiled.regulation.verdict.filing.flatMap((name) => {
    const result = duties[name]
    if (!result || result.status === 'unknown' || result.readings.length === 0) return []
    const { claim } = compiled.regulation.duties.find((duty) => duty.name === name)!
    const questions = listed(
      result.readings.map((id) => compiled.regulation.readings[id]!.question),
      ' ',
      '',
    )
    return [
      {
        code: flag.code,
        kind: kindOf(flag),
        articles: result.articles,
        message: {
          en: flag.message.en.replace('{duty}', claim.en).replace('{readings}', questions.en),
          zh: flag.message.zh.replace('{duty}', claim.zh).replace('{readings}', questions.zh),
        },
      },
    ]
  })
}
