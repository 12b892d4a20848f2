import { nextQuestion } from '#answers'
import type { CivilDate } from '#clock'
import { type Refused, refusalPage, resultOf } from '../refusal.ts'
import type { OperandsOf, OptionsOf, Run } from '../usage/command.ts'
import type { command } from './command.ts'
import { interview } from './interview.ts'
import { keyboardFor } from './keyboard.ts'
import { openMatterFile } from './matter-file.ts'
import { requestOf } from './request.ts'
import { standingOf } from './walk.ts'
import * as says from './words.ts'

const MATTER_FILE = 'matter.yaml'

/** `anshen ask`: the interview of least effort, one question at a time, saved after every answer. */
export const run: Run<OperandsOf<typeof command>, OptionsOf<typeof command>> = async (
  [path = MATTER_FILE],
  options,
  terminal,
) => {
  const refused = (why: Refused): number => {
    terminal.note(refusalPage(why, path))
    return 1
  }
  const asked = requestOf(options)
  if (!asked.ok) return refused(asked.refused)
  const opened = await openMatterFile(path)
  if (!opened.ok) return refused(opened.refused)
  const begun = standingOf(opened.value.text)
  if (!begun.ok) return refused(begun.refused)
  if (options.json) {
    const now = begun.value.today as CivilDate
    const next = resultOf(nextQuestion(opened.value.text, { today: now, ...asked.value }))
    if (!next.ok) return refused(next.refused)
    await terminal.data(`${JSON.stringify(next.value, null, 2)}\n`)
    return 0
  }
  const keyboard = keyboardFor(terminal, () => says.interrupted(path))
  try {
    return await interview(opened.value, begun.value, asked.value, keyboard, terminal)
  } finally {
    keyboard.close()
  }
}
