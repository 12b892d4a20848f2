import * as z from 'zod/mini'
import type { CivilDate } from '#clock'
import type { Text } from '#language'
import { type Channel, detailsOfAll, type Step } from '#review'
import { closed, type Expectation, expecting, says } from '../kit.ts'
import { meant } from '../reading/faults.ts'
import { asWritten } from '../reading/untyped.ts'
import { label } from '../values.ts'
import { dayOrUnknown, detailsOf, EVENT_EXAMPLE, NO_NAME, PAPER, readDayOrUnknown } from './event-fields.ts'

const AN_EVENT: Text = { en: 'an event: a day and a step', zh: '一个事件：日期和步骤' }

/** An event as a case file gives it, read: each detail of its step under its own name. What has a fault is absent. */
export interface FileEvent {
  readonly id?: string
  readonly on?: CivilDate | 'unknown'
  readonly step?: string
  readonly number?: string
  readonly document?: string
  readonly channel?: Channel
  readonly with?: string | { readonly position: string; readonly name?: string }
  readonly instead?: Readonly<Record<string, unknown>>
  readonly [detail: string]: unknown
}

/** Each of these steps by its own schema. One that names no step is told so, and its day is read all the same. */
export function eventOf(steps: readonly Step[]): z.ZodMiniType<FileEvent> {
  const instead = z.nullish(insteadOf(steps))
  const tell = unnamedAmong(steps)
  return toldApart(
    steps.map((step) => eventOfStep(step, instead)),
    {
      expected: AN_EVENT,
      example: EVENT_EXAMPLE,
      unnamed: (given, faults) => {
        tell(given, faults)
        readDayOrUnknown('/on', given.on, faults)
      },
    },
  ) as unknown as z.ZodMiniType<FileEvent>
}

/** One step: its day, the paper behind it, and what it says beside. */
function eventOfStep(step: Step, instead: z.ZodMiniType) {
  const { name, claim } = step
  const schema = closed(
    {
      id: label('id: "0123"'),
      on: dayOrUnknown,
      step: z.literal(name),
      note: z.optional(z.unknown()),
      ...PAPER,
      ...detailsOf(step),
      ...(isCorrection(step) ? { instead } : {}),
    },
    { expected: AN_EVENT, example: EVENT_EXAMPLE, unknown: unknownFieldOf(name) },
  )
  return says(schema, claim)
}

/** Whether a step names an earlier event, to say what that should have said. */
export const isCorrection = ({ details = {} }: Step): boolean =>
  Object.values(details).some(({ kind }) => kind === 'event')

/** What a corrected event should have said: any field of the step it names, or of any step where it names none. */
function insteadOf(steps: readonly Step[]) {
  const given = steps.map((step) => ({ ...step, details: withoutCorrection(step.details) }))
  const unnamed = { name: 'instead', details: withoutCorrection(detailsOfAll(given)) }
  const shapes = [
    ...given.map((step) => ({ step, named: z.literal(step.name) })),
    { step: unnamed, named: NO_NAME },
  ]
  return toldApart(
    shapes.map(({ step, named }) =>
      closed(
        { on: z.optional(dayOrUnknown), step: named, ...detailsOf(step) },
        { expected: OTHERWISE, example: INSTEAD, unknown: unknownFieldOf(step.name) },
      ),
    ),
    { expected: OTHERWISE, example: INSTEAD, unnamed: unnamedAmong(steps) },
  )
}

/** A correction corrects neither a correction nor a reason; what it does not say stays as it was. */
const withoutCorrection = (details: Step['details'] = {}): NonNullable<Step['details']> =>
  Object.fromEntries(
    Object.entries(details).flatMap(([name, { required: _, ...detail }]) =>
      name === 'corrects' || name === 'reason' ? [] : [[name, detail]],
    ),
  )

const toldApart = <S extends z.core.$ZodObject>(options: readonly S[], expectation: Expectation) =>
  expecting(z.discriminatedUnion('step', options as unknown as [S]), expectation)

const unnamedAmong =
  (steps: readonly Step[]): NonNullable<Expectation['unnamed']> =>
  ({ step }, faults) => {
    if (step === undefined || step === null) faults.add('', NO_STEP, A_STEP_NAME, EVENT_EXAMPLE)
    else {
      const names = steps.map(({ name }) => name)
      faults.unknownName('/step', asWritten(step), names, EVENT_EXAMPLE, 'value')
    }
  }

const NO_STEP: Text = { en: 'The event names no step.', zh: '事件未载明步骤。' }
const A_STEP_NAME: Text = { en: 'step, the name of what happened', zh: 'step，所发生步骤的名称' }
const OTHERWISE: Text = { en: 'the fields that should have been otherwise', zh: '应予更正的字段' }
const INSTEAD = 'instead: { on: 2026-03-05 }'

const unknownFieldOf =
  (step: string): NonNullable<Expectation['unknown']> =>
  (field, faults, own) => {
    const fields = {
      en: `one of the fields of ${step}: ${own.join(', ')}`,
      zh: `${step}的字段之一：${own.join('、')}`,
    }
    faults.unknownName('', field, [], EVENT_EXAMPLE, 'key', fieldMeant(field, own) ?? fields)
  }

/** Words that people use for the fields of an event. */
const FIELD_WORDS = new Map([
  ['date', 'on'],
  ['day', 'on'],
  ['event', 'step'],
  ['type', 'step'],
  ['to', 'members'],
])

/** The field that was meant, by its letters or by a word for it; of few letters nothing is guessed. */
function fieldMeant(field: string, own: readonly string[]): Text | undefined {
  const word = FIELD_WORDS.get(field.toLowerCase())
  if (word !== undefined && own.includes(word)) return meant(word, [word])
  return field.length > 2 ? meant(field, own) : undefined
}
