import { checkStory, readStory, reviewOf } from '#cases'
import { withCalendar } from '#review'
import { differingPage } from '../differing-page.ts'
import { readText, sourceName } from '../input/read.ts'
import { line, span } from '../layout/index.ts'
import { given, type Result, refuse } from '../refused.ts'
import { today } from '../today.ts'
import { type Answer, type ReplayOptions, UNEXPECTED } from './answer.ts'
import type { Calendars } from './calendars.ts'
import { switched } from './switched.ts'

const EXAMPLE =
  'law  order-8\n\n2026-03-02  application-submitted\n2026-03-05  materials-conform  decision-on-need  2026-03-19'

/** A story: every row beside what the case came to on its day. */
export async function replayStory(
  file: string,
  { reading }: ReplayOptions,
  { loaded }: Calendars,
): Promise<Result<Answer>> {
  const now = today()
  if (!now.ok) return now
  const text = await readText(file, EXAMPLE)
  if (!text.ok) return text
  const read = readStory(text.value, now.value)
  if (!read.ok) return refuse(read.refusal)
  const under = switched(read.value.file, reading)
  if (!under.ok) return under
  const story = { ...read.value, file: under.value }
  const review = reviewOf(story.file)
  const checks = checkStory(story, loaded ? withCalendar(review, loaded) : review)
  const differing = checks.filter(({ expected, found }) => expected !== found)
  const [held, all] = [checks.length - differing.length, checks.length]
  return given({
    page: [
      line([span(story.title || sourceName(file), 'title')]),
      line([
        { en: `${held} of ${all} expectations hold`, zh: `${all}项预期中${held}项相符` },
        span(
          { en: `, over ${story.file.events.length} events.`, zh: `，共${story.file.events.length}个事件。` },
          'quiet',
        ),
      ]),
    ],
    document: { story: story.title, procedure: story.file.procedure, holds: differing.length === 0, checks },
    differing: differing.length === 0 ? [] : differingPage(UNEXPECTED, sourceName(file), differing),
  })
}
