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
  type Span,
  span,
  verbatim,
} from './page.ts'
export { type LanguageChoice, printed, type View } from './print.ts'
export { paletteFor, type Style, wantsColour } from './style.ts'
export { widthOf } from './width.ts'
