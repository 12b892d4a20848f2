import { existsSync } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Comparison, changeOf, diffAnswer, lawDifference, type MatterResult } from '#answers'
import { nearestTo } from '#contract'
import { exampleFacts, regulations } from '#practice'
import type { Regulation } from '#rules'
import { readMatter } from '#screening'
import { readText, sourceName } from '../input/read.ts'
import {
  badInput,
  given,
  type Refused,
  type Result,
  refusalPage,
  refuse,
  tellRefusal,
  wrongArgument,
} from '../refusal.ts'
import { readingSwitches } from '../screen/readings.ts'
import type { Terminal } from '../terminal.ts'
import { today } from '../today.ts'
import { diffPage } from './diff-page.ts'
import type { LawOptions } from './options.ts'

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

/** The files named, and those in the folders named. */
async function filesIn(paths: readonly string[]): Promise<readonly string[]> {
  const found = paths.map(async (path) => {
    if (path === '-' || !(await stat(path).catch(() => undefined))?.isDirectory()) return [path]
    const names = await readdir(path)
    return names
      .filter((name) => /\.(?:ya?ml|json)$/.test(name))
      .sort()
      .map((name) => join(path, name))
  })
  return (await Promise.all(found)).flat()
}

/** What becomes of a matter file, or why it cannot be read. */
async function changeIn(file: string, compared: Comparison, today: string): Promise<MatterResult> {
  const source = sourceName(file)
  const text = await readText(file, `facts:\n  ${exampleFacts.activity}: false`)
  if (!text.ok) return { file: source, refused: { ...text.refused, code: 'bad-input' } }
  const read = readMatter(text.value, today)
  return read.ok ? changeOf(source, read.value, compared) : { file: source, refused: read.refusal }
}

const NEWEST = regulations.at(-1)!
const BEFORE_IT = regulations.at(-2)!

/** Two versions in the order named; or one, and the reading that `--reading` names. */
function comparisonOf(ids: readonly string[], switches: readonly string[]): Result<Comparison> {
  const [before, after] = ids.map((id) => regulations.find((regulation) => regulation.id === id)!)
  if (before && after && before !== after) return betweenVersions(before, after, switches)
  if (ids.length === 0 && switches.length === 0) return betweenVersions(BEFORE_IT, NEWEST, [])
  return betweenPositions(before ?? NEWEST, switches)
}

function betweenVersions(
  before: Regulation,
  after: Regulation,
  switches: readonly string[],
): Result<Comparison> {
  const positions = readingSwitches(after.readings, switches)
  if (!positions.ok) return positions
  return given({
    before: { regulation: before, positions: positions.value },
    after: { regulation: after, positions: positions.value },
  })
}

function betweenPositions(regulation: Regulation, switches: readonly string[]): Result<Comparison> {
  const [said, ...more] = switches
  if (said === undefined || more.length > 0) {
    const message = {
      en: 'one reading is compared with its default.',
      zh: '仅可将一项解释口径与其默认取向比较。',
    }
    const expected = { en: 'two versions, or one --reading', zh: '两个版本，或者一个--reading' }
    return refuse(
      badInput([
        wrongArgument('--reading', message, expected, 'anshen law diff --reading hong-kong-is-foreign'),
      ]),
    )
  }
  const reading = said.split('=')[0]!
  const known = regulation.readings[reading]
  const others = known ? Object.keys(known.positions).filter((position) => position !== known.default) : []
  if (!said.includes('=') && others.length > 1) {
    const message = { en: `${reading} has several other positions.`, zh: `${reading}另有多个取向。` }
    const expected = { en: `one of: ${others.join(', ')}`, zh: `下列之一：${others.join('、')}` }
    return refuse(
      badInput([wrongArgument('--reading', message, expected, `--reading ${reading}=${others[0]}`)]),
    )
  }
  const positions = readingSwitches(regulation.readings, [
    said.includes('=') ? said : `${said}=${others[0] ?? ''}`,
  ])
  if (!positions.ok) return positions
  return given({
    before: { regulation, positions: {} },
    after: { regulation, positions: positions.value },
    reading,
  })
}
