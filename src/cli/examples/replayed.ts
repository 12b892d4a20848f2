import { readCase, replayCase } from '#cases'
import type { CivilDate } from '#clock'
import type { Text } from '#language'
import { both } from '../layout/index.ts'

/** A shipped case with what it comes to. */
export interface Replayed {
  readonly name: string
  readonly title: Text
  readonly teaches: Text | undefined
  readonly procedure: string
  /** The civil day in China on which it is looked at. */
  readonly asOf: string
  readonly state: string
  readonly stateText: Text
}

/** Replays a shipped case; a test sees to it that every one can be replayed. */
export function replayed(name: string, text: string, today: CivilDate): Replayed {
  const file = readCase(text, today)
  if (!file.ok) throw new Error(`the shipped case ${name} cannot be replayed`)
  const { title, teaches, procedure, asOf } = file.value
  const { report, review } = replayCase(file.value)
  const { states } = review.tables[0].procedure
  const stateText = states[report.state] ?? both(report.state)
  return { name, title: both(title ?? name), teaches, procedure, asOf, state: report.state, stateText }
}
