import { type CivilDate, parseCivilDate } from './civil-date.ts'

export type Json = Readonly<Record<string, unknown>>

/** Notes a fault and stands for the value that could not be read. */
export type Report = (pointer: string, en: string, zh: string, example: string) => undefined

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function reportUnknownKeys(
  json: Json,
  pointer: string,
  known: readonly string[],
  report: Report,
): void {
  for (const key of Object.keys(json)) {
    if (!known.includes(key)) {
      report(
        `${pointer}/${key}`,
        `one of the keys ${known.join(', ')}`,
        `应为下列键之一：${known.join('、')}`,
        known[0] as string,
      )
    }
  }
}

export function readDate(value: unknown, pointer: string, report: Report): CivilDate | undefined {
  const reading = parseCivilDate(typeof value === 'string' ? value : '')
  if (reading.ok) return reading.date
  const { expected, example } = reading.fault
  return report(pointer, expected.en, expected.zh, example)
}
