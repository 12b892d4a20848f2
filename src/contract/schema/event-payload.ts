import * as z from 'zod/mini'
import { CHANNELS, type Detail, detailsOfAll, type Step } from '#review'
import { closed, named, says } from '../kit.ts'
import { steps as allSteps } from '../versions.ts'
import { isCorrection } from './case-event.ts'
import { dayOrUnknown as spelledDay, detailsOf as spelledDetails } from './event-fields.ts'
import { date, dayOrUnknown, keysOf, list, namesOf, word } from './pieces.ts'

/** A detail as it is stored: the value alone, however it was typed. */
const STORED: Readonly<Record<Detail['kind'], (values: NonNullable<Detail['values']>) => z.ZodMiniType>> = {
  day: () => date(),
  'yes-no': () => z.boolean(),
  'one-of': (values) => namesOf(keysOf(values)),
  text: () => word,
  texts: () => list(word),
  event: () => word,
}

const detailsOf = (details: Step['details'] = {}) =>
  Object.fromEntries(
    Object.entries(details).map(([name, { kind, values = {}, required, label }]) => {
      const stored = says(STORED[kind](values), label)
      return [name, required ? stored : z.exactOptional(stored)]
    }),
  )

const paper = named(
  'paper',
  closed({
    number: z.exactOptional(word),
    document: z.exactOptional(word),
    channel: z.exactOptional(namesOf(CHANNELS)),
    with: z.exactOptional(closed({ position: word, name: z.exactOptional(word) })),
  }),
)

/** What a step says beside its name and its day, as an event of the log carries it. */
export const payloadOf = (step: Step, steps: readonly Step[]) =>
  closed({
    id: z.exactOptional(word),
    ...detailsOf(step.details),
    paper: z.exactOptional(paper),
    ...(isCorrection(step) ? { instead: z.exactOptional(insteadOf(steps)) } : {}),
  })

/**
 * What whoever records a step gives: its day, and what it says beside, in the spellings that a case file takes. The log
 * gives it its identifier.
 */
export const stepInput = (step: Step): z.ZodMiniType<Readonly<Record<string, unknown>>> =>
  closed({
    on: spelledDay,
    ...spelledDetails(step),
    paper: z.exactOptional(paper),
    ...(isCorrection(step)
      ? {
          instead: z.exactOptional(
            closed({
              on: z.optional(spelledDay),
              step: z.exactOptional(namesOf(allSteps().map(({ name }) => name))),
              ...spelledDetails({ name: step.name, details: correctable(allSteps()) }),
              paper: z.exactOptional(paper),
            }),
          ),
        }
      : {}),
  })

/** Whatever a step can say that is no correction itself; none of it must be said again. */
const correctable = (steps: readonly Step[]): NonNullable<Step['details']> =>
  Object.fromEntries(
    Object.entries(detailsOfAll(steps.filter((step) => !isCorrection(step)))).map(
      ([name, { required: _, ...detail }]) => [name, detail],
    ),
  )

/** What a corrected event should have said. */
const insteadOf = (steps: readonly Step[]) =>
  closed({
    on: z.exactOptional(dayOrUnknown),
    step: z.exactOptional(namesOf(steps.map(({ name }) => name))),
    ...detailsOf(correctable(steps)),
    paper: z.exactOptional(paper),
  })
