import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { bundleCommandLine } from '../../scripts/bundle-cli.mjs'
import { bundleDatabase } from '../../scripts/bundle-database.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the built command line, with the page in `web`. */
    built: string
  }
}

/**
 * Builds the command line, the embedded database and the page once for all files of the product's tests. `npm test` has built them before and
 * says where: ANSHEN_BUILT.
 */
export default async function setup({ provide }: TestProject): Promise<(() => void) | undefined> {
  const { ANSHEN_BUILT } = process.env
  if (ANSHEN_BUILT) {
    provide('built', ANSHEN_BUILT)
    return undefined
  }
  const folder = mkdtempSync(join(tmpdir(), 'anshen-built-'))
  await bundleCommandLine(folder)
  await bundleDatabase(folder)
  buildPage(join(folder, 'web'))
  provide('built', folder)
  return () => rmSync(folder, { recursive: true, force: true })
}

/** In a process of its own: under a test runner Vite would build React for development. */
function buildPage(folder: string): void {
  const vite = ['node_modules/vite/bin/vite.js', 'build', '--outDir', folder]
  const built = spawnSync(process.execPath, [...vite, '--emptyOutDir', '--logLevel', 'error'], {
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production' },
  })
  if (built.status !== 0) throw new Error(`the page does not build: ${built.stderr}`)
}
