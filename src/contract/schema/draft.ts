import * as z from 'zod/mini'
import { regulations } from '#practice'
import type { Fact } from '#rules'
import { facts, readings } from '../versions.ts'
import { matter } from './matter.ts'
import { keyOf, keysOf, list, membersOf, namesOf, once } from './pieces.ts'

/**
 * The matter that the page keeps in a browser, as it stands in its boxes: what it means is worked out anew each time, and
 * never stored. A new shape gets a new number, and a way from the old one; members that a draft does not know yet have a
 * default, and others are passed over.
 */

const typed = z.string()

/** One answer exactly as it stands in the boxes. */
const answerDraft = (value: z.ZodMiniType<string>, several: z.ZodMiniType<string>) =>
  z.object({
    /** Empty: not asked. */
    chosen: z.enum(['', 'value', 'dont-know', 'not-applicable']),
    /** 'true' or 'false' for a yes-no fact; the value for a one-of fact. */
    value,
    list: list(several),
    form: z.enum(['exact', 'moreThan', 'atMost', 'between']),
    /** The count as typed; for 'between' the lower bound. */
    number: typed,
    /** The upper bound of 'between' as typed. */
    upper: typed,
    by: typed,
    /** Of a body that judged: its minutes and who signed them. Drafts of before a body could judge have none. */
    minutes: z._default(typed, ''),
    signedBy: z._default(typed, ''),
    on: typed,
    evidence: typed,
    basis: typed,
    reason: typed,
  })
export type AnswerDraft = Readonly<z.output<ReturnType<typeof answerDraft>>>
export type CountForm = AnswerDraft['form']

/** A value that no version takes any more must never be read as a no. */
function answerTo(name: string, fact: Fact) {
  if (fact.kind === 'yes-no') return answerDraft(z.enum(['', 'true', 'false']), typed)
  if (fact.kind === 'one-of') return answerDraft(namesOf(['', ...valuesOf(name)]), typed)
  return fact.kind === 'any-of' ? answerDraft(typed, namesOf(valuesOf(name))) : answerDraft(typed, typed)
}

/** Those of all versions: a draft is of the law of its day. */
const valuesOf = (name: string): readonly string[] =>
  regulations.flatMap(({ facts: { [name]: fact } }) => (fact && 'values' in fact ? keysOf(fact.values) : []))

const ofEach = <T, S>(
  table: Readonly<Record<string, T>>,
  schemaOf: (name: string, each: T) => z.ZodMiniType<S>,
) => membersOf(Object.fromEntries(Object.entries(table).map(([name, each]) => [name, schemaOf(name, each)])))

type Besides = 'id' | 'teaches' | 'scope' | 'expect'
type Matter = z.output<ReturnType<typeof matter>>

/** What an imported file carried besides, given back when the matter is written. */
function carried() {
  const { id, teaches, scope, expect } = matter().shape
  return z.object({ id, teaches, scope, expect }) as unknown as z.ZodMiniType<Carried>
}
type Carried = { readonly [Name in Besides]?: NonNullable<Matter[Name]> }

const draft = () =>
  z.object({
    title: typed,
    /** The day whose law applies, as typed; empty is today in China. */
    on: typed,
    /** Answers that other answers exclude stay here and are not sent on. */
    answers: ofEach(facts(), answerTo) as z.ZodMiniType<Readonly<Record<string, AnswerDraft>>>,
    readings: ofEach(readings(), (_, { positions }) => keyOf(positions)),
    carried: carried(),
  })
export type Draft = Readonly<z.output<ReturnType<typeof draft>>>

/** Milliseconds since 1970 that a date can hold. */
const instant = z.number().check(z.minimum(-8.64e15), z.maximum(8.64e15))

/** A draft as it is kept, with how the page is shown. */
export const savedDraft = once(() =>
  z.object({
    version: z.literal(1),
    savedAt: instant,
    draft: draft(),
    /** One language, or Chinese with English at hand. */
    shown: z.enum(['en', 'zh', 'both']),
  }),
)
export type SavedDraft = Readonly<z.output<ReturnType<typeof savedDraft>>>
