import type { CivilDate } from '#clock'
import type { Text } from '#language'
import { versions } from '#practice'
import { type Effect, type ResultName, type Subject, subjects } from '#regulations'
import type { EventInForce } from '#review'
import type { CaseFile } from './case-file.ts'
import { versionUnder } from './law.ts'

/** What a case has come to, and what is allowed now. */
export interface ResultOfCase {
  readonly result: ResultName
  readonly said: Text
  /** The step that brought it. */
  readonly by?: string
  /** The day of that step, and the number of its paper. */
  readonly on?: CivilDate | 'unknown'
  readonly number?: string
  /** By what the case can be about: one where the file says it, else each that is possible. */
  readonly allowed: readonly (Effect & { readonly about: Subject; readonly subject: Text })[]
  /** What goes on after the end, and what else must be known of it. */
  readonly after: readonly Effect[]
}

/** Whether the name of a state leaves open what the case has come to: “Concluded”. */
export const isResultOpenIn = (state: string): boolean =>
  versions.some(({ outcomes }) => typeof outcomes.ends[state]?.result === 'object')

/** Whether a step brings a result, under any version. */
export const bringsResult = (name: string): boolean =>
  versions.some(({ outcomes }) => Object.values(outcomes.ends).some(({ step }) => step === name))

/**
 * What a case has come to where it stands. Nothing filed and nothing started: nothing to say.
 *
 * @example resultOfCase(file, 'concluded', events)?.result  // 'passed'
 */
export function resultOfCase(
  { procedure, asOf, about }: Pick<CaseFile, 'procedure' | 'asOf' | 'about'>,
  state: string,
  events: readonly EventInForce[],
): ResultOfCase | undefined {
  const { outcomes } = versionUnder(procedure)
  if (outcomes.nothingYet.includes(state)) return undefined
  const end = outcomes.ends[state]
  const brought = end && events.findLast(({ event }) => event.step === end.step)?.event
  const result = end ? resultOf(end.result, brought?.outcome) : 'pending'
  const number = brought?.paper?.number
  const isTaken = (step: string): boolean => events.some(({ event }) => event.step === step)
  const subjectsOfIt = about ? [about] : outcomes.subjects(isTaken)
  return {
    result,
    said: outcomes.said(result, about),
    ...(brought ? { by: brought.step, on: brought.on } : {}),
    ...(number === undefined ? {} : { number }),
    allowed: subjectsOfIt.map((each) => ({
      about: each,
      subject: subjects[each],
      ...outcomes.allowed(result, each, asOf),
    })),
    after: outcomes.after(result, asOf, subjectsOfIt, isTaken),
  }
}

const resultOf = (result: ResultName | Readonly<Record<string, ResultName>>, outcome: unknown): ResultName =>
  typeof result === 'string'
    ? result
    : typeof outcome === 'string' && Object.hasOwn(result, outcome)
      ? (result[outcome] as ResultName)
      : 'other'
