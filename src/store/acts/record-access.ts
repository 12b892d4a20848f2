import type { Fault, Refusal } from '#contract'
import { kindNamed } from '#records'
import type { TenantTransaction } from '../database/transactions.ts'
import { existsFor, type RecordScope, type RecordScopes } from './may-act.ts'
import type { StateCache } from './record-state.ts'

/**
 * Whether a record exists for a person, by its own list and by that of the record it belongs to.
 *
 * @returns the scopes that give the person roles on it; undefined where it does not exist for the person
 */
export async function scopesFor(
  within: TenantTransaction,
  states: StateCache,
  scope: RecordScope,
  person: string,
): Promise<RecordScopes | undefined> {
  if (!existsFor(scope, person)) return undefined
  if (!scope.of) return [scope]
  const parent = await scopeAt(within, states, scope.of)
  return parent && existsFor(parent, person) ? [scope, parent] : undefined
}

async function scopeAt(
  within: TenantTransaction,
  states: StateCache,
  record: string,
  kinds?: readonly string[],
): Promise<RecordScope | undefined> {
  const head = await within.tx
    .selectFrom('stream')
    .select(['kind', 'version', 'head'])
    .where('tenant', '=', within.tenant)
    .where('id', '=', record)
    .executeTakeFirst()
  const kind = head && kindNamed(head.kind)
  if (!kind || (kinds && !kinds.includes(kind.name))) return undefined
  return (await states.at<RecordScope>(within, kind, record, head)).state
}

/** The records that an input names and that are not there for a person: as one refusal. */
export async function missingReferences(
  within: TenantTransaction,
  states: StateCache,
  references: readonly {
    readonly pointer: string
    readonly kinds: readonly string[]
    readonly record: string
  }[],
  person: string,
): Promise<Refusal | undefined> {
  const faults: Fault[] = []
  for (const { pointer, kinds, record } of references) {
    const scope = await scopeAt(within, states, record, kinds)
    if (scope && (await scopesFor(within, states, scope, person))) continue
    faults.push({
      pointer,
      message: { en: 'There is no such record.', zh: '没有该记录。' },
      expected: { en: 'the identifier of a record that you may read', zh: '您有权查看的记录的标识符' },
      example: '01939b5e-7c1a-7f00-8a00-000000000001',
    })
  }
  if (faults.length === 0) return undefined
  return {
    code: 'bad-input',
    cite: [],
    message: { en: 'The input names a record that is not there.', zh: '输入所指的记录不存在。' },
    remedy: { en: 'Name a record of the list.', zh: '请填写列表中的记录。' },
    faults,
  }
}
