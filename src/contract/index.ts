export {
  allNearestTo,
  anyOf,
  FaultList,
  type FileText,
  meant,
  meantOneOf,
  nearestTo,
  valuesOf,
} from './reading/faults.ts'
export { type FileKind, MOST_CHARACTERS, type Place } from './reading/file-kind.ts'
export { escapePointer, type Parsed, parseText } from './reading/parse.ts'
export { plainData } from './reading/plain-data.ts'
export { type CountReading, grouped, readCount } from './reading/read-count.ts'
export { readDay } from './reading/read-day.ts'
export { checkReadings, positionNamed } from './reading/read-readings.ts'
export { A_SIGNER, namesNobody, nobody, SIGNER_EXAMPLE } from './reading/read-signer.ts'
export { bilingualIn, textIn } from './reading/read-text.ts'
export {
  deniedList,
  hintedChoice,
  isHalved,
  madeWhole,
  OPEN_SPELLINGS,
  readChoice,
  readChoices,
  readOpen,
  readYesNo,
  YES_NO_SPELLINGS,
} from './reading/read-value.ts'
export { type Fault, faultsFound, type Outcome, type Refusal } from './reading/refusal.ts'
export { wideColonFault } from './reading/text-faults.ts'
export { asWritten, isRecord, wrongKind } from './reading/untyped.ts'
