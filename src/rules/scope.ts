import type { Text } from '#language'
import { allOfThem, bracketed } from '#words'

/** What a matter can be limited to. Duties outside it are not asked about; without a scope it is screened for all. */
export const SCOPES = ['procurement', 'listing', 'processing', 'supply'] as const
export type Scope = (typeof SCOPES)[number]

/** Each activity in words. */
export const SCOPE_SAID: Readonly<Record<Scope, Text>> = {
  procurement: { en: 'procurement', zh: '采购' },
  listing: { en: 'listing', zh: '上市' },
  processing: { en: 'data processing', zh: '数据处理' },
  supply: { en: 'supply of products and services', zh: '产品和服务提供' },
}

/** The scope as a matter keeps it: in the order of the list, and none where everything is screened. */
export function scopeOf(given: readonly Scope[] | undefined): readonly Scope[] | undefined {
  const scope = given && SCOPES.filter((each) => given.includes(each))
  return scope && scope.length > 0 && scope.length < SCOPES.length ? scope : undefined
}

const scopeText = (scope: readonly Scope[]): Text => allOfThem(scope.map((each) => SCOPE_SAID[each]))

/**
 * The name of a result with what it was limited to: it speaks of nothing else, wherever it stands.
 *
 * @example limitedName(VERDICT['no-filing'].name, ['listing'])  // … found on these answers (listing only)
 */
export function limitedName(name: Text, scope: readonly Scope[] | undefined): Text {
  if (!scope) return name
  const { en, zh } = scopeText(scope)
  const limit = bracketed({ en: `${en} only`, zh: `仅就${zh}` })
  return { en: name.en + limit.en, zh: name.zh + limit.zh }
}

/** The same as a sentence that comes first; nothing where everything was screened. */
export function limitedSentence(scope: readonly Scope[] | undefined): Text {
  if (!scope) return { en: '', zh: '' }
  const { en, zh } = scopeText(scope)
  return { en: `Screened for ${en} only. `, zh: `仅就${zh}筛查。` }
}
