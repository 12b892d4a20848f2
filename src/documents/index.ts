/** Documents: what the law says and what follows from it, as texts to hand over. Pure, and the same every time. */
export { lawBook } from './book/book.ts'
export {
  type FlipChange,
  type FlipReport,
  type FlipSet,
  type FlipsTo,
  flipReport,
  type LeverShown,
} from './flip/flip-report.ts'
export { CHANGEABLE, FLIP_GROUP, type FlipGroup, HOW_TO_READ, unreachedText } from './flip/names.ts'
export { type FlipAlternative, type FlipPlace, type FlipWay, waysOf } from './flip/ways.ts'
export { answeredText, valueText } from './words/answer.ts'
export { citesText, citeText, lawText } from './words/cite.ts'
export { conditionText } from './words/condition.ts'
export { FORMALISED, KIND, sourceText, VERDICT } from './words/names.ts'
export { dateText, inForceText, magnitudeText, numberText } from './words/number.ts'
export { clausesText, inside } from './words/pattern.ts'
