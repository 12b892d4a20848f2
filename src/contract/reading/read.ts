import type * as z from 'zod/mini'
import type { Text } from '#language'
import { expectations, type Told } from '../kit.ts'
import { anyOf, FaultList, nearestTo } from './faults.ts'
import type { FileKind } from './file-kind.ts'
import { type Parsed, parseText } from './parse.ts'
import { asWritten } from './untyped.ts'
import { escapePointer, plainOf, withSources } from './written.ts'

/** A text read by a schema: what could be read of it, and every fault, to which others may be added. */
export interface Reading<T> {
  /** Absent where the text is none of the kind at all; where there are faults, parts of it are missing. */
  readonly value: T | undefined
  readonly faults: FaultList
  readonly parsed: Parsed | undefined
}

/**
 * Reads a file that people write.
 *
 * @param text  YAML or JSON, decoded
 */
export function readText<S extends z.ZodMiniType>(
  schema: S,
  text: string,
  kind: FileKind,
): Reading<z.output<S>> {
  const { parsed, faults: broken } = parseText(text, kind)
  const faults = new FaultList(parsed, broken)
  if (!parsed) return { value: undefined, faults, parsed }
  const { value, sourceOf } = parsed
  const given = kind.asTyped ? withSources(value, sourceOf) : value
  return { value: readValue(schema, given, faults), faults, parsed }
}

/** Reads what is data already; every fault goes to `faults`. */
export function readValue<S extends z.ZodMiniType>(
  schema: S,
  value: unknown,
  faults: FaultList,
): z.output<S> | undefined {
  // Not `safeParse`: it gives no value beside its issues, and a file is checked to its end.
  const read = schema._zod.run({ value, issues: [] }, { async: false }) as z.core.ParsePayload
  for (const issue of read.issues) tell(issue, [], { schema, value }, faults)
  const isOfTheKind = !read.issues.some(({ code, path }) => code === 'invalid_type' && path?.length === 0)
  return isOfTheKind ? (read.value as z.output<S>) : undefined
}

type Issue = z.core.$ZodRawIssue
type Path = readonly PropertyKey[]

/** What is read, by which schema. */
interface Root {
  readonly schema: z.core.$ZodType
  readonly value: unknown
}

function tell(issue: Issue, above: Path, root: Root, faults: FaultList): void {
  const path = [...above, ...(issue.path ?? [])]
  const pointer = pointerOf(path)
  const schema = issue.inst as z.core.$ZodType | undefined
  const given = plainOf(issue.input)
  switch (issue.code) {
    case 'custom': {
      const { kind, pointer: within, others } = issue.params as unknown as Told
      ;(faults[kind] as (pointer: string, ...others: readonly unknown[]) => void)(pointer + within, ...others)
      return
    }
    case 'unrecognized_keys': {
      const names = membersOf(schema)
      const { example = `"${names[0]}": …`, unknown } = expectations.get(schema!) ?? {}
      for (const key of issue.keys as readonly string[]) {
        const at = `${pointer}/${escapePointer(key)}`
        if (unknown) unknown(key, faults.under(at), names)
        else faults.unknownName(at, key, names, example)
      }
      return
    }
    case 'invalid_union': {
      const told = schema && expectations.get(schema)
      if (told?.unnamed && issue.discriminator !== undefined) {
        told.unnamed(given as Readonly<Record<string, unknown>>, faults.under(pointerOf(path.slice(0, -1))))
        return
      }
      const branches = issue.errors as readonly (readonly Issue[])[]
      const near = told ? undefined : branches.toSorted((a, b) => depth(b) - depth(a))[0]
      if (near) for (const each of near) tell(each, path, root, faults)
      else faults.addWrongKind(pointer, given, ...expectedOf(schema, issue))
      return
    }
    default:
      if (given === undefined && path.length > 0) missing(path, schema, root, faults)
      else {
        // What a value fails at may be a check of its schema: a pattern, a bound.
        const own = schema && expectations.has(schema) ? schema : schemaAt(root, path)
        faults.addWrongKind(pointer, given, ...expectedOf(own, issue))
      }
  }
}

/** How far a branch of a union got: one that took the value for its own says more of it. */
const depth = (issues: readonly Issue[]): number =>
  Math.max(...issues.map(({ path, code }) => (path?.length ?? 0) + (code === 'unrecognized_keys' ? 1 : 0)), 0)

