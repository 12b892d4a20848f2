import * as z from 'zod/mini'
import type { Text } from '#language'
import { plainOf, writtenAs } from './reading/written.ts'

// The page forbids making code of text, which zod would otherwise try once.
z.config({ jitless: true })

/** A JSON Schema, or a part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>

/** What zod cannot say of a schema in JSON Schema: the strict form of a value that is read in many spellings, and words. */
export const inJson = z.registry<JsonSchema>()

/** What is told to whoever gave something else. */
export interface Expectation {
  readonly expected: Text
  readonly example: string
  /** Of a member that must be there: the fault where it is not. */
  readonly missing?: { readonly message: Text; readonly expected: Text; readonly example: string }
  /** Of an object: tells of a name that is none of its `own`. */
  readonly unknown?: (name: string, faults: Faults, own: readonly string[]) => void
  /** Of objects told apart by the name in a member: tells of one that has none of the names. */
  readonly unnamed?: (given: Readonly<Record<string, unknown>>, faults: Faults) => void
}
export const expectations = new WeakMap<z.core.$ZodType, Expectation>()

/** The same schema, with words of its own. */
const copied = <S extends z.ZodMiniType>(schema: S): S => schema.clone(schema._zod.def, { parent: true })

/** Both languages in the one description a schema has. */
export const described = (texts: readonly Text[]): string =>
  texts.map(({ en, zh }) => `${en} / ${zh}`).join('\n')

/** A schema with what it means. */
export function says<S extends z.ZodMiniType>(schema: S, ...texts: readonly Text[]): S {
  const own = copied(schema)
  inJson.add(own, { description: described(texts) } as never)
  const expectation = expectations.get(schema)
  if (expectation) expectations.set(own, expectation)
  return own
}

/** A schema with what a form calls it, in both languages. */
export function labelled<S extends z.ZodMiniType>(schema: S, { en, zh }: Text): S {
  const own = copied(schema)
  inJson.add(own, { ...inJson.get(schema), title: en, 'x-title-zh': zh } as never)
  const expectation = expectations.get(schema)
  if (expectation) expectations.set(own, expectation)
  return own
}

/** A schema that stands once under `$defs` and is referred to. */
export function named<S extends z.ZodMiniType>(id: string, schema: S): S {
  inJson.add(schema, { ...inJson.get(schema), id } as never)
  return schema
}

/** A schema with what is expected where it does not fit. */
export function expecting<S extends z.ZodMiniType>(schema: S, expectation: Expectation): S {
  expectations.set(schema, expectation)
  return schema
}

/** Where a reader of one value tells its faults; pointers are from that value on, '' being itself. */
export interface Faults {
  add(pointer: string, message: Text, expected: Text, example: string, at?: 'key' | 'value'): void
  /** Something of another kind than was expected. */
  addWrongKind(pointer: string, given: unknown, expected: Text, example: string): void
  /** A name that does not exist, with the nearest that does. */
  unknownName(
    pointer: string,
    name: string,
    names: readonly string[],
    example: string,
    at?: 'key' | 'value',
    otherwise?: Text,
  ): void
  /** What was typed at a pointer, where the file made a number or a switch of it. */
  sourceOf(pointer: string): string | undefined
}
type Kind = 'add' | 'addWrongKind' | 'unknownName'

/** A fault of a single value, told once its place in the file is known. */
export interface Told {
  readonly kind: Kind
  readonly pointer: string
  readonly others: readonly unknown[]
}

/**
 * A value that people write in many spellings: read from whatever is given, canonical when it is read.
 *
 * @param accepts  the strict form of it, for the published schema
 * @param read     the value; undefined where nothing is given, and where a fault was told
 */
export function lenient<T>(
  accepts: JsonSchema,
  read: (given: unknown, faults: Faults) => T | undefined,
): z.ZodMiniType<T> {
  const transform = z.transform((given: unknown, context) => {
    // Whether it may be left out, the object around it says.
    if (given === undefined) return undefined as T
    const tell =
      (kind: Kind) =>
      (pointer: string, ...others: readonly unknown[]): void => {
        const params: Told = { kind, pointer, others }
        context.issues.push({ code: 'custom', input: given, params: params as never, continue: true })
      }
    const faults = {
      add: tell('add'),
      addWrongKind: tell('addWrongKind'),
      unknownName: tell('unknownName'),
      sourceOf: (pointer: string) => writtenAs(given, pointer),
    }
    return read(plainOf(given), faults) as T
  })
  const schema = z.pipe(z.unknown(), transform)
  inJson.add(schema, accepts as never)
  return schema as unknown as z.ZodMiniType<T>
}

/** An object in a file that somebody writes: a member it does not know is a spelling mistake. */
export const closed = <S extends z.core.$ZodLooseShape>(shape: S, expectation?: Expectation) => {
  const schema = z.strictObject(shape)
  if (expectation) expectations.set(schema, expectation)
  return schema
}

/**
 * An object of an answer: a later release may add members, so a reader passes over those it does not know. Its type has
 * those of this release alone: whoever makes the answer can misspell none.
 */
export const open = <S extends z.core.$ZodLooseShape>(shape: S) =>
  z.looseObject(shape) as unknown as z.ZodMiniObject<S, z.core.$strip>

/** A type with its members alone: what is read-only in one room and not in another is the same document. */
export type Plain<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? Plain<Item>[]
    : { -readonly [Name in keyof T]: Plain<T[Name]> }

/** Whether two documents have the same members, optional ones included, each with the same type. */
type IsSame<One, Other> =
  (<T>() => T extends Plain<One> ? 1 : 2) extends <T>() => T extends Plain<Other> ? 1 : 2 ? unknown : never

/**
 * The type of what a schema describes, where a room that knows no contract has one of its own: compiles only where both
 * are the same, member by member.
 */
export const describing =
  <T>() =>
  <S extends z.ZodMiniType>(schema: S & IsSame<T, z.output<S>>): z.ZodMiniType<T> =>
    schema as unknown as z.ZodMiniType<T>
