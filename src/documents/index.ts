/** Documents: what the law says and what follows from it, as texts to hand over. Pure, and the same every time. */
export { lawBook } from './book/book.ts'
export { citesText, citeText } from './words/cite.ts'
export { conditionText } from './words/condition.ts'
export { BASIS, FORM, FORMALISED, KIND, SEAT, sourceText, VERDICT } from './words/names.ts'
export { dateText, inForceText, numberText } from './words/number.ts'
