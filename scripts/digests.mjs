// The digests of text, rules and calendar that receipts name, made once when the project is built.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

/** @returns {Promise<object>} what `src/screening/digests.ts` takes instead of hashing anew */
export async function digests() {
  const folder = await mkdtemp(join(tmpdir(), 'anshen-digests-'))
  try {
    const outfile = join(folder, 'digests.mjs')
    await build({
      entryPoints: ['src/screening/digests.ts'],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      logLevel: 'warning',
    })
    const { allDigests } = await import(pathToFileURL(outfile).href)
    return allDigests()
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
