import { versions } from '../../practice/index.ts'
import { rulebookOf } from '../../src/review/index.ts'

const { procedure: table, regulation } = versions.find(({ regulation: { id } }) => id === 'order-8')!

/** Order No. 8 with every reading at its default. */
export const procedure = table
export const review = rulebookOf(procedure, {
  positions: Object.fromEntries(
    Object.entries(regulation.readings).map(([name, reading]) => [name, reading.default]),
  ),
})
