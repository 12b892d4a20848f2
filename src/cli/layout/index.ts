/** The layout: pages in two languages, wrapped and set for a terminal. */
export {
  blank,
  both,
  heading,
  joined,
  type Line,
  line,
  listed,
  type Page,
  paletteFor,
  type Span,
  type Style,
  span,
  verbatim,
  wantsColour,
} from './page.ts'
export { type LanguageChoice, printed, type View } from './print.ts'
export { widthOf } from './width.ts'
