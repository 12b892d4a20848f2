import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { versions } from '#practice'

/**
 * Literals that equal a name of the law and name something else, or that are to go; each with its reason. The list may
 * only grow shorter.
 */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'src/contract/schema/case.ts application-submitted':
    'an example of a long case, shown where a file is too long',
  'src/contract/schema/case.ts order-8': 'an example of a long case, shown where a file is too long',
  'src/cli/screen/command.ts order-8': 'an example of a verdict, shown in help',
  'src/contract/schema/pieces.ts order-8': 'an example of a word, shown where a receipt has none',
  'src/cli/plan/scenarios-page.ts started-by-member': 'a code of a plan, in its JSON since 0.1; no reading',
  'src/review/planning/gate.ts started-by-member': 'a code of a plan, in its JSON since 0.1; no reading',
}

const names = new Set(
  versions.flatMap(({ regulation, procedure }) => [
    regulation.id,
    ...Object.keys(regulation.readings),
    ...Object.keys(procedure.states),
    ...procedure.steps.map(({ name }) => name),
    ...procedure.periods.map(({ name }) => name),
  ]),
)
/** Names that are words of the machine too: what an event, an addressee or an assumption is. */
const WORDS = new Set(['replies', 'corrected'])
const isName = (literal: string): boolean =>
  /^(?:[a-z0-9-]+\/)?art\.\d/.test(literal) || (names.has(literal) && !WORDS.has(literal))

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
  .map((path) => join('src', path))

/** The file without its comments. */
const code = (path: string): string =>
  readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '')

describe('the machine', () => {
  it('names no article, version, step, state, period or reading: what it needs of the law it finds in the version', () => {
    expect(sources.length).toBeGreaterThan(300)
    expect(names.size).toBeGreaterThan(50)
    const found = sources.flatMap((path) =>
      [...code(path).matchAll(/(['"`])([^'"`\n]*)\1/g)]
        .map(([, , literal = '']) => literal)
        .filter(isName)
        .map((literal) => `${path} ${literal}`),
    )
    expect([...new Set(found)].filter((each) => !Object.hasOwn(EXCEPTIONS, each)).toSorted()).toEqual([])
    // What is no longer there is no exception any more.
    expect(Object.keys(EXCEPTIONS).filter((each) => !found.includes(each))).toEqual([])
  })
})
