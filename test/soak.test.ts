import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

/** Every file of tests, but this one. */
const files = ['src', 'regulations', 'practice', 'test'].flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => `${root}/${path}`)
    .filter((path) => path.endsWith('.test.ts') && path !== 'test/soak.test.ts'),
)
const times = (text: string, what: RegExp): number => text.match(what)?.length ?? 0

/** What a file tries less of than there is, without asking test/runs.ts how much: the soak would miss it. */
const unasked = (text: string): readonly string[] => [
  ...(times(text, /fc\.assert\(/g) > times(text, /numRuns: runs\(/g) ? ['a property'] : []),
  ...(/filter\(\(_, \w+\) => \w+ % \w+ ===/.test(text) ? ['a sampled list'] : []),
]

it('npm run soak tries more of every property, and the whole of every list that npm test samples', () => {
  const missed = files.flatMap((path) =>
    unasked(readFileSync(path, 'utf8')).map((what) => `${path}: ${what}`),
  )
  expect(missed).toEqual([])
  expect(files.length).toBeGreaterThan(100)
})

it('sees a property and a list that do not ask', () => {
  expect(unasked('fc.assert(fc.property(fc.string(), read), { numRuns: 100 })')).toEqual(['a property'])
  expect(unasked('it.each(FILES.filter((_, index) => index % 9 === 0))')).toEqual(['a sampled list'])
  expect(unasked('fc.assert(fc.property(fc.string(), read), { numRuns: runs(100) })')).toEqual([])
})
