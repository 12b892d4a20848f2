import { checkStory, readStory, type StoryCheck } from '#cases'
import type { Calendar, CivilDate } from '#clock'
import type { Outcome } from '#contract'
import { answer, type Readings } from '../options.ts'
import { rulebookUnder, withReadings } from './fold-case.ts'

/** What a story comes to: each thing expected of a row beside what was found on its day. */
export interface StoryAnswer {
  readonly story: string
  readonly procedure: string
  readonly holds: boolean
  readonly checks: readonly StoryCheck[]
  /** How many events it tells. */
  readonly events: number
}

/** Does this story come to what its rows expect? */
export function replayStory(
  text: string,
  {
    today,
    readings,
    calendar,
  }: {
    readonly today: CivilDate
    readonly readings?: Readings | undefined
    readonly calendar?: Calendar | undefined
  },
): Outcome<StoryAnswer> {
  const read = readStory(text, today)
  if (!read.ok) return read
  const file = withReadings(read.value.file, readings)
  if (!file.ok) return file
  const story = { ...read.value, file: file.value }
  const checks = checkStory(story, rulebookUnder(story.file, calendar))
  return answer({
    story: story.title,
    procedure: story.file.procedure,
    holds: checks.every(({ expected, found }) => expected === found),
    checks,
    events: story.file.events.length,
  })
}
