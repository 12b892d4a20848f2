import pc from 'picocolors'
import type { Text } from '#language'

export { joined, listed } from '#words'

/** A piece of text in both languages, or one that is the same in both (a name, a number, a path). */
export interface Span {
  readonly text: Text
  readonly style: Style | undefined
}

/** One logical line: a lead (marks, guides of a tree) and its text, wrapped under `hang`. */
export interface Line {
  readonly lead: string
  readonly hang: string
  readonly leadStyle: Style | undefined
  readonly spans: readonly Span[]
  /** Printed as it is, never wrapped: a command, a file, an example. */
  readonly verbatim: boolean
}

export type Page = readonly Line[]

export const both = (text: Text | string): Text => (typeof text === 'string' ? { en: text, zh: text } : text)
export const span = (text: Text | string, style?: Style): Span => ({ text: both(text), style })

interface Place {
  readonly lead?: string
  /** Default: blanks as long as the lead. */
  readonly hang?: string
  readonly leadStyle?: Style
}

export function line(spans: readonly (Span | Text | string)[], place: Place = {}): Line {
  const { lead = '', hang = ' '.repeat(lead.length), leadStyle } = place
  const given = spans.map((each) => (typeof each === 'object' && 'text' in each ? each : span(each)))
  return { lead, hang, leadStyle, spans: given, verbatim: false }
}

/** Lines that keep their form: a file, a command, what a program prints. */
export const verbatim = (text: string, lead = '', style?: Style): Page =>
  text.split('\n').map((each) => ({ ...line([span(each, style)], { lead }), verbatim: true }))

export const blank: Line = line([])
export const heading = (text: Text): Page => [blank, line([span(text, 'heading')])]

/** What a piece of text is, not how it looks: the palette decides that, and colour never carries meaning alone. */
export type Style = 'title' | 'heading' | 'strong' | 'quiet' | 'met' | 'not-met' | 'unknown' | 'fault'

export type Palette = (style: Style | undefined, text: string) => string

/** Colours for a stream, or none. */
export function paletteFor(coloured: boolean): Palette {
  const colours = pc.createColors(coloured)
  const paint: Readonly<Record<Style, (text: string) => string>> = {
    title: colours.bold,
    heading: (text) => colours.bold(colours.blue(text)),
    strong: colours.bold,
    quiet: colours.dim,
    met: colours.cyan,
    'not-met': colours.magenta,
    unknown: colours.yellow,
    fault: colours.red,
  }
  return (style, text) => (style === undefined || text === '' ? text : paint[style](text))
}

interface Stream {
  readonly isTTY?: boolean
}

/** Colour on a terminal only; NO_COLOR and FORCE_COLOR (https://no-color.org, https://force-color.org) come first. */
export function wantsColour(stream: Stream, env: NodeJS.ProcessEnv): boolean {
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  return stream.isTTY === true && env.TERM !== 'dumb'
}
