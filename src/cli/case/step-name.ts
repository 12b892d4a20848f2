import { procedureNames, versionNamed } from '#cases'
import { meant } from '#contract'
import type { Text } from '#language'
import type { Step } from '#review'
import { joined } from '../layout/index.ts'
import { badInput, given, type Result, refuse, wrongArgument } from '../refusal.ts'

/**
 * The name of a step, by its name or by what `anshen case steps` calls it in either language.
 *
 * @returns a refusal that names the step meant, where a part of what it is called was typed
 */
export function stepNameOf(typed: string, example: string): Result<string> {
  const steps = procedureNames.flatMap((name) => versionNamed(name)?.procedure.steps ?? [])
  if (steps.some(({ name }) => name === typed)) return given(typed)
  const called = namesOf(
    steps.filter(({ claim }) => [claim.en, claim.zh].some((each) => plain(each) === plain(typed))),
  )
  if (called.length === 1) return given(called[0]!)
  const near = namesOf(steps.filter(({ claim }) => isPartOf(plain(typed), claim)))
  // The reader of cases says what is near to a name.
  if (near.length === 0 || near.length > MOST || meant(typed, namesOf(steps))) return given(typed)
  const expected = near.map((name) => stepText(steps.find((step) => step.name === name)!))
  const message = { en: `there is no step “${typed}”.`, zh: `没有“${typed}”这一步骤。` }
  return refuse(badInput([wrongArgument('STEP', message, meantText(expected), example)]))
}

const MOST = 4

const namesOf = (steps: readonly Step[]): readonly string[] => [...new Set(steps.map(({ name }) => name))]

const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim()

/** Of a Chinese label its characters in their order; of an English one its words. */
function isPartOf(typed: string, { en, zh }: Text): boolean {
  if (/\p{Script=Han}/u.test(typed))
    return new RegExp([...typed].map(escaped).join('.*'), 'u').test(plain(zh))
  const words = new Set(plain(en).split(/[^\p{L}\p{N}]+/u))
  const said = typed.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2)
  return said.length > 1 && said.every((word) => words.has(word))
}

const escaped = (character: string): string => character.replace(/[^\p{L}\p{N}]/u, '\\$&')

const stepText = ({ name, claim }: Step): Text =>
  joined(name, { en: ' (', zh: '（' }, claim, { en: ')', zh: '）' })

const meantText = (texts: readonly Text[]): Text => ({
  en: `did you mean ${texts.map(({ en }) => en).join(' or ')}?`,
  zh: `是否指${texts.map(({ zh }) => zh).join('或者')}？`,
})
