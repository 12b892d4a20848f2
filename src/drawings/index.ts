/** Pictures: the procedure with the place of a case in it, a plan along the days, a procedure for a modeller. Pure. */
export { type ProcedureBpmn, procedureBpmn } from './bpmn/bpmn.ts'
export { type ProcedurePicture, procedurePicture } from './procedure/picture.ts'
export { type CasePlace, procedureOf, roadOf, type Taken } from './procedure/road.ts'
export { numbersOf } from './procedure/sheet.ts'
export { type Act, type Stage, stagesOf } from './procedure/stages.ts'
export { headText, isUnforeseen, periodText, timeTexts } from './procedure/words.ts'
export type { Spoken } from './text/block.ts'
export { type PlanPicture, planPicture } from './timeline/picture.ts'