function missing(path: Path, schema: z.core.$ZodType | undefined, root: Root, faults: FaultList): void {
  const [around, name] = [path.slice(0, -1), String(path.at(-1))]
  const parent = schemaAt(root, around)
  const own = parent && memberOf(parent, name)
  const told = (own && expectations.get(own)) ?? (schema && expectations.get(schema))
  if (told?.missing) {
    faults.add(pointerOf(around), told.missing.message, told.missing.expected, told.missing.example)
    return
  }
  const names = membersOf(parent)
  const expected = told?.expected ?? { en: names.join(', '), zh: names.join('、') }
  const message = { en: `The member “${name}” is missing.`, zh: `缺少成员“${name}”。` }
  faults.add(pointerOf(around), message, expected, `"${name}": ${told?.example ?? '…'}`)
}

type Definition = z.core.$ZodTypeDef & {
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>
  readonly element?: z.core.$ZodType
  readonly valueType?: z.core.$ZodType
  readonly innerType?: z.core.$ZodType
  readonly options?: readonly z.core.$ZodType[]
  readonly discriminator?: string
}
const definitionOf = (schema: z.core.$ZodType): Definition => schema._zod.def as Definition

const membersOf = (schema: z.core.$ZodType | undefined): readonly string[] =>
  schema ? Object.keys(definitionOf(schema).shape ?? {}) : []

const memberOf = (schema: z.core.$ZodType, name: PropertyKey): z.core.$ZodType | undefined => {
  const { shape, element, valueType } = definitionOf(schema)
  return shape ? shape[String(name)] : (element ?? valueType)
}

/** The schema of what stands at a path, past what only says that it may be left out. */
function schemaAt(root: Root, path: Path): z.core.$ZodType | undefined {
  let at: z.core.$ZodType | undefined = root.schema
  let value = root.value
  for (const name of [...path, undefined]) {
    while (at && definitionOf(at).innerType) at = definitionOf(at).innerType
    if (at) at = optionFor(at, value, name) ?? at
    if (name === undefined) return at
    at = at && memberOf(at, name)
    value = (value as Readonly<Record<PropertyKey, unknown>> | undefined)?.[name]
  }
  return at
}

/** Of a union: the option that is told by its name in the value, or the first that has such a member. */
function optionFor(
  union: z.core.$ZodType,
  value: unknown,
  name: PropertyKey | undefined,
): z.core.$ZodType | undefined {
  const { options = [], discriminator } = definitionOf(union)
  if (discriminator === undefined)
    return options.find((option) => name === undefined || memberOf(option, name))
  const said = (value as Readonly<Record<string, z.core.util.Primitive>> | undefined)?.[discriminator]
  return options.find(({ _zod }) => _zod.propValues?.[discriminator]?.has(said))
}

const pointerOf = (path: Path): string => path.map((name) => `/${escapePointer(String(name))}`).join('')

const KINDS: Readonly<Record<string, readonly [Text, string]>> = {
  string: [{ en: 'a text', zh: '文本' }, '…'],
  number: [{ en: 'a number', zh: '数字' }, '0'],
  boolean: [{ en: 'true or false', zh: 'true或者false' }, 'true'],
  array: [{ en: 'a list', zh: '列表' }, '[]'],
  object: [{ en: 'an object with its members', zh: '含各成员的对象' }, '{}'],
  record: [{ en: 'an object with its members', zh: '含各成员的对象' }, '{}'],
}

/** What belongs where something else stands: what the schema says of itself, one of its values, or its kind. */
function expectedOf(schema: z.core.$ZodType | undefined, issue: Issue): [Text, string] {
  const told = schema && expectations.get(schema)
  if (told) return [told.expected, told.example]
  const values = (issue.values as readonly unknown[] | undefined)?.map(asWritten)
  if (values) {
    const given = plainOf(issue.input)
    const near = typeof given === 'string' ? nearestTo(given, values) : undefined
    const meant = near === undefined ? undefined : { en: `did you mean ${near}?`, zh: `是否指${near}？` }
    return [meant ?? anyOf(values), near ?? values[0]!]
  }
  const [expected, example] = KINDS[String(issue.expected)] ?? KINDS.object!
  return [expected, example]
}
