/** The module that the build makes of Order No. 8, bundled by `run.mjs`. */
declare module 'anshen-made:order-8' {
  import type { Answers, Positions, Verdict } from '../../src/rules/index.ts'

  export const verdictOf: (answers: Answers, positions?: Positions) => Verdict
}
