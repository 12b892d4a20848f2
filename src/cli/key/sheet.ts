import { readKey, recoveryCode } from '#store'
import { blank, line, type Page, span, verbatim } from '../layout/index.ts'
import { performOn, placeOf } from '../operations/perform.ts'
import { tellRefusal } from '../refusal.ts'
import { refusedByStore } from '../store-refusal.ts'
import type { OperandsOf, OptionsOf, Run } from '../usage/command.ts'
import type { command } from './command.ts'

type Actions = (typeof command)['actions']

/** `anshen key sheet`: the key as people copy it. It is read from its file here: over the socket goes only its place. */
export const run: Run<OperandsOf<Actions['sheet']>, OptionsOf<typeof command, 'sheet'>> = async (
  _,
  options,
  terminal,
) => {
  const asked = await performOn(placeOf(options), 'key-file', {}, () => {})
  if (!asked.ok) return tellRefusal(asked.refused, options, terminal)
  try {
    const key = await readKey(asked.value.file)
    const groups = recoveryCode(key)
    if (options.json) {
      await terminal.data(`${JSON.stringify({ installation: key.installation, groups }, null, 2)}\n`)
    } else terminal.page(sheetPage(key.installation, groups))
    return 0
  } catch (error) {
    const refused = refusedByStore(error)
    if (!refused) throw error
    return tellRefusal(refused, options, terminal)
  }
}

const GROUPS_A_ROW = 7

function sheetPage(installation: string, groups: readonly string[]): Page {
  const rows = Array.from({ length: Math.ceil(groups.length / GROUPS_A_ROW) }, (_, row) =>
    groups.slice(row * GROUPS_A_ROW, (row + 1) * GROUPS_A_ROW).join('  '),
  )
  return [
    line([span({ en: 'Recovery sheet of Anshen', zh: '安审恢复单' }, 'title')]),
    line([{ en: 'Installation ', zh: '安装：' }, span(installation, 'strong')]),
    blank,
    ...rows.flatMap((row) => verbatim(row, '  ')),
    blank,
    line([
      {
        en: `${groups.length} groups, read row by row; the last letter of each checks the group. There is no O, I, L or U among them.`,
        zh: `共${groups.length}组，逐行阅读；每组末位为校验字符。其中没有字母O、I、L、U。`,
      },
    ]),
    line([
      {
        en: 'To enter it: “anshen key enter -”, type the groups, end with Ctrl-D. Whoever has this sheet opens every backup and all evidence.',
        zh: '录入：运行“anshen key enter -”，键入各组字符，以Ctrl-D结束。持有本恢复单即可打开全部备份和证据。',
      },
    ]),
  ]
}
