import { readdirSync, readFileSync } from 'node:fs'
import { type CaseFile, readCase, readStory, replayCase } from '#cases'
import { type CasePlace, procedureOf, roadOf } from '#drawings'
import { versions } from '#practice'
import type { Procedure } from '#review'

const today = '2026-11-21'

/** Every case file and every story that ships, by name. */
export const shippedCases: readonly (readonly [name: string, file: CaseFile])[] = [
  ...readdirSync('examples/cases').map((name) => {
    const read = readCase(readFileSync(`examples/cases/${name}`, 'utf8'), today)
    if (!read.ok) throw new Error(name)
    return [name, read.value] as const
  }),
  ...readdirSync('stories').map((name) => {
    const read = readStory(readFileSync(`stories/${name}`, 'utf8'), today)
    if (!read.ok) throw new Error(name)
    return [name, read.value.file] as const
  }),
]

/** What a picture of a case is made of. */
export function pictured(
  name: string,
  file: CaseFile,
): { procedure: Procedure; title: { en: string; zh: string }; place: CasePlace } {
  const { report, review, record } = replayCase(file)
  const procedure = procedureOf(review)
  const { title } = versions.find(({ regulation }) => regulation.id === procedure.regulation)!.regulation
  const taken = roadOf(review, record, file.asOf)
  return { procedure, title, place: { title: file.title ?? name, asOf: file.asOf, report, taken } }
}
