import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'

/** States that files were once named for. A file is named for a thing: these may stand before a noun, never at the end. */
const PARTICIPLES = [
  ...['answered', 'asked', 'assumed', 'bounded', 'called', 'changed', 'checked', 'coded', 'compared'],
  ...['counted', 'determined', 'differing', 'done', 'drawn', 'excluded', 'folded', 'found', 'given', 'held'],
  ...['kept', 'known', 'limited', 'made', 'moved', 'named', 'planned', 'put', 'refused', 'replayed', 'said'],
  ...['saved', 'screened', 'seen', 'settled', 'shipped', 'shown', 'signed', 'spoken', 'supposed', 'switched'],
  ...['taken', 'told', 'tried', 'typed', 'unbounded', 'unworded', 'untyped', 'used', 'verified', 'verifying'],
  ...['waiting', 'wanted', 'worded', 'written', 'assuming'],
] as const

/** Files that have such a name from before. The list may only grow shorter. */
const FROM_BEFORE: readonly string[] = [
  'regulations/cybersecurity-review/planning/unbounded.ts',
  'regulations/related-law/coded.ts',
  'src/contract/reading/untyped.ts',
  'src/contract/reading/written.ts',
]

const files = ['src', 'regulations', 'practice']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  )
  .filter((path) => /\.tsx?$/.test(path))

/** The last word of a file's name is what it is. */
const kindOf = (path: string): string =>
  basename(path)
    .replace(/(?:\.test)?\.tsx?$/, '')
    .split('-')
    .at(-1)!

describe('the name of a file', () => {
  it('is a thing and no state', () => {
    expect(files.length).toBeGreaterThan(400)
    const states = files.filter((path) => PARTICIPLES.some((word) => word === kindOf(path)))
    expect(states.filter((path) => !FROM_BEFORE.includes(path)).toSorted()).toEqual([])
    expect(FROM_BEFORE.filter((path) => !states.includes(path))).toEqual([])
  })
})

describe('the words of the code', () => {
  const lines = readFileSync('docs/words-of-the-code.md', 'utf8').split('\n')
  const words = lines.flatMap((line) => /^- \*\*([a-z]+)\*\*: .{20,}\.$/.exec(line)?.[1] ?? [])

  it('are fifty at most, a line each', () => {
    expect(words.length).toBe(lines.filter((line) => line.startsWith('-')).length)
    expect(words.length).toBeGreaterThan(20)
    expect(words.length).toBeLessThanOrEqual(50)
    expect(new Set(words).size).toBe(words.length)
  })

  it('are words of the code: each is the name of a file, a folder or a type', () => {
    const types = files.flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/^export (?:interface|type|class) (\w+)/gm)].map(
        ([, name = '']) => name.toLowerCase(),
      ),
    )
    const names = new Set([
      ...types,
      ...files.flatMap((path) => path.split(/[/\\]/).map((part) => part.replace(/\.tsx?$/, ''))),
    ])
    const isName = (word: string): boolean => names.has(word) || names.has(`${word}s`)
    expect(words.filter((word) => !isName(word))).toEqual([])
  })
})
