/** Documents: what the law says and what follows from it, as texts to hand over. Pure, and the same every time. */
export { lawBook } from './book/book.ts'
export { citesText, citeText, lawText } from './words/cite.ts'
export { conditionText } from './words/condition.ts'
export { FORMALISED, KIND, SEAT, sourceText, VERDICT } from './words/names.ts'
export { dateText, inForceText, magnitudeText, numberText } from './words/number.ts'
export { clausesText, inside } from './words/pattern.ts'
