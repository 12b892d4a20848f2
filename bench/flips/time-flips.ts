import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { lawOn, tiersOf } from '../../practice/index.ts'
import { flipReport } from '../../src/answers/index.ts'
import { type Determiner, determinerOf } from '../../src/engine/index.ts'
import { flipsOf, forksOf, situationOf } from '../../src/reasoning/index.ts'
import type { Regulation } from '../../src/rules/index.ts'
import { determinerFor, type Matter, readMatter } from '../../src/screening/index.ts'
import { median } from '../rounds.ts'

/** Milliseconds of processor time for each shipped example. */
export interface FlipTimes {
  readonly examples: number
  readonly sets: number
  readonly rows: readonly {
    readonly name: string
    readonly answers: string
    readonly times: readonly number[]
  }[]
}

interface Case {
  readonly matter: Matter
  readonly on: string
  readonly regulation: Regulation
}

/** Times what would change the verdict on every example: with nothing remembered, and as one asks again. */
export function timeFlips(root: string, rounds: number): FlipTimes {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as (options: { type: 'minor' }) => void
  const cases = casesIn(join(root, 'examples'))
  const sets = cases.reduce((sum, { matter, regulation }) => {
    const { answers, positions } = matter
    const { to } = flipsOf(situationOf(determinerFor(regulation), answers, positions))
    return sum + Object.values(to).reduce((more, flips) => more + flips.length, 0)
  }, 0)
  const situation = ({ matter, regulation }: Case, determiner: Determiner = determinerFor(regulation)) =>
    situationOf(determiner, matter.answers, matter.positions)
  const fresh = ({ regulation }: Case): Determiner => determinerOf(regulation, tiersOf(regulation))
  const eachMedian = (ready: (one: Case) => () => unknown): readonly number[] =>
    cases.map((one) =>
      median(
        Array.from({ length: rounds }, () => {
          const work = ready(one)
          collect({ type: 'minor' })
          const start = process.cpuUsage()
          work()
          const { user, system } = process.cpuUsage(start)
          return (user + system) / 1000
        }),
      ),
    )
  return {
    examples: cases.length,
    sets,
    rows: [
      {
        name: 'flipsOf, nothing remembered',
        answers: 'all smallest sets that reach each other verdict',
        times: eachMedian((one) => {
          const known = situation(one, fresh(one))
          return () => flipsOf(known)
        }),
      },
      {
        name: 'flipsOf',
        answers: 'the same, asked again',
        times: eachMedian((one) => {
          const known = situation(one)
          return () => flipsOf(known)
        }),
      },
      {
        name: 'forksOf',
        answers: 'the verdict under every combination of readings',
        times: eachMedian((one) => {
          const known = situation(one)
          return () => forksOf(known)
        }),
      },
      {
        name: 'flipReport',
        answers: 'both, in two languages with articles and levers',
        times: eachMedian(
          ({ matter, on, regulation }) =>
            () =>
              flipReport(regulation, matter, on),
        ),
      },
    ],
  }
}

function casesIn(folder: string): readonly Case[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .flatMap((name) => {
      const read = readMatter(readFileSync(join(folder, name), 'utf8'), '2026-11-21')
      if (!read.ok || read.value.on === undefined) throw new Error(`${name} is no matter with a day`)
      const law = lawOn(read.value.on)
      return 'regulation' in law
        ? [{ matter: read.value, on: read.value.on, regulation: law.regulation }]
        : []
    })
}

/** The figures as a table: the middle example and the slowest. */
export function flipTable({ examples, sets, rows }: FlipTimes, rounds: number): string {
  const figure = (value: number): string => value.toFixed(value >= 10 ? 1 : 2)
  return [
    '| Function | What it answers | ms a matter, median | slowest matter |',
    '| --- | --- | --: | --: |',
    ...rows.map(
      ({ name, answers, times }) =>
        `| ${name} | ${answers} | ${figure(median(times))} | ${figure(Math.max(...times))} |`,
    ),
    '',
    `${examples} shipped examples, ${sets} sets in all. Processor time, each matter at its median of ${rounds} rounds.`,
  ].join('\n')
}
