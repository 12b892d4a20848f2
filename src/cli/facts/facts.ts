import { nearestTo } from '#matters'
import { regulations } from '#regulations'
import { badInput, wrongArgument } from '../refused.ts'
import type { Terminal } from '../terminal.ts'
import { refusalPage } from '../words-refusal.ts'
import { factJson, factsJson } from './facts-json.ts'
import { factPage, factsPage } from './facts-page.ts'

const REMEDY = { en: '“anshen facts” lists every fact.', zh: '“anshen facts”列出全部事实。' }

/** `anshen facts [NAME]`: what a matter can say, from the vocabulary of the version in force. */
export async function listFacts(
  name: string | undefined,
  { json }: { readonly json?: boolean },
  terminal: Terminal,
): Promise<number> {
  const regulation = regulations.at(-1)!
  if (name !== undefined && !Object.hasOwn(regulation.facts, name)) {
    const nearest = nearestTo(name, Object.keys(regulation.facts))
    const message = { en: 'there is no such fact.', zh: '没有该事实。' }
    const expected = nearest ? { en: `did you mean ${nearest}?`, zh: `是否指${nearest}？` } : REMEDY
    const refused = badInput(
      [wrongArgument(name, message, expected, `anshen facts ${nearest ?? 'listingPlace'}`)],
      REMEDY,
    )
    terminal.note(refusalPage(refused))
    if (json) await terminal.data(`${JSON.stringify(refused, null, 2)}\n`)
    return 1
  }
  if (json) {
    const value = name === undefined ? factsJson(regulation) : factJson(regulation, name)
    await terminal.data(`${JSON.stringify(value, null, 2)}\n`)
  } else terminal.page(name === undefined ? factsPage(regulation) : factPage(regulation, name))
  return 0
}
