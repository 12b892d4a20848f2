import type { Text } from '#language'

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
