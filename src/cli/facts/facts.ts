import { factAnswer, factsAnswer } from '#answers'
import { factsLike, meantOneOf } from '#contract'
import { exampleFacts, regulations } from '#practice'
import type { Page } from '../layout/index.ts'
import { badInput, tellRefusal, wrongArgument } from '../refusal.ts'
import type { OperandsOf, OptionsOf, Run } from '../usage/command.ts'
import type { command } from './command.ts'
import { factPage, factsFoundPage, factsPage } from './facts-page.ts'

const REMEDY = { en: '“anshen facts” lists every fact.', zh: '“anshen facts”列出全部事实。' }

/**
 * `anshen facts [NAME]`: what a matter can say, from the vocabulary of the version in force; a word that no fact is
 * called finds those that it can mean.
 */
export const run: Run<OperandsOf<typeof command>, OptionsOf<typeof command>> = async (
  [name],
  { json },
  terminal,
) => {
  const regulation = regulations.at(-1)!
  const isFact = name !== undefined && Object.hasOwn(regulation.facts, name)
  const found = name === undefined || isFact ? [] : factsLike(name, regulation.facts, true)
  if (name !== undefined && !isFact && (found.length === 0 || isMisspelt(name, found))) {
    const message = { en: 'there is no such fact.', zh: '没有该事实。' }
    const expected = found.length > 0 ? meantOneOf(found) : REMEDY
    const refused = badInput(
      [wrongArgument(name, message, expected, `anshen facts ${found[0] ?? exampleFacts.list}`)],
      REMEDY,
    )
    return tellRefusal(refused, { json }, terminal)
  }
  const tell = async (answer: object, page: Page): Promise<0> => {
    if (json) await terminal.data(`${JSON.stringify(answer, null, 2)}\n`)
    else terminal.page(page)
    return 0
  }
  if (name === undefined) {
    const all = factsAnswer(regulation)
    return tell(all, factsPage(regulation.title, all))
  }
  if (isFact) {
    const one = factAnswer(regulation, name)
    return tell(one, factPage(regulation, one))
  }
  const some = factsAnswer(regulation, found)
  return tell(some, factsFoundPage(name, some))
}

/** A name with a letter wrong is told so; a word is a search. */
const isMisspelt = (typed: string, found: readonly string[]): boolean =>
  found.length === 1 && Math.abs(typed.length - found[0]!.length) <= 2
