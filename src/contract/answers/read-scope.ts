import type { Text } from '#language'
import { SCOPES, type Scope } from '#rules'
import type { Faults } from '../kit.ts'
import { readChoices } from '../reading/read-value.ts'
import { asWritten } from '../reading/untyped.ts'

const EXAMPLE = 'scope: [procurement]'

const NAMES: Readonly<Record<Scope, Text>> = {
  procurement: { en: 'procurement', zh: '采购' },
  listing: { en: 'listing', zh: '上市' },
  processing: { en: 'processing', zh: '数据处理' },
  supply: { en: 'supply', zh: '供应' },
}

/** What the matter is limited to, in the order of the law; undefined where it is screened for all. */
export function checkScope(given: unknown, faults: Faults): readonly Scope[] | undefined {
  if (given === undefined || given === null) return undefined
  const items = Array.isArray(given) ? given : [given]
  if (items.length === 0) {
    faults.add('', EMPTY, { en: 'at least one, or no scope', zh: '至少一项，或者不填scope' }, EXAMPLE)
    return undefined
  }
  const found = items.flatMap((item, index): readonly string[] => {
    const read = typeof item === 'string' ? readChoices(NAMES, item) : undefined
    if (read?.ok) return read.values
    const word = read ? read.word : asWritten(item)
    const pointer = Array.isArray(given) ? `/${index}` : ''
    faults.unknownName(pointer, word, SCOPES, EXAMPLE, 'value')
    return []
  })
  const scope = SCOPES.filter((each) => found.includes(each))
  return scope.length === SCOPES.length ? undefined : scope
}

const EMPTY: Text = { en: 'An empty scope leaves nothing to screen.', zh: '范围为空，则没有可筛查的内容。' }
