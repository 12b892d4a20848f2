import { type ContentLine, contentLines } from './content-lines.ts'

/** The lines of a component that stands directly in a calendar, unfolded, BEGIN and END included. */
export type Component = readonly string[]

/** The value of a content line by its name, parameters left out. */
export function property(lines: Component, name: string): string | undefined {
  const found = lines.find((line) => new RegExp(`^${name}[;:]`, 'i').test(line))
  return found?.replace(/^(?:[^":]|"[^"]*")*:/, '')
}

/** A calendar that stands: where each component lies in its bytes, so that all the rest is kept as it is. */
export interface StandingCalendar {
  readonly bytes: Uint8Array
  readonly components: readonly PlacedComponent[]
  /** Where the calendar ends: what is added stands before. */
  readonly end: number
  /** How its lines end. */
  readonly lineEnd: '\n' | '\r\n'
}

export interface PlacedComponent {
  readonly lines: Component
  readonly start: number
  readonly end: number
}

/** Why a file must not be written over. */
export type Untouchable = 'no-calendar' | 'not-utf-8' | 'other-version'

/**
 * What stands in a calendar file; undefined where it is empty.
 *
 * @returns why it must not be written over, where it is no calendar or not one of this kind
 */
export function standingCalendar(bytes: Uint8Array): StandingCalendar | Untouchable | undefined {
  const lines = contentLines(bytes)
  if (!lines) return 'not-utf-8'
  const [first, last] = [lines[0], lines.at(-1)]
  if (!first || !last || lines.every(({ text }) => text.trim() === '')) return undefined
  if (!is(first, 'BEGIN:VCALENDAR') || !is(last, 'END:VCALENDAR')) return 'no-calendar'
  const components: { lines: string[]; start: number; end: number }[] = []
  const own: string[] = []
  let depth = 0
  for (const { text, start, end } of lines.slice(1, -1)) {
    const opens = /^BEGIN:/i.test(text)
    if (opens && depth === 0) components.push({ lines: [], start, end })
    if (opens) depth += 1
    const component = depth > 0 ? components.at(-1) : undefined
    component?.lines.push(text)
    if (component) component.end = end
    else own.push(text)
    if (/^END:/i.test(text)) depth -= 1
    if (depth < 0) return 'no-calendar'
  }
  if (depth !== 0) return 'no-calendar'
  if ((property(own, 'VERSION') ?? '2.0').trim() !== '2.0') return 'other-version'
  const lineEnd = bytes[first.end - 2] === 13 ? '\r\n' : '\n'
  return { bytes, components, end: last.start, lineEnd }
}

const is = ({ text }: ContentLine, said: string): boolean => text.trim().toUpperCase() === said
