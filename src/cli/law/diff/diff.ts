import { existsSync } from 'node:fs'
import { diffAnswer, lawDifference, type MatterResult } from '#answers'
import { nearestTo } from '#contract'
import { regulations } from '#practice'
import {
  badInput,
  given,
  type Refused,
  type Result,
  refusalPage,
  refuse,
  tellRefusal,
  wrongArgument,
} from '../../refusal.ts'
import type { Terminal } from '../../terminal.ts'
import { today } from '../../today.ts'
import type { LawOptions } from '../options.ts'
import { diffPage } from './diff-page.ts'
import { changeIn, filesIn } from './matter-changes.ts'
import { comparisonOf } from './sides.ts'

/**
 * `anshen law diff [BEFORE AFTER] [--reading ID] [FILES]`: two versions, or two positions of a reading, article by
 * article and as the exact fact patterns whose duty differs; and which of the files change.
 */
export async function lawDiff(
  words: readonly string[],
  options: LawOptions,
  terminal: Terminal,
): Promise<number> {
  const asked = wordsRead(words)
  const now = today()
  const compared = asked.ok ? comparisonOf(asked.value.ids, options.reading) : asked
  if (!asked.ok || !compared.ok || !now.ok) {
    const refused = [asked, compared, now].find((each) => !each.ok) as { readonly refused: Refused }
    return tellRefusal(refused.refused, options, terminal)
  }
  const matters: MatterResult[] = []
  for (const file of await filesIn(asked.value.files))
    matters.push(await changeIn(file, compared.value, now.value))
  const answer = diffAnswer(lawDifference(compared.value, matters))
  if (options.json) await terminal.data(`${JSON.stringify(answer, null, 2)}\n`)
  else terminal.page(diffPage(answer))
  const refused = matters.filter((each) => 'refused' in each)
  for (const each of refused) terminal.note(refusalPage(each.refused, each.file))
  return refused.length > 0 ? 1 : 0
}

const ids: readonly string[] = regulations.map(({ id }) => id)

/** At most two versions first, then files and folders: what looks like neither is a misspelt version. */
function wordsRead(
  words: readonly string[],
): Result<{ readonly ids: readonly string[]; readonly files: readonly string[] }> {
  const count = words.findIndex((word) => !ids.includes(word))
  const named = count < 0 ? words : words.slice(0, count)
  const files = count < 0 ? [] : words.slice(count)
  const wrong = files.find((word) => word !== '-' && !/[./\\]/.test(word) && !existsSync(word)) ?? named[2]
  if (wrong === undefined) return given({ ids: named, files })
  const nearest = nearestTo(wrong, ids)
  const message = { en: 'there is no such regulation here.', zh: '此处没有该规定。' }
  const expected = nearest
    ? { en: `did you mean ${nearest}?`, zh: `是否指${nearest}？` }
    : {
        en: `two of: ${ids.join(', ')}; then files or folders`,
        zh: `下列之二：${ids.join('、')}；其后为文件或者文件夹`,
      }
  return refuse(
    badInput([wrongArgument(wrong, message, expected, 'anshen law diff order-6 order-8 matters/')]),
  )
}
