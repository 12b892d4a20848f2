import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkStory, readStory, replayCase, reviewOf, type Story } from '#cases'
import { versions } from '#practice'
import { CaseFolder, replay } from '#review'

const TODAY = '2026-11-21'
const names = readdirSync('stories').filter((name) => name.endsWith('.txt'))

/** A story, read; a fault in it fails the test. */
function story(name: string): Story {
  const read = readStory(readFileSync(`stories/${name}`, 'utf8'), TODAY)
  if (!read.ok) throw new Error(JSON.stringify(read.refusal.faults, null, 1))
  return read.value
}

describe('the stories', () => {
  test('are the six public cases and at least fifteen more', () => {
    expect(names.filter((name) => /^0[1-6]-/.test(name))).toHaveLength(6)
    expect(names.length).toBeGreaterThanOrEqual(21)
  })

  test.each(names)('%s comes to what each of its days expects', (name) => {
    const told = story(name)
    const checks = checkStory(told)
    expect(checks.length).toBeGreaterThan(0)
    expect(checks.filter(({ expected, found }) => expected !== found)).toEqual([])
    expect(told.title).toMatch(/[a-z].*[\u4e00-\u9fff]/u)
  })

  test.each(names)('%s is refused nothing that it does not expect to be', (name) => {
    const told = story(name)
    const expected = told.rows.flatMap((row) => row.expected).filter(({ kind }) => kind === 'refused')
    expect(replayCase(told.file).report.refused.map(({ step }) => step)).toHaveLength(expected.length)
  })

  test.each(names)('%s goes on to the same from what was kept as JSON after any of its events', (name) => {
    const { file } = story(name)
    const review = reviewOf(file)
    const whole = replay(review, file.events)
    for (const place of file.events.keys()) {
      const kept = JSON.parse(JSON.stringify(replay(review, file.events.slice(0, place))))
      const folder = new CaseFolder(review, undefined, kept)
      for (const event of file.events.slice(place)) folder.take(event)
      expect(folder.record).toEqual(whole)
    }
  })

  test('between them take every step of Order No. 8', () => {
    const { procedure } = versions.find(({ regulation }) => regulation.id === 'order-8')!
    const files = names.map((name) => story(name).file).filter((file) => file.procedure === 'order-8')
    const taken = new Set(files.flatMap(({ events }) => events.map(({ step }) => step)))
    expect(procedure.steps.map(({ name }) => name).filter((name) => !taken.has(name))).toEqual([])
  })

  test('leave the unknown days of the public cases unknown', () => {
    for (const name of names.filter((each) => /^0[1-6]-/.test(each))) {
      const { events } = story(name).file
      expect(events.filter(({ on }) => on === 'unknown').map(({ step }) => step)).toEqual([
        'member-proposed-review',
        'initiation-approval-requested',
        'initiation-approved',
      ])
    }
  })
})

describe('a story that is wrong', () => {
  test('is told what the case came to', () => {
    const read = readStory(
      'T 题\nlaw  order-8\n2026-03-02  application-submitted\n2026-03-05  materials-conform  decision-on-need  2026-03-18\n',
      TODAY,
    )
    expect(read.ok && checkStory(read.value)).toEqual([
      { line: 4, expected: '2026-03-18', found: '2026-03-19' },
    ])
  })

  test('has its faults named by line', () => {
    const read = readStory('T 题\nlaw  order-8\n2026-03-02  aplication-submitted\nnonsense\n', TODAY)
    expect(!read.ok && read.refusal.faults.map(({ line, expected }) => [line, expected.en])).toEqual([
      [3, 'did you mean application-submitted?'],
      [4, 'a day, two spaces, and a step'],
    ])
  })
})
