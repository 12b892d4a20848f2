import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { WordsQuery } from '#store'
import { readText } from '../input/read.ts'
import { type InstallationPlace, performOn, placeOf } from '../operations/perform.ts'
import { badInput, given, type Refused, type Result, refuse, tellRefusal, wrongArgument } from '../refusal.ts'
import { storeRefusal } from '../store-refusal.ts'
import { today } from '../today.ts'
import type { OperandsOf, OptionsOf, Run } from '../usage/command.ts'
import type { command } from './command.ts'
import { expungedPage, foundPage, isKept } from './expunge-page.ts'

type Options = OptionsOf<typeof command>

/** `anshen expunge`: shows what would be erased; with --erase it erases, and says never what. */
export const run: Run<OperandsOf<typeof command>, Options> = async ([file], options, terminal) => {
  const query = await queryOf(file, options)
  if (!query.ok) return tellRefusal(query.refused, options, terminal)
  const { erase, ground } = options
  if (erase && !isGround(ground)) return tellRefusal(noGround(ground), options, terminal)
  const day = today()
  if (!day.ok) return tellRefusal(day.refused, options, terminal)
  const place = placeOf(options)
  const leave = options.leave ?? []
  if (!erase || !isGround(ground)) {
    const found = await performOn(place, 'find-words', query.value, () => {})
    if (!found.ok) return tellRefusal(found.refused, options, terminal)
    if (found.value.length === 0) return tellRefusal(nothingThere, options, terminal)
    if (options.json) await terminal.data(`${JSON.stringify({ places: found.value }, null, 2)}\n`)
    else terminal.page(foundPage(found.value, leave))
    return 0
  }
  const input = { query: query.value, leave, ground, today: day.value }
  const done = await performOn(place, 'expunge', input, () => {})
  if (!done.ok) return tellRefusal(done.refused, options, terminal)
  if (done.value === null) return tellRefusal(nothingThere, options, terminal)
  const report = { ...done.value, replaced: await replacedDatabases(place) }
  if (options.json) await terminal.data(`${JSON.stringify(report, null, 2)}\n`)
  else terminal.page(expungedPage(report, place.databaseUrl !== undefined))
  return isKept(report) ? 1 : 0
}

/** Databases that a restore has kept: what they hold was not erased. */
async function replacedDatabases({ data }: InstallationPlace): Promise<readonly string[]> {
  const names = await readdir(data).catch(() => [])
  return names.filter((name) => name.startsWith('database.replaced-')).map((name) => join(data, name))
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
/** What is shorter stands everywhere. */
const SHORTEST = 2

async function queryOf(
  file: string | undefined,
  { record, field = [] }: Options,
): Promise<Result<WordsQuery>> {
  if ((file === undefined) === (record === undefined)) return refuse(oneOfBoth)
  if (record !== undefined) {
    if (UUID.test(record)) return given({ record: record.toLowerCase(), fields: field })
    return refuse(
      badInput([
        wrongArgument(
          '--record',
          { en: `“${record}” is no identifier of a record.`, zh: `“${record}”不是记录的标识符。` },
          { en: 'the identifier that lists show', zh: '列表所示的标识符' },
          '--record 01939b5e-7c1a-7f00-8a00-000000000001',
        ),
      ]),
    )
  }
  const read = await readText(file!, '李敏')
  if (!read.ok) return read
  const [first = ''] = read.value.split(/\r?\n/)
  const text = first.trim()
  return [...text].length < SHORTEST ? refuse(tooShort) : given({ text })
}

const isGround = (ground: string | undefined): ground is 'personal-data' | 'state-secret' =>
  ground === 'personal-data' || ground === 'state-secret'

const noGround = (ground: string | undefined): Refused =>
  badInput([
    wrongArgument(
      '--ground',
      ground === undefined
        ? { en: 'an erasure needs its ground.', zh: '清除须注明依据。' }
        : { en: `“${ground}” is no ground of an erasure.`, zh: `“${ground}”不是清除的依据。` },
      { en: 'personal-data or state-secret', zh: 'personal-data或者state-secret' },
      '--ground personal-data',
    ),
  ])

const oneOfBoth: Refused = badInput([
  wrongArgument(
    'FILE',
    { en: 'name the words or a record, one of both.', zh: '请指明文字或者记录，二者择一。' },
    {
      en: 'a file with the words, - for standard input, or --record ID',
      zh: '载有文字的文件、-（标准输入），或者--record ID',
    },
    'anshen expunge -',
  ),
])

const tooShort: Refused = badInput([
  wrongArgument(
    'FILE',
    { en: 'the first line is too short to look for.', zh: '首行文字过短，无法查找。' },
    { en: 'two characters or more on the first line', zh: '首行至少两个字符' },
    '李敏',
  ),
])

const nothingThere: Refused = storeRefusal(
  'nothing-there',
  {
    en: 'Nothing that you may erase stands there.',
    zh: '未找到您有权清除的内容。',
  },
  {
    en: 'Look for fewer words, or name the record. You erase in organisations whose owner you are, and in records that exist for you.',
    zh: '请缩短待查文字，或者指明记录。您可清除的范围限于您为所有者的组织以及您可访问的记录。',
  },
)
