import { describe, expect, test } from 'vitest'
import { versionsOfLaw as versions } from '../in-time.ts'

describe.each(versions)('$regulation.id', ({ regulation, procedure }) => {
  const paragraphs = regulation.articles.flatMap((article) => article.paragraphs)
  const ids = new Set(paragraphs.map(({ id }) => id))

  test.each(paragraphs)('$id is accounted for in both languages, as something', (paragraph) => {
    const { en, zh, as, names, reason } = paragraph
    expect(en.trim()).not.toBe('')
    expect(zh.trim()).not.toBe('')
    expect(as.length).toBeGreaterThan(0)
    // What is not left to people has become something, by name.
    expect(reason !== undefined || names.length > 0).toBe(true)
    if (as.includes('definition')) expect(names.length).toBeGreaterThan(0)
  })

  test('what cites a paragraph cites one there is', () => {
    const cites = [
      ...Object.values(regulation.facts).flatMap(({ cite }) => cite),
      ...Object.values(regulation.readings).flatMap(({ touches }) => touches),
      ...[...regulation.duties, ...regulation.flags].flatMap(({ cite }) => cite),
      ...[...procedure.steps, ...procedure.periods].flatMap(({ cite }) => cite),
      ...[...procedure.excluded, ...procedure.materials].flatMap(({ cite }) => cite),
    ].filter((cite) => cite.startsWith('art.'))
    expect(cites.filter((cite) => !ids.has(cite))).toEqual([])
  })

  test('every duty, step of the text, period, material and flag of an article hangs on a paragraph', () => {
    const hanging = new Set(paragraphs.flatMap(({ names }) => names))
    const things = [
      ...regulation.duties.map(({ name }) => name),
      ...regulation.articles.flatMap(({ flags = [] }) => flags.map(({ code }) => code)),
      ...procedure.steps.filter(({ basis }) => basis === 'text').map(({ name }) => name),
      ...[...procedure.periods, ...procedure.excluded, ...procedure.materials].map(({ name }) => name),
    ]
    expect(things.filter((name) => !hanging.has(name))).toEqual([])
  })
})
