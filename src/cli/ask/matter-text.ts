import { isDeepStrictEqual } from 'node:util'
import { type Document, isMap, type Pair, parseDocument, stringify, type YAMLMap } from 'yaml'
import {
  type AnswerInFile,
  afterColon,
  asParts,
  commentsIn,
  data,
  endOfPair,
  FACTS,
  factsOf,
  type MatterText,
  matterTextOf,
  moreThan,
  nameOf,
  type PlainAnswer,
  partName,
  placeOf,
  QUIET,
  rowEnd,
} from './matter-parts.ts'

/**
 * The text with one answer put in. Only the answer's own place changes: comments, line ends, numbers as they were
 * typed, everything else stays character by character. An answer that was there is replaced where it stands; where the
 * new one says the same and more (who judged), what it said beside stays.
 */
export function withAnswer(text: string, fact: string, answer: PlainAnswer): string {
  const edited = putFact(text, fact, answer)
  return says(edited, fact, answer, text) ? edited : rewritten(text, (facts) => facts.set(fact, answer))
}

/** The text without one answer; its comments stay. */
export function withoutAnswer(text: string, fact: string): string {
  const edited = takeFact(text, fact)
  return says(edited, fact, undefined, text) ? edited : rewritten(text, (facts) => facts.delete(fact))
}

/** The text with answers that no longer apply as comments at its end, word for word. */
export function withComments(text: string, answers: readonly AnswerInFile[]): string {
  const { isJson, lineEnd } = matterTextOf(text)
  if (answers.length === 0 || isJson) return text
  const rows = answers.flatMap(({ source }) => source.split(/\r?\n/)).map((row) => `# ${row}`.trimEnd())
  return `${text.trimEnd()}${lineEnd}${[NO_LONGER, ...rows].join(lineEnd)}${lineEnd}`
}

const NO_LONGER = '# no longer applies / 不再适用:'

/** An answer on one row that may stand anywhere, in braces too. */
const written = (answer: unknown, isJson: boolean): string =>
  isJson
    ? JSON.stringify(answer, null, 1).replace(/\n\s*/g, ' ')
    : stringify([answer], { collectionStyle: 'flow', lineWidth: 0 }).trim().slice(1, -1).trim()

const key = (name: string, isJson: boolean): string => (isJson ? JSON.stringify(name) : name)

function putFact(text: string, fact: string, answer: PlainAnswer): string {
  const document = matterTextOf(text)
  const { root, facts, isJson, lineEnd } = document
  if (!root || (root.items.length === 0 && !root.flow))
    return withRow(text, text.length, `facts:${lineEnd}  ${fact}: ${written(answer, false)}`, lineEnd)
  if (!facts) {
    return root.flow
      ? inBraces(document, root, 'facts', written({ [fact]: answer }, isJson))
      : underLast(document, root, `facts:${lineEnd}  ${fact}: ${written(answer, false)}`)
  }
  const { value } = facts
  if (isMap(value) && value.items.length > 0) return putInMap(document, value, fact, answer)
  if (root.flow) {
    return isMap(value)
      ? inBraces(document, value, fact, written(answer, isJson))
      : replaced(document, facts, written({ [fact]: answer }, isJson))
  }
  // Nothing is answered yet: “facts:”, “facts: {}”, “facts: null”.
  const [start, end] = placeOf(text, value) ?? [afterColon(facts), afterColon(facts)]
  if (text.slice(start, end).includes('\n'))
    return inBraces(document, value as YAMLMap, fact, written(answer, isJson))
  const bare = text.slice(0, start).replace(/[ \t]+$/, '') + text.slice(end)
  return withRow(bare, rowEnd(bare, start), `  ${fact}: ${written(answer, false)}`, lineEnd)
}

function putInMap(document: MatterText, map: YAMLMap, name: string, answer: unknown): string {
  const said = written(answer, document.isJson)
  const pair = map.items.find((each) => partName(nameOf(each)) === name)
  if (pair) {
    const more = isMap(pair.value) ? moreThan(pair.value, answer) : undefined
    if (!more || !isMap(pair.value)) return replaced(document, pair, said)
    const [[first, value] = [undefined, undefined], ...others] = more
    if (first === undefined) return document.text
    const text = putInMap(document, pair.value, first, value)
    // One by one: each changes where the next one stands.
    return others.length === 0 ? text : putFact(text, name, answer as PlainAnswer)
  }
  if (map.flow) return inBraces(document, map, name, said)
  return underLast(document, map, `${indentOf(document, map)}${name}: ${said}`)
}

/** The value of a pair replaced where it stands, whatever form it had; what follows it on its row stays. */
function replaced({ text, lineEnd }: MatterText, pair: Pair, said: string): string {
  const colon = afterColon(pair)
  const place = placeOf(text, pair.value)
  if (!place) return `${text.slice(0, colon)} ${said}${text.slice(colon)}`
  const [start, end] = place
  const isOnRows = text.slice(colon, end).includes('\n')
  if (!isOnRows) return text.slice(0, start) + said + text.slice(end)
  const first = text.slice(colon).search(/\r?\n/) + colon
  // A flow collection or a quoted text begins on the key's own row.
  if (start < first) return text.slice(0, start) + said + text.slice(end)
  const comments = commentsIn(text, first, end).map((each) => `${lineEnd}    ${each}`)
  return `${text.slice(0, colon)} ${said}${text.slice(colon, first)}${comments.join('')}${text.slice(end)}`
}

