import { createHash } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { sql } from 'kysely'
import type { Refusal } from '#contract'
import { type EvidenceFile, evidenceKind, refuseMark } from '#records'
import { canonical } from '#screening'
import {
  type ActRequest,
  type ActResult,
  type ActTime,
  performAct,
  rehearseAct,
} from '../acts/perform-act.ts'
import type { StateCache } from '../acts/record-state.ts'
import { inTenant } from '../database/transactions.ts'
import type { Store } from '../open-store.ts'
import { discardCopy, isShelved, makeFolder, shelve, unfinishedPlace } from './evidence-folder.ts'
import { NO_BYTES, noRoom, OTHER_TYPE, tooLarge, WAS_ERASED } from './file-refusals.ts'
import { fileTypeOf, isMisnamed } from './file-type.ts'
import { markInFile } from './first-page.ts'
import { addressOf, fileUse, organisationKeys } from './organisation-keys.ts'
import { type SealedFile, sealFile, TooLongError, withPieces } from './sealed-file.ts'
import { wrapKey } from './wrapped-key.ts'

/** What came in beside the bytes: the input of the act, read by its schema. */
export interface RevisionInput {
  readonly marking: string
  readonly name: string
  readonly note?: string
}

/** An act that brings a file with it. */
export interface RevisionRequest extends Omit<ActRequest, 'kind' | 'act' | 'input' | 'once'> {
  readonly input: RevisionInput
  /** So that asked again it is not done again. */
  readonly key?: string | undefined
  /** How many bytes are said to come. */
  readonly announced?: number | undefined
}

/** What adding a file came to. A file that its name does not fit is told. */
export type RevisionResult = ActResult & { readonly file?: Omit<EvidenceFile, 'digest'> }

/**
 * Adds a file to a piece of evidence. Whether it may be is asked before a byte is read. The bytes are sealed as they come;
 * what they are, and whether they bear the mark of a state secret, is found out while nobody but this process can open
 * them. The file is on its shelf before the database names it, and named there before an event does: a crash leaves at
 * most a file that nothing names, which a sweep takes away.
 */
export async function addRevision(
  store: Store,
  states: StateCache,
  { input, key, announced, ...request }: RevisionRequest,
  bytes: AsyncIterable<Uint8Array>,
  time: ActTime,
): Promise<RevisionResult> {
  const { evidence, limits } = store
  const act = { ...request, kind: evidenceKind, act: 'add-revision' }
  const once = (digest: string) => (key === undefined ? {} : { once: { key, digest } })
  const placeholder = { ...input, file: NO_FILE }
  const refused = await rehearseAct(store, states, { ...act, input: placeholder, ...once('') }, time)
  if (refused) return refused
  if (announced !== undefined && announced > limits.mostOfFile) return no(tooLarge(limits.mostOfFile))
  await makeFolder(evidence, store.key.installation)
  const sealed = await sealFile(evidence, request.tenant, bytes, limits.mostOfFile).catch(
    (error: unknown) => {
      if (error instanceof TooLongError) return undefined
      throw error
    },
  )
  if (!sealed) return no(tooLarge(limits.mostOfFile))
  const taken = await shelved(store, request.tenant, input.name, sealed, time)
  if ('refusal' in taken) return no(taken.refusal)
  const { file } = taken
  // No digest of the file, by which it could be known again.
  const digest = createHash('sha256')
    .update(canonical({ ...input, address: file.address }))
    .digest('hex')
  const result = await performAct(store, states, { ...act, input: { ...input, file }, ...once(digest) }, time)
  const { digest: _, ...told } = file
  return result.ok ? { ...result, file: told } : result
}

const NO_FILE: EvidenceFile = {
  address: '0'.repeat(64),
  digest: '0'.repeat(64),
  length: 0,
  type: 'text/plain',
  isMisnamed: false,
}

const no = (refusal: Refusal): ActResult => ({ ok: false, refusal })

