import pc from 'picocolors'

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
