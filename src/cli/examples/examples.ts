import { nearestTo } from '#matters'
import { badInput, type Refused, wrongArgument } from '../refused.ts'
import type { Terminal } from '../terminal.ts'
import { today } from '../today.ts'
import { refusalPage } from '../words-refusal.ts'
import { examplesPage } from './examples-page.ts'
import { screened } from './screened.ts'
import { shippedFiles } from './shipped.ts'

const REMEDY = { en: '“anshen examples” lists them.', zh: '“anshen examples”列出全部示例。' }

/** `anshen examples [NAME]`: the matters that ship, or the file of one. */
export async function examples(
  asked: string | undefined,
  { json }: { readonly json?: boolean },
  terminal: Terminal,
): Promise<number> {
  const now = today()
  const files = await shippedFiles()
  const name = asked === undefined ? undefined : named(asked, Object.keys(files))
  const refused = !now.ok ? now.refused : typeof name === 'object' ? name : undefined
  if (!now.ok || refused || typeof name === 'object') {
    terminal.note(refusalPage(refused!))
    if (json) await terminal.data(`${JSON.stringify(refused, null, 2)}\n`)
    return 1
  }
  if (name === undefined) {
    const all = Object.entries(files).map(([each, text]) => screened(each, text, now.value))
    if (json) await terminal.data(`${JSON.stringify({ examples: all }, null, 2)}\n`)
    else terminal.page(examplesPage(all))
    return 0
  }
  const text = files[name]!
  const value = { ...screened(name, text, now.value), text }
  await terminal.data(json ? `${JSON.stringify(value, null, 2)}\n` : text)
  return 0
}

/** An example by its name, with or without the extension, or by its number. */
function named(asked: string, known: readonly string[]): string | Refused {
  const name = asked.replace(/^.*\//, '').replace(/\.ya?ml$/, '')
  const number = /^\d{1,2}$/.test(name) ? name.padStart(2, '0') : undefined
  const found = known.find((each) => each === name || (number && each.startsWith(`${number}-`)))
  if (found !== undefined) return found
  const nearest =
    nearestTo(name, known) ?? known.find((each) => each.replace(/^\d+-/, '') === nearestTo(name, bare(known)))
  const message = { en: 'there is no such example.', zh: '没有该示例。' }
  const expected = nearest ? { en: `did you mean ${nearest}?`, zh: `是否指${nearest}？` } : REMEDY
  return badInput([wrongArgument(asked, message, expected, `anshen examples ${nearest ?? known[0]}`)], REMEDY)
}

const bare = (known: readonly string[]): readonly string[] => known.map((each) => each.replace(/^\d+-/, ''))
