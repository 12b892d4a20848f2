import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { versions } from '#practice'
import { type Condition, conditionsOfFlag } from '#rules'

/** Names of the law that stand in the machine all the same, each with its reason. The list may only grow shorter. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'src/contract/schema/pieces.ts order-8': 'an example of a word, shown where a receipt has none',
  'src/review/planning/gate.ts started-by-member': 'a code of a plan, in its JSON since 0.1; no reading',
}
/** Names that are words of the machine too: what an event, an addressee or an assumption is. */
const WORDS = new Set(['replies', 'corrected'])

/** “usersWithPersonalInformation”, “review-required”: no word of the language. */
const isCompound = (name: string): boolean => /[A-Z-]/.test(name)

const termsIn = (condition: Condition): readonly string[] =>
  condition.op === 'term'
    ? [condition.name, ...termsIn(condition.condition)]
    : 'conditions' in condition
      ? condition.conditions.flatMap(termsIn)
      : []
const namesOf = (things: readonly { readonly name: string }[]): readonly string[] =>
  things.map(({ name }) => name)

const ids = versions.map(({ regulation }) => regulation.id)
const readings = versions.flatMap(({ regulation }) => Object.keys(regulation.readings))
const facts = versions.flatMap(({ regulation }) => Object.entries(regulation.facts))
const factNames = facts.map(([name]) => name)
const values = facts.flatMap(([, fact]) => ('values' in fact ? Object.keys(fact.values) : []))
const steps = versions.flatMap(({ procedure }) => namesOf(procedure.steps))
const states = versions.flatMap(({ procedure }) => Object.keys(procedure.states))
const periods = versions.flatMap(({ procedure }) => namesOf(procedure.periods))
const ofRules = versions.flatMap(({ regulation: { duties, flags } }) => [
  ...namesOf(duties),
  ...flags.map(({ code }) => code),
  ...duties.flatMap(({ when }) => termsIn(when)),
  ...flags.flatMap((flag) => conditionsOfFlag(flag).flatMap(termsIn)),
])
const ofCases = versions.flatMap(({ procedure: { materials, documents, bonds, excluded } }) =>
  namesOf([...materials, ...documents, ...bonds, ...excluded]),
)

const inTexts = new Set([
  ...[...ids, ...readings, ...states, ...steps, ...periods].filter((name) => !WORDS.has(name)),
  ...[...factNames, ...values, ...ofRules, ...ofCases].filter(isCompound),
])
/** A value may be called as something else is: “notPassed”. What a fact or a duty is called nothing else is. */
const inCode = new Set([...factNames, ...ofRules].filter(isCompound))

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
  .map((path) => join('src', path))

/** The texts and the names that stand in the code of a file, comments apart. */
function writtenIn(path: string): { readonly texts: readonly string[]; readonly names: readonly string[] } {
  const [texts, names]: [string[], string[]] = [[], []]
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) names.push(node.text)
    else if (
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node)
    )
      texts.push(node.text)
    ts.forEachChild(node, visit)
  }
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ESNext, false, kind))
  return { texts, names }
}
const written = sources.map((path) => ({ path, ...writtenIn(path) }))

describe('the machine', () => {
  it('names no article, version, step, state, period, reading, fact, duty, flag, term or document: what it needs of the law it finds in the version', () => {
    expect(sources.length).toBeGreaterThan(300)
    expect(inTexts.size).toBeGreaterThan(250)
    expect(inCode.size).toBeGreaterThan(150)
    // The same search in what is no machine: one that finds nothing there has failed.
    const practice = writtenIn('practice/provider-road.ts')
    expect(practice.texts.filter((text) => inTexts.has(text)).length).toBeGreaterThan(5)
    expect(writtenIn('practice/levers.ts').names.filter((name) => inCode.has(name)).length).toBeGreaterThan(
      50,
    )
    const isCite = (text: string): boolean => /^(?:[a-z0-9-]+\/)?art\.\d/.test(text)
    const found = written.flatMap(({ path, texts, names }) =>
      [
        ...texts.filter((text) => isCite(text) || inTexts.has(text)),
        ...names.filter((name) => inCode.has(name)),
      ].map((name) => `${path} ${name}`),
    )
    expect([...new Set(found)].filter((each) => !Object.hasOwn(EXCEPTIONS, each)).toSorted()).toEqual([])
    // What is no longer there is no exception any more.
    expect(Object.keys(EXCEPTIONS).filter((each) => !found.includes(each))).toEqual([])
  })

  it('shows in its examples only what there is', () => {
    const shown = (pattern: RegExp) =>
      written.flatMap(({ texts }) =>
        texts.flatMap((text) => [...text.matchAll(pattern)].map(([, name = '']) => name)),
      )
    const kinds: readonly (readonly [RegExp, readonly string[]])[] = [
      [/\bstep"?: "?([a-z]+-[a-z-]+)/g, steps],
      [/\bcase add \S+ ([a-z]+-[a-z-]+)/g, steps],
      [/\bstate: ([a-z]+-[a-z-]+)/g, states],
      [/(?:--procedure|\bprocedure"?:|\blaw diff|\bverify rules) "?([a-z]+-\d+)/g, ids],
      [/(?:--reading|\breadings: \{) ([a-z]+-[a-z-]+)[=:]/g, readings],
      [/\bfacts (?:\{ )?([a-z]+[A-Z]\w+)/g, factNames],
      [/^ {2}([a-z]+[A-Z]\w+): (?:true|false|\{)/gm, factNames],
    ]
    for (const [pattern, known] of kinds) {
      const names = shown(pattern)
      expect([pattern.source, names.length > 0]).toEqual([pattern.source, true])
      expect(names.filter((name) => !known.includes(name))).toEqual([])
    }
  })
})
