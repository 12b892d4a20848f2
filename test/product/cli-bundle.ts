import { type ChildProcess, fork, spawn } from 'node:child_process'
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
  /** Runs a command line of the bundle in a process that has run others: what it says, without the cost of a start. */
  run(args: readonly string[], given?: Given): Promise<Ran>
  /** Runs it in a process of its own, as a person does; `run` says the same, by cli-host.test.ts. */
  start(args: readonly string[], given?: Given): Promise<Ran>
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
  let host: Host | undefined
  return {
    folder,
    entry,
    file: (name, content) => {
      const path = join(folder, name)
      writeFileSync(path, content)
      return path
    },
    run: (args, given) => {
      // One that ended took the line it was at with it; the next line has a new one.
      if (!host || host.hasEnded) host = new Host(entry)
      return host.run(folder, args, given)
    },
    start: (args, given) => start(entry, folder, args, given),
    remove: () => {
      host?.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** A fixed day, a fixed language, no terminal. */
const ENVIRONMENT = { ANSHEN_TODAY: '2026-11-21', LANG: 'en_GB.UTF-8', PATH: process.env.PATH ?? '' }

/** The process of cli-host.mjs, seen from here. */
class Host {
  readonly #process: ChildProcess
  readonly #waiting = new Map<number, { ran: (ran: Ran) => void; failed: (why: Error) => void }>()
  hasEnded = false
  #lines = 0

  constructor(entry: string) {
    this.#process = fork('test/product/cli-host.mjs', [entry], { serialization: 'advanced', execArgv: [] })
    this.#process.on('message', (answer) => {
      const { id, ran } = answer as { readonly id: number; readonly ran: Ran }
      this.#waiting.get(id)?.ran(ran)
      this.#waiting.delete(id)
    })
    this.#process.once('exit', (status, signal) => {
      this.hasEnded = true
      for (const { failed } of this.#waiting.values())
        failed(new Error(`the command lines’ process ended: ${signal ?? status}`))
    })
  }

  run(cwd: string, args: readonly string[], { stdin = '', env }: Given = {}): Promise<Ran> {
    const id = ++this.#lines
    return new Promise((ran, failed) => {
      this.#waiting.set(id, { ran, failed })
      this.#process.send({ id, args, cwd, stdin, env: { ...ENVIRONMENT, ...env } })
    })
  }

  close(): void {
    this.#process.removeAllListeners('exit')
    if (this.#process.connected) this.#process.disconnect()
  }
}

function start(entry: string, cwd: string, args: readonly string[], given: Given = {}): Promise<Ran> {
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
