// Each version's verdict and duties as plain functions: made from the rules when the project is built.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const MAKER = `
import { determinerFor } from '#screening'
import { regulations } from '#practice'
import { VERDICT_TYPES, verdictSource } from '#engine'
export const types = VERDICT_TYPES
export const sources = Object.fromEntries(
  regulations.map((regulation) => [regulation.id, verdictSource(determinerFor(regulation).compiled)]),
)`

/** @returns {Promise<{ types: string, sources: Record<string, string> }>} JavaScript modules by version, and their types */
export async function verdictModules() {
  const folder = await mkdtemp(join(tmpdir(), 'anshen-verdicts-'))
  try {
    const outfile = join(folder, 'maker.mjs')
    await build({
      stdin: { contents: MAKER, resolveDir: join(import.meta.dirname, '..'), loader: 'ts' },
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      logLevel: 'warning',
    })
    const { types, sources } = await import(pathToFileURL(outfile).href)
    return { types, sources }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** @param {string} library  the folder of the built library: the types refer to it */
export async function writeVerdicts(library) {
  const { types, sources } = await verdictModules()
  const folder = join(library, 'verdicts')
  await mkdir(folder, { recursive: true })
  for (const [id, source] of Object.entries(sources)) {
    await writeFile(join(folder, `${id}.js`), source)
    await writeFile(join(folder, `${id}.d.ts`), types)
  }
}
