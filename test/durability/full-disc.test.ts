import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { v7 as uuid } from 'uuid'
import { afterAll, expect, inject, test } from 'vitest'
import { DatabaseFailure, openStore, StateCache, type Store, type StoreSettings } from '#store'
import { faultsAgainst, faultsOf } from './check-ledger.ts'
import { doAct } from './do-act.ts'
import type { Asked, Ledger } from './ledger.ts'
import { type SmallDisc, smallDisc } from './small-disc.ts'

const home = mkdtempSync(join(tmpdir(), 'anshen-full-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))
const MEGABYTE = 1 << 20

/** Acts on a disc that is full and has space again; what was refused is then asked again. */
async function onFullDisc(disc: SmallDisc, settings: Omit<StoreSettings, 'env'>): Promise<void> {
  const ledger: Ledger = { tenant: uuid(), person: uuid(), asked: [], acknowledged: [] }
  const states = new StateCache()
  const open = () => openStore({ ...settings, env: { ANSHEN_KEY_FILE: join(home, `${ledger.tenant}.key`) } })
  let store: Store = await open()
  const ask = async (each: Omit<Asked, 'key'> & { readonly key?: string }): Promise<unknown> => {
    const asked = { key: uuid(), ...each }
    if (each.key === undefined) ledger.asked.push(asked)
    try {
      const result = await doAct(store, states, ledger, asked)
      if (typeof result === 'string') return result
      ledger.acknowledged.push(result)
      return 'acknowledged'
    } catch (error) {
      return { asked, error }
    }
  }
  const append = () => ask({ kind: 'bulk', record: uuid(), act: 'append', input: null })
  const refused: { asked: Asked; error: unknown }[] = []
  const untilRefused = async (): Promise<void> => {
    for (;;) {
      const answer = await append()
      if (answer === 'acknowledged') continue
      refused.push(answer as (typeof refused)[number])
      return
    }
  }
  const input = { seat: 'party', name: 'Example Mobility', owner: 'Li Min' }
  expect(await ask({ kind: 'organisations', record: ledger.tenant, act: 'open', input })).toBe('acknowledged')
  expect(await append()).toBe('acknowledged')
  // First no space for a row, then none for the log of the database itself.
  for (const spare of [0, 12 * MEGABYTE]) {
    disc.fill(spare)
    await untilRefused()
    await untilRefused()
    disc.clear()
    for (const { asked, error } of refused.splice(0)) {
      expect(error).toBeInstanceOf(DatabaseFailure)
      expect(await ask(asked)).toBe('acknowledged')
    }
    expect(await append()).toBe('acknowledged')
  }
  expect(await faultsAgainst(store, ledger)).toEqual([])
  await store.close()
  store = await open()
  expect(await faultsAgainst(store, ledger)).toEqual([])
  expect(await faultsOf(store, ledger)).toEqual([])
  await store.close()
}

test('on a full disc the embedded database saves nothing and says so; with space again it goes on', {
  timeout: 300_000,
}, async ({ skip }) => {
  const disc = smallDisc(72)
  if (!disc) return skip('no small disc can be mounted here')
  try {
    await onFullDisc(disc, { data: join(disc.folder, 'data'), firstFiles: inject('firstFiles') })
  } finally {
    disc.drop()
  }
})
