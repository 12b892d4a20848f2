import { spawnSync } from 'node:child_process'
import { appendFileSync, cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** What the product is made of. */
const TREE = ['src', 'regulations', 'practice', 'examples', 'scripts', 'package.json', 'vite.config.ts']

/** The line by which the toy becomes a version. */
const LINE = "export { version as toy } from '../test/toy-law/index.ts'\n"

/** A day on which the toy is in force. */
export const DAY = '2026-12-10'

/** A copy of the product to which a further version was added: its folder, and one line in the table of versions. */
export interface TreeWithToy {
  readonly folder: string
  /** Writes a file for a command to read. */
  file(name: string, text: string): void
  /** Builds the command line, once its files stand. */
  build(): void
  /** Builds the page, and gives its folder. */
  buildPage(): string
  anshen(...args: readonly string[]): Ran
  remove(): void
}

interface Ran {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

export function treeWithToy(): TreeWithToy {
  const folder = mkdtempSync(join(tmpdir(), 'anshen-toy-'))
  for (const name of [...TREE, 'test/toy-law']) cpSync(name, join(folder, name), { recursive: true })
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  appendFileSync(join(folder, 'regulations/versions.ts'), LINE)
  const node = (args: readonly string[]): Ran => {
    const env = {
      ANSHEN_TODAY: DAY,
      LANG: 'en_GB.UTF-8',
      PATH: process.env.PATH ?? '',
      NODE_ENV: 'production',
    }
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: folder,
      env,
      encoding: 'utf8',
    })
    return { status, out: stdout, err: stderr }
  }
  return {
    folder,
    file: (name, text) => writeFileSync(join(folder, name), text),
    build: () => {
      const { status, err } = node(['--input-type=module', '--eval', BUILD])
      if (status !== 0) throw new Error(`it does not build with the toy: ${err}`)
    },
    buildPage: () => {
      const page = join(folder, 'dist/web')
      const { status, err } = node([
        'node_modules/vite/bin/vite.js',
        'build',
        '--outDir',
        page,
        '--logLevel',
        'error',
      ])
      if (status !== 0) throw new Error(`the page does not build with the toy: ${err}`)
      return page
    },
    anshen: (...args) => node(['dist/anshen.mjs', ...args]),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

const BUILD =
  "const { bundleCommandLine } = await import('./scripts/bundle-cli.mjs'); await bundleCommandLine('dist')"
