import { type Label, labelled } from './labels.ts'
import type { GivenAnswer } from './matter-text.ts'
import { type NameAndDay, nameAndDay } from './typed-signature.ts'

/** Who said so and on what ground, where somebody typed that after an answer. */
export interface TypedGround {
  readonly answer: string
  readonly ground: Readonly<Partial<Record<Label, string>>>
}

/** @example typedGround('dk; by Li Min; evidence: notice 12')  // { answer: 'dk', ground: { by: 'Li Min', evidence: 'notice 12' } } */
export function typedGround(line: string, today: string): TypedGround {
  const { rest, ground } = labelled(line)
  const { by, ...beside }: NameAndDay = ground.by === undefined ? {} : nameAndDay(ground.by, today)
  const on = beside.on ?? beside.yearless
  if (ground.on === undefined) return { answer: rest, ground: { ...ground, ...said({ by, on }) } }
  // A second day stays with the name, for the checks to refuse.
  const day = nameAndDay(ground.on, today).on
  return { answer: rest, ground: { ...ground, ...said({ by: on === undefined ? by : undefined, on: day }) } }
}

const said = (fields: Readonly<Partial<Record<Label, string | undefined>>>): TypedGround['ground'] =>
  Object.fromEntries(Object.entries(fields).filter(([, text]) => text !== undefined))

/** The answer with its ground, as a matter file says it. */
export function withGround(answer: GivenAnswer, { ground }: TypedGround): GivenAnswer {
  if (Object.keys(ground).length === 0) return answer
  const isRecord = typeof answer === 'object' && !Array.isArray(answer)
  return { ...(isRecord ? (answer as object) : { value: answer }), ...ground }
}