/** One more entry between braces, in the manner of those that are there. */
function inBraces({ text, isJson, lineEnd }: MatterText, map: YAMLMap, name: string, said: string): string {
  const entry = `${key(name, isJson)}: ${said}`
  const last = map.items.at(-1)
  if (!last) {
    const open = map.range![0] + 1
    return `${text.slice(0, open)} ${entry} ${text.slice(open).trimStart()}`
  }
  const [keyStart] = placeOf(text, last.key)!
  const end = endOfPair(text, last)
  const lead = /(?:^|\n)([ \t]*)$/.exec(text.slice(0, keyStart))?.[1]
  return `${text.slice(0, end)},${lead === undefined ? ' ' : lineEnd + lead}${entry}${text.slice(end)}`
}

/** One more row under the last entry of a map, below the comments that belong to it. */
function underLast({ text, lineEnd }: MatterText, map: YAMLMap, row: string): string {
  const last = map.items.at(-1)!
  const end = endOfPair(text, last)
  const indent = /^[ \t]*/.exec(row)![0].length
  let at = rowEnd(text, end)
  for (;;) {
    const comment = /^([ \t]+)#[^\n]*(?:\n|$)/.exec(text.slice(at))
    if (!comment || comment[1]!.length < Math.max(indent, 1)) break
    at += comment[0].length
  }
  return withRow(text, at, row, lineEnd)
}

/** A row put in at the beginning of a row, or at the end of the text. */
function withRow(text: string, at: number, row: string, lineEnd: string): string {
  const before = text.slice(0, at)
  const isRowStart = before === '' || before.endsWith('\n')
  const after = text.slice(at)
  return isRowStart ? before + row + lineEnd + after : before + lineEnd + row + after
}

function takeFact(text: string, fact: string): string {
  const document = matterTextOf(text)
  const facts = document.facts?.value
  if (!isMap(facts)) return text
  const index = facts.items.findIndex((each) => nameOf(each) === fact)
  const pair = facts.items[index]
  if (!pair) return text
  const [start] = placeOf(text, pair.key)!
  const end = endOfPair(text, pair)
  if (facts.flow) {
    const next = facts.items[index + 1]
    if (next) return text.slice(0, start) + text.slice(placeOf(text, next.key)![0])
    const before = facts.items[index - 1]
    const from = before ? endOfPair(text, before) : start
    return text.slice(0, from) + text.slice(end)
  }
  const rowStart = text.lastIndexOf('\n', start - 1) + 1
  const bare = text.slice(0, rowStart) + text.slice(rowEnd(text, end))
  if (facts.items.length > 1) return bare
  const colon = afterColon(document.facts!)
  return `${bare.slice(0, colon)} {}${bare.slice(colon)}`
}

function indentOf({ text }: MatterText, map: YAMLMap): string {
  const [start] = placeOf(text, map.items[0]!.key)!
  return ' '.repeat(start - (text.lastIndexOf('\n', start - 1) + 1))
}

/** Whether an edited text says what it is to say, and all else as before. */
function says(edited: string, fact: string, answer: PlainAnswer | undefined, before: string): boolean {
  const [was, is] = [data(before), data(edited)] as [Record<string, unknown> | null, Record<string, unknown>]
  const [factsWere, factsAre] = [factsOf(was), factsOf(is)]
  const { [fact]: _, ...others } = factsWere
  const { [fact]: said, ...othersNow } = factsAre
  const rest = (root: Record<string, unknown> | null) =>
    Object.entries(root ?? {}).filter(([name]) => !FACTS.includes(name))
  const whole = answer === undefined ? undefined : data(written(answer, false))
  const isParts = (value: unknown): value is Record<string, unknown> =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
  const isSaid =
    isParts(whole) && isParts(said)
      ? isDeepStrictEqual({ ...asParts(said), ...asParts(whole) }, asParts(said))
      : isDeepStrictEqual(said, whole)
  return isSaid && isDeepStrictEqual(others, othersNow) && isDeepStrictEqual(rest(was), rest(is))
}

/** A form nobody writes by hand: written anew as a whole, numbers kept to the last digit. */
function rewritten(text: string, change: (facts: YAMLMap) => void): string {
  const document: Document = parseDocument(text, { ...QUIET, intAsBigInt: true })
  const name = FACTS.find((each) => document.has(each)) ?? 'facts'
  if (!isMap(document.get(name))) document.set(name, document.createNode({}))
  const facts = document.get(name) as YAMLMap
  change(facts)
  if (isMap(document.contents) && document.contents.flow !== true) facts.flow = facts.items.length === 0
  return document.toString({ lineWidth: 0 })
}