/** Looks at a file that was taken in, and shelves it where it may stay; where it may not, nothing of it is left. */
async function shelved(
  store: Store,
  tenant: string,
  name: string,
  sealed: SealedFile,
  time: ActTime,
): Promise<{ readonly file: EvidenceFile } | { readonly refusal: Refusal }> {
  const { evidence } = store
  try {
    if (sealed.length === 0) return { refusal: NO_BYTES }
    const looked = await withPieces(evidence, tenant, sealed, async (pieces) => {
      const type = await fileTypeOf(pieces)
      const mark = type && (await markInFile(pieces, type))
      return { type, mark }
    })
    if (!looked.type) return { refusal: OTHER_TYPE }
    if (looked.mark !== undefined) return { refusal: refuseMark(looked.mark).refusal }
    await shelve(evidence, tenant, sealed.copy)
    const entered = await enter(store, tenant, sealed, looked.type.type, time)
    if ('refusal' in entered) {
      await discardCopy(evidence, tenant, sealed.copy)
      return entered
    }
    return {
      file: {
        address: entered.address,
        digest: Buffer.from(sealed.digest).toString('hex'),
        length: sealed.length,
        type: looked.type.type,
        isMisnamed: isMisnamed(name, looked.type),
      },
    }
  } finally {
    await rm(unfinishedPlace(evidence, sealed.copy), { force: true })
  }
}

/** Names a shelved file in the database. Of two copies of one file the first stays, unless it has been lost. */
async function enter(
  store: Store,
  tenant: string,
  sealed: SealedFile,
  type: string,
  { now }: ActTime,
): Promise<{ readonly address: string } | { readonly refusal: Refusal }> {
  const { evidence, limits, key } = store
  const named = await inTenant(store.db, tenant, async (within) => {
    const { tx } = within
    const keys = await organisationKeys(within, key, now)
    const address = addressOf(keys, sealed.digest)
    const wrapped = wrapKey(sealed.key, keys.wrapping, fileUse(tenant, address, sealed.copy))
    const stored_at = now.toISOString()
    const before = await tx
      .selectFrom('evidence_file')
      .select(['copy', 'ground'])
      .where('tenant', '=', tenant)
      .where('address', '=', address)
      .forUpdate()
      .executeTakeFirst()
    if (before?.ground === 'state-secret') return { refusal: WAS_ERASED }
    if (before && before.ground === null) {
      // A sweep that comes meanwhile sees that it is used.
      await tx
        .updateTable('evidence_file')
        .set({ stored_at })
        .where('tenant', '=', tenant)
        .where('address', '=', address)
        .execute()
      return { address, wrapped, copy: before.copy }
    }
    const { rows } = await sql<{ total: number }>`select coalesce(sum(length), 0)::bigint as total
      from evidence_file where tenant = ${tenant}::uuid and wrapped is not null`.execute(tx)
    if (rows[0]!.total + sealed.length > limits.mostOfOrganisation) {
      return { refusal: noRoom(limits.mostOfOrganisation) }
    }
    const row = { copy: sealed.copy, wrapped, ground: null, length: sealed.length, type, stored_at }
    await tx
      .insertInto('evidence_file')
      .values({ tenant, address, ...row })
      .onConflict((conflict) => conflict.columns(['tenant', 'address']).doUpdateSet(row))
      .execute()
    return { address, wrapped, copy: sealed.copy }
  })
  if ('refusal' in named) return named
  if (named.copy === sealed.copy) return named
  if (await isShelved(evidence, tenant, named.copy)) {
    await discardCopy(evidence, tenant, sealed.copy)
    return named
  }
  await inTenant(store.db, tenant, async (within) => {
    const keys = await organisationKeys(within, key, now)
    const wrapped = wrapKey(sealed.key, keys.wrapping, fileUse(tenant, named.address, sealed.copy))
    await within.tx
      .updateTable('evidence_file')
      .set({ copy: sealed.copy, wrapped })
      .where('tenant', '=', tenant)
      .where('address', '=', named.address)
      .where('copy', '=', named.copy)
      .where('wrapped', 'is not', null)
      .execute()
  })
  return named
}
