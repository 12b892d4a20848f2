import type { Text } from '#language'
import type { CountRange } from '#rules'
import type { Faults } from '../kit.ts'
import { meantOneOf } from '../reading/faults.ts'
import { type CountReading, grouped, readCount } from '../reading/read-count.ts'
import { asWritten } from '../reading/untyped.ts'

/** The names under which a file gives what is known of a count; each pair is one bound said in two ways. */
export const BOUNDS = ['moreThan', 'atLeast', 'atMost', 'lessThan'] as const
type Bounds = Readonly<Partial<Record<(typeof BOUNDS)[number], unknown>>>

/** A count given in one: 1000001, "超过320万", "3.2 million". */
export function checkCount(
  name: string,
  given: unknown,
  pointer: string,
  faults: Faults,
): CountRange | undefined {
  const written = faults.sourceOf(pointer)
  // YAML has 1.000 for 1, and 1e6 for a million; only the first is another number to half of its readers.
  const typed =
    typeof given === 'string'
      ? given
      : typeof given === 'number' && written?.includes('.')
        ? written
        : undefined
  const read = typed === undefined ? readNumber(given) : readCount(typed)
  if (read?.ok) return read.range
  if (read)
    faults.add(
      pointer,
      noCount(read.why, typed ?? written ?? asWritten(given)),
      expectedCount(read),
      example(name, read),
    )
  else faults.addWrongKind(pointer, given, WHOLE_NUMBER, `${name}: 1000001`)
  return undefined
}

function readNumber(given: unknown): CountReading | undefined {
  if (typeof given !== 'number' || Number.isNaN(given)) return undefined
  if (given < 0) return { ok: false, why: 'negative', meant: [] }
  if (Number.isSafeInteger(given)) return { ok: true, range: { least: given, most: given } }
  const isWhole = !Number.isFinite(given) || Number.isInteger(given)
  return { ok: false, why: isWhole ? 'too-large' : 'fraction', meant: [] }
}

/** A count given by its bounds. */
export function checkBounds(
  name: string,
  bounds: Bounds,
  pointer: string,
  faults: Faults,
): CountRange | undefined {
  const given = BOUNDS.filter((bound) => bounds[bound] !== undefined && bounds[bound] !== null)
  for (const [one, other] of [
    ['moreThan', 'atLeast'],
    ['atMost', 'lessThan'],
  ] as const) {
    if (!given.includes(one) || !given.includes(other)) continue
    const message = { en: `${one} and ${other} say the same bound.`, zh: `${one}与${other}为同一界限。` }
    faults.add(
      `${pointer}/${other}`,
      message,
      { en: 'one of the two', zh: '二者之一' },
      `${name}: { ${one}: 1000000 }`,
    )
    return undefined
  }
  const read = new Map<string, number>()
  for (const bound of given) {
    const count = exactly(name, bound, bounds[bound], `${pointer}/${bound}`, faults)
    if (count !== undefined) read.set(bound, count)
  }
  if (read.size < given.length) return undefined
  const [moreThan, atMost, lessThan] = [read.get('moreThan'), read.get('atMost'), read.get('lessThan')]
  const least = read.get('atLeast') ?? (moreThan === undefined ? 0 : moreThan + 1)
  const most = atMost ?? (lessThan === undefined ? null : lessThan - 1)
  if (most === null || most >= least) return { least, most }
  faults.add(
    pointer,
    {
      en: `No whole number is at least ${grouped(least)} and at most ${grouped(Math.max(most, 0))}.`,
      zh: `没有整数既不少于${grouped(least)}又不超过${grouped(Math.max(most, 0))}。`,
    },
    { en: 'moreThan smaller than atMost', zh: 'moreThan小于atMost' },
    `${name}: { moreThan: 900000, atMost: 1000000 }`,
  )
  return undefined
}

/** A bound is one number: “moreThan: over 5” would say it twice. */
function exactly(
  name: string,
  bound: string,
  given: unknown,
  pointer: string,
  faults: Faults,
): number | undefined {
  const range = checkCount(name, given, pointer, faults)
  if (!range || range.least === range.most) return range?.least
  const message = { en: `“${asWritten(given)}” is a bound already.`, zh: `“${asWritten(given)}”已含界限。` }
  faults.add(pointer, message, { en: `${bound} with a number`, zh: `${bound}加数字` }, asExample(name, range))
  return undefined
}

