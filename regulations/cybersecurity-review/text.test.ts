import { describe, expect, test } from 'vitest'
import type { Condition } from '#rules'
import { versions } from '../in-time.ts'
import { authorities, glossary } from './glossary.ts'

const termNames = (condition: Condition): readonly string[] => {
  if (condition.op === 'term') return [condition.name, ...termNames(condition.condition)]
  return 'conditions' in condition ? condition.conditions.flatMap(termNames) : []
}
const named = (things: readonly { readonly name: string }[]): ReadonlySet<string> =>
  new Set(things.map(({ name }) => name))

describe.each(versions)('$regulation.id', ({ regulation, procedure }) => {
  const paragraphs = regulation.articles.flatMap((article) => article.paragraphs)
  const ids = new Set(paragraphs.map(({ id }) => id))
  const duties = named(regulation.duties)
  const flags = new Set(regulation.flags.map(({ code }) => code))
  const steps = named(procedure.steps)
  const periods = named([...procedure.periods, ...procedure.excluded])
  const definitions = new Set([
    ...Object.keys(regulation.facts),
    ...regulation.duties.flatMap(({ when }) => termNames(when)),
    ...named(procedure.materials),
    ...[...glossary, ...authorities].map(({ en }) => en),
    'inForce',
  ])

  describe.each(paragraphs)('$id is accounted for', ({ id, zh, en, as, names, reason }) => {
    test('in both languages, as something', () => {
      expect(en.trim()).not.toBe('')
      expect(zh.trim()).not.toBe('')
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
    /** Related law stands outside the text; a flag that cites some paragraph of it is named there. */
    const citingTheText = regulation.flags.filter(({ cite }) => cite.some((one) => one.startsWith('art.')))

    test.each(regulation.duties)('duty $name', ({ name, cite }) => {
      expect(namesAt(cite)).toContain(name)
    })

    test.each(citingTheText)('flag $code', ({ code, cite }) => {
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

    test('and what cites a paragraph cites one there is', () => {
      const cites = [
        ...Object.values(regulation.facts).flatMap(({ cite }) => cite),
        ...Object.values(regulation.readings).flatMap(({ touches }) => touches),
        ...regulation.duties.flatMap(({ cite }) => cite),
        ...regulation.flags.flatMap(({ cite }) => cite),
      ].filter((cite) => cite.startsWith('art.'))
      expect(cites.filter((cite) => !ids.has(cite))).toEqual([])
    })
  })
})
