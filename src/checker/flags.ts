import type { Answer, Condition, Flag, RaisedFlag, Regulation } from '#rules'
import { isSigned } from './answers.ts'
import { articlesOf } from './articles.ts'
import { statusBy, whether } from './completions.ts'
import type { ReceiptToCheck } from './receipt-to-check.ts'
import { worldsOf } from './worlds.ts'

type Facts = Readonly<Record<string, Answer>>

/** The flags that answers, verdict and judges call for on a day: by kind, then in the regulation's order. */
export function flagsDue(given: ReceiptToCheck): readonly RaisedFlag[] {
  const inForce = given.regulation.flags.filter((flag) => isInForce(flag, given.on))
  const due = inForce.flatMap((flag) => raised(flag, given))
  const limits = inForce.filter(({ when }) => 'scope' in when).map(({ code }) => code)
  const place = { do: 0, risk: 1, know: 2 }
  const isLimit = ({ code }: RaisedFlag): number => (limits.includes(code) ? 0 : 1)
  return due.toSorted((one, other) => isLimit(one) - isLimit(other) || place[one.kind] - place[other.kind])
}

function raised(
  { code, kind = 'know', cite, message, when }: Flag,
  given: ReceiptToCheck,
): readonly RaisedFlag[] {
  const { regulation, facts, readings, result } = given
  if ('condition' in when || 'verdict' in when) {
    const isKnown = (condition: Condition): boolean => {
      const { open, among } = worldsOf(given, [condition])
      return statusBy(among(whether(condition, readings)), open) === 'met'
    }
    const isDue =
      'condition' in when
        ? isKnown(when.condition) && !(when.unless && isKnown(when.unless))
        : when.verdict.includes(result.verdict)
    return isDue ? [{ code, kind, articles: articlesOf(cite), message }] : []
  }
  if ('scope' in when) {
    const { scope } = regulation
    if (scope === undefined) return []
    const named = {
      procurement: { en: 'procurement', zh: '采购' },
      listing: { en: 'listing', zh: '上市' },
      processing: { en: 'data processing', zh: '数据处理' },
      supply: { en: 'supply of products and services', zh: '产品和服务提供' },
    }
    const en = message.en.replace('{scope}', scope.map((each) => named[each].en).join(', '))
    const zh = message.zh.replace('{scope}', scope.map((each) => named[each].zh).join('、'))
    return [{ code, kind, articles: articlesOf(cite), message: { en, zh } }]
  }
  if ('judgement' in when) {
    const names =
      when.judgement === 'no-against-factor'
        ? againstFactor(regulation, facts)
        : unsigned(regulation, facts, when.judgement === 'without-judge')
    return names.map((name) => {
      const { claim, cite: ofFact } = regulation.facts[name]!
      return {
        code,
        kind,
        articles: articlesOf([...cite, ...ofFact]),
        message: { en: message.en.replace('{claim}', claim.en), zh: message.zh.replace('{claim}', claim.zh) },
      }
    })
  }
  return regulation.verdict.filing.flatMap((name) => {
    const duty = result.duties[name]
    if (!duty || duty.status === 'unknown' || duty.readings.length === 0) return []
    const { claim } = regulation.duties.find((each) => each.name === name)!
    const questions = duty.readings.map((id) => regulation.readings[id]!.question)
    return [
      {
        code,
        kind,
        articles: duty.articles,
        message: {
          en: message.en
            .replace('{duty}', claim.en)
            .replace('{readings}', questions.map(({ en }) => en).join(' ')),
          zh: message.zh
            .replace('{duty}', claim.zh)
            .replace('{readings}', questions.map(({ zh }) => zh).join('')),
        },
      },
    ]
  })
}

const isInForce = ({ inForce }: Flag, on: string): boolean =>
  !inForce || ((inForce.from ?? '') <= on && (inForce.to === null || on <= inForce.to))

/** Judgements answered so, for which nobody signed. */
function unsigned({ facts }: Regulation, answers: Facts, value: boolean): readonly string[] {
  return Object.keys(facts).filter((name) => {
    const answer = answers[name]
    return (
      facts[name]!.judgement && answer?.state === 'answered' && answer.value === value && !isSigned(answer)
    )
  })
}

/** Judgements answered no without a reason, though a fact that would be their ground is yes. */
function againstFactor({ factors }: Regulation, answers: Facts): readonly string[] {
  const says = (name: string, value: boolean): boolean => {
    const answer = answers[name]
    return answer?.state === 'answered' && answer.value === value
  }
  return Object.keys(factors).filter((name) => {
    const answer = answers[name]
    const isReasoned = answer?.state === 'answered' && Boolean(answer.reason?.trim())
    return says(name, false) && !isReasoned && factors[name]!.some((factor) => says(factor, true))
  })
}
