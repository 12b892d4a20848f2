import { contentLines } from './content-lines.ts'

/** A component that stands directly in a calendar: its lines, BEGIN and END included. */
export type Component = readonly string[]

/** The name and the value of a content line, its parameters left out. */
export function property(lines: Component, name: string): string | undefined {
  const found = lines.find((line) => new RegExp(`^${name}[;:]`, 'i').test(line))
  return found?.replace(/^(?:[^":]|"[^"]*")*:/, '')
}

/**
 * What stands in a calendar file, component by component, so that those of others are kept as they are.
 *
 * @returns undefined where the text is no calendar: it must not be written over
 */
export function componentsOf(text: string): readonly Component[] | undefined {
  const lines = contentLines(text)
  const [first, last] = [lines[0], lines.at(-1)]
  if (first?.toUpperCase() !== 'BEGIN:VCALENDAR' || last?.toUpperCase() !== 'END:VCALENDAR') return undefined
  const components: string[][] = []
  let depth = 0
  for (const line of lines.slice(1, -1)) {
    const opens = /^BEGIN:/i.test(line)
    if (opens && depth === 0) components.push([])
    if (opens) depth += 1
    if (depth > 0) components.at(-1)!.push(line)
    if (/^END:/i.test(line)) depth -= 1
    if (depth < 0) return undefined
  }
  return depth === 0 ? components : undefined
}
