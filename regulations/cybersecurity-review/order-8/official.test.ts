import { describe, expect, test } from 'vitest'
import type { Condition } from '#rules'
import { authorities, glossary } from '../glossary.ts'
import { articles } from './articles.ts'
import { order8 } from './index.ts'
import official from './official.zh.json' with { type: 'json' }
import { procedure } from './procedure.ts'

const paragraphs = articles.flatMap((article) => article.paragraphs)

/** 'art.7'; 'art.16.1' and 'art.16.2'; 'art.10' and its items 'art.10(1)' to 'art.10(7)'. */
function idsOf(number: number, texts: readonly string[]): readonly string[] {
  if (texts.length === 1) return [`art.${number}`]
  const hasItems = texts[1]!.startsWith('（一）')
  return texts.map((_, index) =>
    hasItems ? `art.${number}${index === 0 ? '' : `(${index})`}` : `art.${number}.${index + 1}`,
  )
}

describe('the official text', () => {
  test('is here whole: 23 articles in their order', () => {
    expect(articles.map(({ number }) => number)).toEqual(official.articles.map(({ no }) => no))
    expect(articles).toHaveLength(23)
  })

  test.each(official.articles)('$label, character for character', ({ no, paragraphs: texts }) => {
    expect(articles[no - 1]!.paragraphs.map(({ zh }) => zh)).toEqual(texts)
  })

  test.each(official.articles)(
    '$label, its paragraphs and items by their ids',
    ({ no, paragraphs: texts }) => {
      expect(articles[no - 1]!.paragraphs.map(({ id }) => id)).toEqual(idsOf(no, texts))
    },
  )

  test('has the address and the day of entry into force that the regulation states', () => {
    expect(order8.source).toBe(official.official_url)
    expect(order8.inForce.from).toBe(official.effective)
  })
})

const termNames = (condition: Condition): readonly string[] => {
  if (condition.op === 'term') return [condition.name, ...termNames(condition.condition)]
  return 'conditions' in condition ? condition.conditions.flatMap(termNames) : []
}
const named = (things: readonly { readonly name: string }[]): ReadonlySet<string> =>
  new Set(things.map(({ name }) => name))

const duties = named(order8.duties)
const flags = new Set(order8.flags.map(({ code }) => code))
const steps = named(procedure.steps)
const periods = named([...procedure.periods, ...procedure.excluded])
const definitions = new Set([
  ...Object.keys(order8.facts),
  ...order8.duties.flatMap(({ when }) => termNames(when)),
  ...named(procedure.materials),
  ...[...glossary, ...authorities].map(({ en }) => en),
  'inForce',
])

describe.each(paragraphs)('$id is accounted for', ({ id, en, as, names, reason }) => {
  test('in both languages, as something', () => {
    expect(en.trim()).not.toBe('')
    expect(as.length).toBeGreaterThan(0)
    expect(new Set(as).size).toBe(as.length)
  })

  test('with a reason where it is left to people, and only there', () => {
    expect(reason !== undefined).toBe(as.includes('people'))
  })

  test('by names that exist', () => {
    const everything = [duties, flags, steps, periods, definitions]
    expect(names.filter((name) => !everything.some((kind) => kind.has(name)))).toEqual([])
  })

  test.each([
    ['rule', duties],
    ['step', steps],
    ['period', periods],
    ['flag', flags],
  ] as const)('as a %s where it names one, and only there', (kind, known) => {
    expect(names.some((name) => known.has(name))).toBe(as.includes(kind))
  })

  test('and a definition names what it defines', () => {
    if (as.includes('definition'))
      expect(
        names.some((name) => definitions.has(name)),
        id,
      ).toBe(true)
  })
})

describe('every rule has its place in the text', () => {
  const namesAt = (cites: readonly string[]): readonly string[] =>
    cites.flatMap((cite) => paragraphs.find(({ id }) => id === cite)?.names ?? [])

  test.each(order8.duties)('duty $name', ({ name, cite }) => {
    expect(namesAt(cite)).toContain(name)
  })

  test.each(order8.flags.filter(({ cite }) => cite.length > 0))('flag $code', ({ code, cite }) => {
    expect(namesAt(cite)).toContain(code)
  })

  test.each(procedure.steps.filter(({ basis }) => basis === 'text'))('step $name', ({ name, cite }) => {
    expect(namesAt(cite)).toContain(name)
  })

  test.each([...procedure.periods, ...procedure.excluded, ...procedure.materials])(
    '$name',
    ({ name, cite }) => {
      expect(namesAt(cite)).toContain(name)
    },
  )
})
