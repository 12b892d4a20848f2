import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { matterText, readMatter, screenMatter } from '#screening'
import { screenDraft } from './draft-screening.ts'
import { draftOf } from './from-matter.ts'

const TODAY = '2026-11-28'
const SAID_BESIDE = `on: 2026-11-01
scope: listing
facts:
  isCiiOperator: { value: dont-know, by: Li, evidence: letter.pdf }
  seeksListing: false
  listingPlace: { value: n/a, by: Li }
  affectsOrMayAffectNationalSecurity: { value: false, by: { body: 办公室, minutes: 0012 }, on: 2026-11-20 }
`
const files = readdirSync('examples').filter((name) => name.endsWith('.yaml'))

it.each([
  ...files.map((name) => [name, readFileSync(`examples/${name}`, 'utf8')] as const),
  ['who said what beside an open answer', SAID_BESIDE] as const,
])('the page takes over a matter and gives it back whole: %s', (_, text) => {
  const read = readMatter(text, TODAY)
  if (!read.ok) throw new Error(JSON.stringify(read.refusal.faults))
  const { matter, outcome, faults } = screenDraft(draftOf(read.value), TODAY)
  expect(faults).toEqual({})
  expect(matter).toEqual(read.value)
  expect(readMatter(matterText(matter), TODAY)).toEqual(read)
  const screened = screenMatter(read.value, TODAY)
  expect(outcome.ok && outcome.value.report.receipt).toBe(screened.ok && screened.value.report.receipt)
})