/** { from, to } and its like: what the file meant, in its own words. */
export function fromTo(
  name: string,
  fields: Readonly<Record<string, unknown>>,
): { readonly expected: Text; readonly example: string } | undefined {
  const number = (field: unknown): number | undefined => {
    const read = typeof field === 'string' ? readCount(field) : readNumber(field)
    return read?.ok && read.range.least === read.range.most ? read.range.least : undefined
  }
  const least = number(fields.from ?? fields.min ?? fields.least ?? fields.minimum)
  const most = number(fields.to ?? fields.max ?? fields.most ?? fields.maximum)
  if (least === undefined && most === undefined) return undefined
  const line = asExample(name, { least: least ?? 0, most: most ?? null })
  return {
    expected: {
      en: `a range is written { moreThan: …, atMost: … }`,
      zh: '区间写作{ moreThan: …, atMost: … }',
    },
    example: line,
  }
}

function asExample(name: string, range: CountRange): string {
  const said = Object.entries(boundsOf(range)).map(([bound, count]) => `${bound}: ${count}`)
  return `${name}: { ${said.join(', ')} }`
}

type Why = Extract<CountReading, { ok: false }>['why']

export const noCount = (why: Why, typed: string): Text => {
  switch (why) {
    case 'negative':
      return { en: `A count cannot be below zero: ${typed}.`, zh: `数量不得小于零：${typed}。` }
    case 'too-large':
      return { en: `${typed} is too large to be counted exactly.`, zh: `${typed}过大，无法精确计数。` }
    case 'fraction':
      return { en: `A count is a whole number, not ${typed}.`, zh: `数量应为整数，不是${typed}。` }
    case 'estimate':
    case 'more':
      return {
        en: `“${typed}” is an estimate; a bound that is sure says more.`,
        zh: `“${typed}”为约数；请写可以确定的界限。`,
      }
    case 'no-number-between':
      return { en: `No whole number is “${typed}”.`, zh: `没有整数符合“${typed}”。` }
    case 'no-count':
      return { en: `“${typed}” is no count.`, zh: `“${typed}”不是数量。` }
  }
}

export const expectedCount = ({ why, meant }: Extract<CountReading, { ok: false }>): Text => {
  const among = meant.length > 0 ? meantOneOf(meant) : undefined
  if (why === 'more' && meant[0] !== undefined) {
    return { en: `did you mean more than ${meant[0]}?`, zh: `是否指超过${meant[0]}？` }
  }
  if (why !== 'estimate' && why !== 'more') return among ?? WHOLE_NUMBER
  // On which side of a limit of the law an estimate lies, nobody but the writer can say.
  return {
    en: 'a bound: “more than …” (超过…) or “at most …” (不超过…), or the number counted',
    zh: '界限：“超过……”或者“不超过……”；或者统计所得的数字',
  }
}

/** An estimate near the bound decides nothing: its number is no example. */
const example = (name: string, { why, meant }: Extract<CountReading, { ok: false }>): string => {
  if (why === 'more' && meant[0] !== undefined)
    return `${name}: { moreThan: ${meant[0].replaceAll(',', '')} }`
  if (why === 'estimate' || why === 'more') return `${name}: { moreThan: …, atMost: … }`
  return /^[\d,]+$/.test(meant[0] ?? '')
    ? `${name}: ${meant[0]!.replaceAll(',', '')}`
    : `${name}: { moreThan: 1000000 }`
}

const WHOLE_NUMBER: Text = {
  en: 'a whole number from 0 up, or a bound: { moreThan: 1000000 }, { atLeast: 1000000 }, { atMost: 1000000 }, { lessThan: 1000000 }',
  zh: '不小于0的整数，或者界限：{ moreThan: 1000000 }（超过）、{ atLeast: 1000000 }（不少于）、{ atMost: 1000000 }（不超过）、{ lessThan: 1000000 }（不足）',
}

/** A count as a file writes it: exact, or by its bounds. */
export function boundsOf({ least, most }: { least: number; most: number | null }): Record<string, unknown> {
  if (least === most) return { value: least }
  return { ...(least > 0 ? { moreThan: least - 1 } : {}), ...(most === null ? {} : { atMost: most }) }
}
