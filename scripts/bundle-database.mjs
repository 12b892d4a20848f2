// The thread of the embedded database with its program beside it, and the files of an empty database for a first start.
import { copyFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { brotliCompressSync, constants } from 'node:zlib'
import { build } from 'esbuild'

/**
 * @param {string} outdir  where the bundle of the command line is
 */
export async function bundleDatabase(outdir) {
  await build({
    entryPoints: [
      { in: 'src/store/database/embedded/thread.ts', out: 'anshen-database' },
      { in: 'src/store/database/embedded/open-embedded.ts', out: 'first-files' },
    ],
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node20.19',
    format: 'esm',
    banner: {
      js: "import { createRequire as requireFor } from 'node:module'; const require = requireFor(import.meta.url);",
    },
    logLevel: 'warning',
  })
  const program = dirname(createRequire(import.meta.url).resolve('@electric-sql/pglite'))
  for (const name of ['pglite.wasm', 'pglite.data', 'initdb.wasm']) {
    copyFileSync(join(program, name), join(outdir, name))
  }
  const { emptyDatabaseFiles } = await import(pathToFileURL(resolve(outdir, 'first-files.mjs')).href)
  const files = await emptyDatabaseFiles()
  const packed = brotliCompressSync(files, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 6, [constants.BROTLI_PARAM_SIZE_HINT]: files.length },
  })
  writeFileSync(join(outdir, 'anshen-database.tar.br'), packed)
  rmSync(join(outdir, 'first-files.mjs'))
}
