import * as z from 'zod/mini'
import type { ReadingsTable } from '#rules'
import { type JsonSchema, lenient, says } from '../kit.ts'
import { checkReadings } from '../reading/read-readings.ts'

/** The readings that a file switches: each by its name, with one of its positions. */
export const readingsOf = (
  readings: ReadingsTable,
  example: string,
): z.ZodMiniType<Readonly<Record<string, string>> | undefined> =>
  says(
    z.optional(
      lenient<Readonly<Record<string, string>>>(switchesOf(readings), (given, faults) =>
        checkReadings('', given, readings, example, faults),
      ),
    ),
    { en: 'Readings to be switched.', zh: '需切换的解释口径。' },
  )

/** Writers of YAML 1.1 turn yes and no into true and false: both forms are accepted. */
export function switchesOf(readings: ReadingsTable): JsonSchema {
  const properties = Object.entries(readings).map(([name, { question, positions, default: standard }]) => {
    const names = Object.keys(positions)
    const isSwitch = names.some((each) => ['true', 'false', 'yes', 'no'].includes(each))
    const accepted = [...names, ...(isSwitch ? [true, false] : []), null]
    return [name, { enum: accepted, default: standard, description: `${question.en} / ${question.zh}` }]
  })
  return {
    anyOf: [
      { type: 'object', properties: Object.fromEntries(properties), additionalProperties: false },
      { type: 'null' },
    ],
  }
}
