import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Determiner } from '#engine'
import { lawOn, usualWeights } from '#practice'
import { nextQuestion, situationOf } from '#reasoning'
import type { Answers, Verdict } from '#rules'
import { determinerFor, type Matter, readMatter } from '#screening'

const TODAY = '2026-11-21'

/** The interview of somebody who knows what the example says and nothing else. */
function interviewed(determiner: Determiner, { answers: known, positions }: Matter) {
  let answers: Answers = {}
  const asked: string[] = []
  for (;;) {
    const next = nextQuestion(situationOf(determiner, answers, positions), { weights: usualWeights })
    if (!next) return { answers, asked }
    expect(asked).not.toContain(next.fact)
    expect(determiner.excluded(answers).has(next.fact)).toBe(false)
    asked.push(next.fact)
    answers = { ...answers, [next.fact]: known[next.fact] ?? { state: 'dont-know' } }
  }
}

describe('the interview of least effort on the examples that ship', () => {
  const names = readdirSync('examples').filter((name) => name.endsWith('.yaml'))

  it.each(names)('comes to what %s expects, asking no more facts than there are', (name) => {
    const read = readMatter(readFileSync(`examples/${name}`, 'utf8'), TODAY)
    if (!read.ok) throw new Error(JSON.stringify(read.refusal))
    const law = lawOn(read.value.on ?? TODAY)
    if (!('regulation' in law)) throw new Error('an example under no law')
    const determiner = determinerFor(law.regulation)
    const { answers, asked } = interviewed(determiner, read.value)
    const { verdict } = determiner.determine(answers, read.value.positions)
    expect(verdict).toBe(read.value.expect!.verdict satisfies Verdict | undefined)
    expect(asked.length).toBeLessThan(15)
  })
})
