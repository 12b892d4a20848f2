import { keepKey, keyFileOf, readRecoveryCode } from '#store'
import { readText } from '../input/read.ts'
import { line, span } from '../layout/index.ts'
import { badInput, type Refused, tellRefusal, wrongArgument } from '../refusal.ts'
import { refusedByStore, storeRefusal } from '../store-refusal.ts'
import type { OperandsOf, OptionsOf, Run } from '../usage/command.ts'
import type { command } from './command.ts'

type Actions = (typeof command)['actions']

/** `anshen key enter FILE`: the key of a recovery sheet, put where the installation looks for it. */
export const run: Run<OperandsOf<Actions['enter']>, OptionsOf<typeof command, 'enter'>> = async (
  [file],
  options,
  terminal,
) => {
  const text = await readText(file, '04HMQ 6VRA5 …')
  if (!text.ok) return tellRefusal(text.refused, options, terminal)
  const code = readRecoveryCode(text.value)
  if ('wrongGroup' in code) return tellRefusal(wrongGroup(code.wrongGroup), options, terminal)
  try {
    const place = keyFileOf(code.installation)
    const kept = await keepKey({ ...code, file: place })
    if (!Buffer.from(kept.secret).equals(code.secret))
      return tellRefusal(anotherKey(place), options, terminal)
    const { installation } = code
    if (options.json) await terminal.data(`${JSON.stringify({ installation, file: place }, null, 2)}\n`)
    else {
      const said = {
        en: `The key of installation ${installation} is in its place: `,
        zh: `安装${installation}的密钥已就位：`,
      }
      terminal.page([line([span('✓ ', 'met'), said, span(place, 'strong')])])
    }
    return 0
  } catch (error) {
    const refused = refusedByStore(error)
    if (!refused) throw error
    return tellRefusal(refused, options, terminal)
  }
}

const wrongGroup = (group: number): Refused =>
  badInput([
    wrongArgument(
      'FILE',
      group === 0
        ? { en: 'the groups as a whole are not those of a recovery sheet.', zh: '各组字符整体与恢复单不符。' }
        : { en: `group ${group} is not as it is printed.`, zh: `第${group}组与恢复单不符。` },
      { en: '21 groups of five letters and figures, row by row', zh: '逐行录入21组字符，每组五位' },
      'anshen key enter -',
    ),
  ])

const anotherKey = (place: string): Refused =>
  storeRefusal(
    'key',
    {
      en: `Another key is there already: ${place}. It was not touched.`,
      zh: `该处已有其他密钥：${place}，未作改动。`,
    },
    {
      en: 'Name another place in ANSHEN_KEY_FILE and enter it again.',
      zh: '请用ANSHEN_KEY_FILE指明其他位置后重新录入。',
    },
  )
