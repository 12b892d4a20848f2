import { sign } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { type Kysely, sql } from 'kysely'
import { digestOf } from '#records'
import { canonical } from '#screening'
import type { Tables } from '../database/tables.ts'
import { asCourier } from '../database/transactions.ts'
import { type InstallationKey, signingPair } from '../keys/installation-key.ts'

/** What a checkpoint signs: the heads that moved since the checkpoint before, which it names. */
export interface Checkpoint {
  readonly installation: string
  /** From 1, without a gap. */
  readonly number: number
  readonly madeAt: string
  /** How many heads moved. */
  readonly heads: number
  /** SHA-256 over a line for each: tenant, stream, version, hash. */
  readonly digest: string
  /** Hash of the checkpoint before. */
  readonly previous: string | null
}

/** The head of a stream, as a checkpoint lists it. */
export interface CheckpointHead {
  readonly tenant: string
  readonly stream: string
  readonly version: number
  readonly hash: string
}

/** More heads than this make another checkpoint. */
const HEADS_AT_ONCE = 20_000

/** The digest of heads in the order of tenant and stream. */
export const digestOfHeads = (heads: readonly CheckpointHead[]): string =>
  digestOf(
    heads.map(({ tenant, stream, version, hash }) => `${tenant} ${stream} ${version} ${hash}\n`).join(''),
  )

/**
 * Signs the heads of all streams that moved since the last checkpoint. The last number and hash are kept beside the
 * key too, outside the database: who cuts the log and its checkpoints is seen.
 *
 * @returns the number of the last checkpoint; null where there is none
 */
export async function makeCheckpoint(
  db: Kysely<Tables>,
  key: InstallationKey,
  now: Date,
): Promise<number | null> {
  for (;;) {
    const made = await asCourier(db, async (tx) => {
      // Of several servers one makes it.
      await sql`select pg_advisory_xact_lock(${LOCK})`.execute(tx)
      const before = await tx
        .selectFrom('checkpoint')
        .select(['number', 'hash'])
        .orderBy('number', 'desc')
        .limit(1)
        .executeTakeFirst()
      const heads = await tx
        .selectFrom('stream')
        .select(['tenant', 'id as stream', 'version', 'head as hash'])
        .whereRef('version', '>', 'checkpointed')
        .orderBy('tenant')
        .orderBy('id')
        .limit(HEADS_AT_ONCE)
        .execute()
      if (heads.length === 0) return { last: before, isAll: true }
      const checkpoint: Checkpoint = {
        installation: key.installation,
        number: (before?.number ?? 0) + 1,
        madeAt: now.toISOString(),
        heads: heads.length,
        digest: digestOfHeads(heads as readonly CheckpointHead[]),
        previous: before?.hash ?? null,
      }
      const text = canonical(checkpoint)
      const hash = digestOf(text)
      const signature = sign(null, Buffer.from(text), signingPair(key).sign).toString('base64url')
      const { number } = checkpoint
      await tx
        .insertInto('checkpoint')
        .values({ number, made_at: checkpoint.madeAt, text, hash, signature })
        .execute()
      const list = JSON.stringify(heads)
      await sql`
        insert into checkpoint_head (checkpoint, tenant, stream, version, hash)
        select ${number}::integer, tenant, stream, version, hash
        from jsonb_to_recordset(${list}::jsonb) as head (tenant uuid, stream uuid, version integer, hash text)
      `.execute(tx)
      await sql`
        update stream set checkpointed = head.version
        from jsonb_to_recordset(${list}::jsonb) as head (tenant uuid, stream uuid, version integer)
        where stream.tenant = head.tenant and stream.id = head.stream
      `.execute(tx)
      return { last: { number, hash }, isAll: heads.length < HEADS_AT_ONCE }
    })
    if (made.last) await keepAnchor(key, made.last)
    if (made.isAll) return made.last?.number ?? null
  }
}

const LOCK = 4_722_366

/** The last checkpoint, as it is remembered beside the key. */
export interface Anchor {
  readonly number: number
  readonly hash: string
}

const anchorFile = ({ file }: InstallationKey): string => `${file}.checkpoint`

/** The last checkpoint that this machine made; none where none is remembered. */
export async function readAnchor(key: InstallationKey): Promise<Anchor | undefined> {
  try {
    const { number, hash } = JSON.parse(await readFile(anchorFile(key), 'utf8')) as Anchor
    return typeof number === 'number' && typeof hash === 'string' ? { number, hash } : undefined
  } catch {
    return undefined
  }
}

async function keepAnchor(key: InstallationKey, anchor: Anchor): Promise<void> {
  const file = anchorFile(key)
  const before = await readAnchor(key)
  if (before && before.number >= anchor.number) return
  try {
    await mkdir(dirname(file), { recursive: true, mode: 0o700 })
    await writeFile(`${file}.new`, JSON.stringify(anchor), { mode: 0o600 })
    await rename(`${file}.new`, file)
  } catch (error) {
    // A key that is given read-only cannot have a neighbour; the signatures in the database stand without it.
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'EROFS' && code !== 'EACCES' && code !== 'EPERM') throw error
  }
}

/** After a restore: what is remembered beside the key is what the backup had; what was remembered is kept under another name. */
export async function startAnchor(db: Kysely<Tables>, key: InstallationKey, now: Date): Promise<void> {
  const file = anchorFile(key)
  if (await readAnchor(key))
    await rename(file, `${file}.before-${now.toISOString().replaceAll(/[:.]/g, '-')}`)
  const last = await asCourier(db, (tx) =>
    tx
      .selectFrom('checkpoint')
      .select(['number', 'hash'])
      .orderBy('number', 'desc')
      .limit(1)
      .executeTakeFirst(),
  )
  if (last) await keepAnchor(key, last)
}
