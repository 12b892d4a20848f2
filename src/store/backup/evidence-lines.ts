import { type FileHandle, open, rm } from 'node:fs/promises'
import { sql, type Transaction } from 'kysely'
import type { Tables } from '../database/tables.ts'
import { asCourier } from '../database/transactions.ts'
import { type EvidenceFolder, makeFolder, shelve, unfinishedPlace } from '../evidence/evidence-folder.ts'
import { openCopy } from '../evidence/sealed-file.ts'
import type { Store } from '../open-store.ts'

/** The word before a line that holds bytes of evidence; no table has such a name. */
export const EVIDENCE = '@evidence'

/** A file of evidence as the rows of a backup name it. */
interface NamedCopy {
  readonly tenant: string
  readonly address: string
  readonly copy: string
}

/** A line: bytes of a copy in their order, then that it is whole; or that it was destroyed since the rows were read. */
type EvidenceLine =
  | { readonly tenant: string; readonly copy: string; readonly bytes: string }
  | { readonly tenant: string; readonly copy: string; readonly isWhole: true }
  | { readonly tenant: string; readonly address: string; readonly ground: string | null }

/** The files that the rows of a backup name. */
export const namedCopies = async (tx: Transaction<Tables>): Promise<readonly NamedCopy[]> =>
  tx
    .selectFrom('evidence_file')
    .select(['tenant', 'address', 'copy'])
    .where('wrapped', 'is not', null)
    .execute()

const BYTES_A_LINE = 64 * 1024

/**
 * The lines of the files that a backup's rows name, sealed as they lie there. It is read after the rows: nobody waits
 * for it. A file never changes, so what is there is of the rows' instant; of one that was destroyed meanwhile its ground.
 */
export async function* evidenceLines(store: Store, copies: readonly NamedCopy[]): AsyncGenerator<string> {
  const line = (each: EvidenceLine): string => `${EVIDENCE} ${JSON.stringify(each)}\n`
  for (const { tenant, address, copy } of copies) {
    const handle = await openCopy(store.evidence, tenant, copy)
    if (!handle) {
      const now = await asCourier(store.db, (tx) =>
        tx
          .selectFrom('evidence_file')
          .select('ground')
          .where('tenant', '=', tenant)
          .where('address', '=', address)
          .executeTakeFirst(),
      )
      // A file that is lost is in no backup, and the proof of the restored evidence names it.
      if (now === undefined || now.ground !== null)
        yield line({ tenant, address, ground: now?.ground ?? null })
      continue
    }
    try {
      const bytes = Buffer.alloc(BYTES_A_LINE)
      for (;;) {
        const { bytesRead } = await handle.read(bytes, 0, BYTES_A_LINE)
        if (bytesRead === 0) break
        yield line({ tenant, copy, bytes: bytes.subarray(0, bytesRead).toString('base64') })
      }
      yield line({ tenant, copy, isWhole: true })
    } finally {
      await handle.close()
    }
  }
}

/** Puts the files of a backup into a folder that holds none of them. */
export class EvidenceShelves {
  readonly #folder: EvidenceFolder
  readonly #installation: string
  #open: { readonly copy: string; readonly handle: FileHandle } | undefined

  constructor(folder: EvidenceFolder, installation: string) {
    this.#folder = folder
    this.#installation = installation
  }

  /** The folder is there as soon as the database names a file. */
  make(): Promise<void> {
    return makeFolder(this.#folder, this.#installation)
  }

  /** Takes the next line, without the word before it. */
  async take(tx: Transaction<Tables>, text: string): Promise<void> {
    const line = JSON.parse(text) as EvidenceLine
    if ('address' in line) {
      await this.#forget(tx, line)
      return
    }
    const { tenant, copy } = line
    if (this.#open?.copy !== copy) {
      await this.close()
      this.#open = { copy, handle: await open(unfinishedPlace(this.#folder, copy), 'wx', 0o600) }
    }
    const { handle } = this.#open!
    if ('bytes' in line) {
      await handle.writeFile(Buffer.from(line.bytes, 'base64'))
      return
    }
    await handle.sync()
    await handle.close()
    this.#open = undefined
    await shelve(this.#folder, tenant, copy)
  }

  /** Its key was destroyed while the backup was written: it is not brought back. */
  async #forget(
    tx: Transaction<Tables>,
    {
      tenant,
      address,
      ground,
    }: { readonly tenant: string; readonly address: string; readonly ground: string | null },
  ): Promise<void> {
    const change =
      ground === null
        ? sql`delete from evidence_file`
        : sql`update evidence_file set wrapped = null, ground = ${ground}`
    await sql`${change} where tenant = ${tenant}::uuid and address = ${address}`.execute(tx)
  }

  /** Leaves nothing half written. */
  async close(): Promise<void> {
    if (!this.#open) return
    const { copy, handle } = this.#open
    this.#open = undefined
    await handle.close()
    await rm(unfinishedPlace(this.#folder, copy), { force: true })
  }
}
