import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { order8 } from '../../regulations/index.ts'
import { determinerFor, readMatter } from '../../src/matters/index.ts'
import { type Goal, nextQuestion, situationOf } from '../../src/reasoning/index.ts'
import type { Answers } from '../../src/rules/index.ts'
import { expectedQuestions } from './expected.ts'
import { byScore, type Order, ofTheText, ofTheVocabulary, random, shortest } from './orders.ts'

const TODAY = '2026-11-21'

/** The tables: expected numbers of questions, exact, under Order No. 8 and its default readings. */
export function compare(root: string, say: (line: string) => void): string {
  const determiner = determinerFor(order8)
  const partial = openExamples(root)
  const rowsOf = (anyTime: boolean): string[] => {
    const orders: Order[] = [
      shortest(determiner, { anyTime }),
      byScore(),
      ofTheText(determiner),
      ofTheVocabulary(determiner),
      random,
    ]
    const mean = (order: Order): number =>
      partial.reduce((sum, answers) => sum + expectedQuestions(determiner, order, answers, anyTime), 0) /
      partial.length
    const optimum = nextQuestion(situationOf(determiner, {}), { anyTime })!.expected.atLeast
    let best = 0
    return orders.map((order, index) => {
      say(`${order.name}${anyTime ? ', at any time' : ''}`)
      const started = expectedQuestions(determiner, order, {}, anyTime)
      const goneOn = mean(order)
      if (index === 0) best = goneOn
      const cells = [
        order.name,
        started.toFixed(3),
        (started / optimum).toFixed(3),
        goneOn.toFixed(3),
        (goneOn / best).toFixed(3),
      ]
      return `| ${cells.join(' | ')} |`
    })
  }
  const head = (model: string): string =>
    `| ${model} | Questions, nothing known | beside the optimum | Questions, ${partial.length} matters begun | beside the shortest |\n| --- | --: | --: | --: | --: |`
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
    const next = nextQuestion(situationOf(determiner, {}), { goal })
    if (!next) return []
    const { atLeast, atMost } = next.expected
    return [
      `| ${name} | ${atLeast.toFixed(3)} | ${atLeast === atMost ? 'exact' : `at most ${atMost.toFixed(3)}`} |`,
    ]
  })
  return ['| Goal, from nothing known | Questions | |', '| --- | --: | --- |', ...rows].join('\n')
}
