import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject } from 'vitest'

/** The command line as it ships, bundled into a folder of its own. */
export interface Bundle {
  readonly folder: string
  readonly entry: string
  /** Writes a file into the folder and gives its path. */
  file(name: string, content: string | Uint8Array): string
  run(args: readonly string[], given?: Given): Promise<Ran>
  remove(): void
}

interface Given {
  readonly stdin?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
}

export interface Ran {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

export async function bundled(): Promise<Bundle> {
  const folder = mkdtempSync(join(tmpdir(), 'anshen-cli-'))
  const entry = join(inject('built'), 'anshen.mjs')
  return {
    folder,
    entry,
    file: (name, content) => {
      const path = join(folder, name)
      writeFileSync(path, content)
      return path
    },
    run: (args, given) => run(entry, folder, args, given),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** A fixed day, a fixed language, no terminal. */
const ENVIRONMENT = { ANSHEN_TODAY: '2026-11-21', LANG: 'en_GB.UTF-8', PATH: process.env.PATH ?? '' }

function run(entry: string, cwd: string, args: readonly string[], given: Given = {}): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [entry, ...args], { cwd, env: { ...ENVIRONMENT, ...given.env } })
    let [out, err] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text
    })
    // A command that has seen enough of its input closes it.
    child.stdin.on('error', () => {})
    child.stdin.end(given.stdin ?? '')
    child.once('error', reject)
    child.once('close', (status) => resolve({ status, out, err }))
  })
}
