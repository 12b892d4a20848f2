import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { order8, usualWeights } from '../../practice/index.ts'
import { type Goal, nextQuestion, situationOf } from '../../src/reasoning/index.ts'
import type { Answers } from '../../src/rules/index.ts'
import { determinerFor, readMatter } from '../../src/screening/index.ts'
import { type Expected, expectedOf } from './expected.ts'
import { byScore, type Order, ofTheText, ofTheVocabulary, ours, random } from './orders.ts'

const TODAY = '2026-11-21'

/** The tables: expected effort and questions, exact, under Order No. 8 and its default readings. */
export function compare(root: string, say: (line: string) => void): string {
  const determiner = determinerFor(order8)
  const partial = openExamples(root)
  const rowsOf = (anyTime: boolean): string[] => {
    const orders: Order[] = [
      ours(determiner, 'Anshen: the least effort', { anyTime, weights: usualWeights }),
      ours(determiner, 'Anshen: the fewest questions (all weights 1)', { anyTime }),
      byScore(),
      ofTheText(determiner),
      ofTheVocabulary(determiner),
      random,
    ]
    let best: Expected | undefined
    return orders.map((order) => {
      say(`${order.name}${anyTime ? ', at any time' : ''}`)
      const started = expectedOf(determiner, order, {}, anyTime)
      best ??= started
      const goneOn = partial.map((answers) => expectedOf(determiner, order, answers, anyTime))
      const mean = goneOn.reduce((sum, { effort }) => sum + effort, 0) / partial.length
      const cells = [
        order.name,
        started.effort.toFixed(3),
        (started.effort / best.effort).toFixed(3),
        started.questions.toFixed(3),
        started.judgements.toFixed(3),
        mean.toFixed(3),
      ]
      return `| ${cells.join(' | ')} |`
    })
  }
  const head = (model: string): string =>
    `| ${model} | Effort, nothing known | beside the first | Questions | Judgements | Effort, ${partial.length} matters begun |\n| --- | --: | --: | --: | --: | --: |`
  return [
    `${head('Each question is known to apply when it is asked')}\n${rowsOf(false).join('\n')}`,
    `${head('Any fact may be asked at any time')}\n${rowsOf(true).join('\n')}`,
    goals(determiner),
  ].join('\n\n')
}

/** Examples of Order No. 8 under the default readings whose verdict is open. */
function openExamples(root: string): readonly Answers[] {
  const folder = join(root, 'examples')
  const determiner = determinerFor(order8)
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .flatMap((name) => {
      const read = readMatter(readFileSync(join(folder, name), 'utf8'), TODAY)
      if (!read.ok || Object.keys(read.value.positions).length > 0) return []
      const { on = TODAY, answers } = read.value
      return on >= order8.inForce.from && nextQuestion(situationOf(determiner, answers)) ? [answers] : []
    })
}

function goals(determiner: ReturnType<typeof determinerFor>): string {
  const named: readonly (readonly [string, Goal])[] = [
    ['the verdict', 'verdict'],
    ['the tier', 'tier'],
    ...order8.duties.map(({ name }): readonly [string, Goal] => [`\`${name}\``, { duty: name }]),
  ]
  const rows = named.flatMap(([name, goal]) => {
    const next = nextQuestion(situationOf(determiner, {}), { goal, weights: usualWeights })
    if (!next) return []
    const { effort, left } = next
    const cells = [
      name,
      effort.atLeast.toFixed(3),
      effort.atLeast === effort.atMost ? 'exact' : `at most ${effort.atMost.toFixed(3)}`,
      left.onAverage?.toFixed(3) ?? '',
      left.atMost,
    ]
    return [`| ${cells.join(' | ')} |`]
  })
  const head =
    '| Goal, from nothing known | Effort | | Questions | at most |\n| --- | --: | --- | --: | --: |'
  return [head, ...rows].join('\n')
}
