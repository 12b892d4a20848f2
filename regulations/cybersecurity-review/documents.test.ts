import { describe, expect, test } from 'vitest'
import { SEAT, type Step } from '#review'
import { versionsOfLaw as versions } from '../in-time.ts'

/** Steps that hand something to a seat and bring no document: none is known. */
const WITHOUT_DOCUMENT: readonly string[] = []

describe.each(versions)('the documents of $regulation.id', ({ regulation, procedure }) => {
  const { steps, documents, confidentiality, materials } = procedure
  const paragraphIds = new Set<string>(
    regulation.articles.flatMap((article) => article.paragraphs.map(({ id }) => id)),
  )
  const seats = new Set(Object.keys(SEAT))
  const stepNamed = new Map<string, Step>(steps.map((step) => [step.name, step]))
  const missing = (known: { has: (name: string) => boolean }, names: readonly string[]): readonly string[] =>
    names.filter((name) => !known.has(name))

  describe.each(documents)('$name', (document) => {
    const { cite, provider, providerIn, namedIn, recipientIn, steps: brings, goesTo, unsettled } = document

    test('has an article, and every article it cites exists', () => {
      expect(cite.length).toBeGreaterThan(0)
      expect(missing(paragraphIds, [...cite, ...goesTo.flatMap((each) => each.cite)])).toEqual([])
      expect(goesTo.filter((each) => each.cite.length === 0)).toEqual([])
    })

    test('is brought by steps that exist, and stands under an article of one of them', () => {
      expect(brings.length).toBeGreaterThan(0)
      expect(missing(stepNamed, brings)).toEqual([])
      const article = (id: string): string => id.replace(/(\.\d+)[.(].*$/u, '$1')
      const ofSteps = new Set(brings.flatMap((name) => stepNamed.get(name)!.cite.map(article)))
      expect(cite.map(article).some((each) => ofSteps.has(each))).toBe(true)
    })

    test('is provided by a seat, and given to seats, that exist', () => {
      expect(provider.length).toBeGreaterThan(0)
      expect(missing(seats, [...provider, ...goesTo.map(({ seat }) => seat)])).toEqual([])
      expect(missing(seats, Object.keys(unsettled ?? {}))).toEqual([])
      for (const { by } of goesTo) expect(missing(new Set(brings), by)).toEqual([])
    })

    test('goes only to seats to which the step goes, or which take the step', () => {
      for (const { seat, by } of goesTo) {
        for (const name of by) {
          const step = stepNamed.get(name)!
          expect([...step.to, ...step.by], `${name} to ${seat}`).toContain(seat)
        }
      }
    })

    test('is told from others by details that its steps have', () => {
      for (const name of brings) {
        const { details = {} } = stepNamed.get(name)!
        for (const detail of [providerIn, recipientIn]) {
          if (detail) expect(Object.keys(details)).toContain(detail)
        }
        if (namedIn === 'supplier') expect(Object.keys(details)).toContain('supplier')
        if (providerIn) expect(Object.keys(details[providerIn]!.values!).sort()).toEqual([...provider].sort())
      }
    })

    test('comes from whoever takes the first step that brings it', () => {
      const first = stepNamed.get(brings[0]!)!
      // The Office hears the opinions that others give.
      if (document.name !== 'opinionsHeard') expect(first.by).toEqual(expect.arrayContaining([...provider]))
    })

    test('says why it is here if the text does not name it', () => {
      if (document.basis !== 'text') expect(document.note).toBeDefined()
    })
  })

  test('have names of their own', () => {
    expect(new Set(documents.map(({ name }) => name)).size).toBe(documents.length)
  })

  test('are brought by every step that goes to somebody, one that goes to that seat', () => {
    const without = steps.flatMap(({ name, to }) =>
      to
        .filter(
          (seat) =>
            !documents.some(({ goesTo }) =>
              goesTo.some((each) => each.seat === seat && each.by.includes(name)),
            ),
        )
        .map((seat) => `${name} to ${seat}`),
    )
    expect(without).toEqual(WITHOUT_DOCUMENT)
  })

  test('every notice, in writing or not, is one', () => {
    const brought = new Set(documents.flatMap((document) => document.steps))
    const notices = steps.filter(({ form }) => form !== 'not-stated').map(({ name }) => name)
    expect(missing(brought, notices)).toEqual([])
  })

  test('hold every material, under its own item', () => {
    for (const { name, cite, claim } of materials) {
      expect(documents.find((document) => document.name === name)).toMatchObject({ cite, claim })
    }
  })

  test('come with a word on each seat whose part is left open, under articles that exist', () => {
    expect(Object.keys(procedure.parts)).toContain('supplier')
    for (const { cite } of Object.values(procedure.parts)) {
      expect(cite.length).toBeGreaterThan(0)
      expect(missing(paragraphIds, cite)).toEqual([])
    }
  })

  test('can each be named in a consent, and so can every seat', () => {
    const { details = {} } = stepNamed.get(confidentiality.consent)!
    expect(Object.keys(details.document!.values!)).toEqual(documents.map(({ name }) => name))
    expect(Object.keys(details.disclosedTo!.values!).sort()).toEqual([...seats].sort())
    const consenting = Object.keys(details.of!.values!)
    expect(consenting.sort()).toEqual([...stepNamed.get(confidentiality.consent)!.by].sort())
  })

  test('are confidential under the article that says so', () => {
    expect(missing(paragraphIds, confidentiality.cite)).toEqual([])
    const { zh } = regulation.articles
      .flatMap((article) => article.paragraphs)
      .find(({ id }) => id === confidentiality.cite[0])!
    expect(zh).toMatch(/保密义务/u)
    expect(confidentiality.claim.zh.includes('个人信息')).toBe(zh.includes('个人信息'))
    expect(missing(seats, Object.keys(confidentiality.closed))).toEqual([])
  })
})

describe.each(versions)('the duties in the table of $regulation.id', ({ regulation, procedure }) => {
  const paragraphs = new Map<string, string>(
    regulation.articles.flatMap((article) => article.paragraphs.map(({ id, en }) => [id, en])),
  )

  test.each(procedure.steps.flatMap(({ name, shall = [] }) => shall.map((id) => [name, id] as const)))(
    '%s stands under %s',
    (name, id) => {
      expect(paragraphs.has(id)).toBe(true)
      const { cite } = procedure.steps.find((step) => step.name === name)!
      expect(cite).toContain(id)
    },
  )
})
