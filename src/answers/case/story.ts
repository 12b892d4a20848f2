import { checkStory, readStory } from '#cases'
import type { Calendar, CivilDate } from '#clock'
import type { Outcome, StoryAnswer } from '#contract'
import { answer, type Readings } from '../options.ts'
import { rulebookUnder, withReadings } from './fold-case.ts'

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
