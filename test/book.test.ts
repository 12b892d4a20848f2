import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { lawBook } from '#documents'
import { versions } from '#practice'

describe.each(versions)('the book of $regulation.id', (version) => {
  const { regulation, procedure } = version
  const book = lawBook(version)

  it('is the one in docs/book', () => {
    const golden = readFileSync(`docs/book/${regulation.id}.md`, 'utf8')
    const difference = firstDifference(golden, book)
    expect(difference, 'run “npm run book” and review the difference as prose').toBeUndefined()
  })

  it('is the same every time', () => {
    expect(lawBook(version) === book).toBe(true)
  })

  it('holds the words of every paragraph, in both languages', () => {
    const paragraphs = regulation.articles.flatMap((article) => article.paragraphs)
    expect(paragraphs.filter(({ zh, en }) => !book.includes(`> ${zh}\n>\n> ${en}`))).toEqual([])
  })

  it('prints each duty, flag, reading, fact, period and step in full, once', () => {
    const headed = [...book.matchAll(/^<a id="([^"]+)"><\/a>\n\n#+ /gm)].map(([, id]) => id!)
    const wanted = [
      ...regulation.articles.map(({ number }) => `art.${number}`),
      ...regulation.duties.map(({ name }) => `duty-${name}`),
      ...regulation.flags.map(({ code }) => `flag-${code}`),
      ...Object.keys(regulation.readings).map((id) => `reading-${id}`),
      ...Object.keys(regulation.facts).map((name) => `fact-${name}`),
      ...procedure.periods.map(({ name }) => `period-${name}`),
      ...procedure.excluded.map(({ name }) => `period-${name}`),
      ...procedure.steps.map(({ name }) => `step-${name}`),
    ]
    const chapters = ['top', 'verdict', 'flags', 'readings', 'facts', 'procedure', 'criteria', 'glossary']
    expect([...headed, ...(headed.includes('readings') ? [] : ['readings'])].sort()).toEqual(
      [...wanted, ...chapters].sort(),
    )
  })

  it('gives every example with what follows from it', () => {
    const examples = regulation.articles.flatMap((article) => article.examples ?? [])
    expect(examples.filter(({ title }) => !book.includes(`**${title.en}**`))).toEqual([])
    expect(book.match(/^ +Follows: \*\*[A-Z][^*]+\*\*/gm)).toHaveLength(examples.length)
  })

  it('links to places that are there, each of them once', () => {
    const places = [...book.matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id!)
    const links = new Set([...book.matchAll(/\]\(#([^)]+)\)/g)].map(([, id]) => id!))
    expect(places.filter((id, at) => places.indexOf(id) !== at)).toEqual([])
    expect([...links].filter((id) => !places.includes(id))).toEqual([])
    expect(links.size).toBeGreaterThan(100)
  })

  it('says of itself what the text is', () => {
    const said = { official: 'The Chinese text is the official one', digest: 'it is not the official text' }
    expect(book).toContain(said[regulation.textKind])
  })
})

/** The first line that differs, so that a failure can be read. */
function firstDifference(golden: string, book: string): string | undefined {
  if (golden === book) return undefined
  const [old, now] = [golden.split('\n'), book.split('\n')]
  const at = now.findIndex((row, index) => row !== old[index])
  return `line ${at + 1}\nin the file: ${old[at]}\nmade now:    ${now[at]}`
}
