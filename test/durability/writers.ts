import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { v7 as uuid } from 'uuid'
import type { Ledger, Line, Task, WriterSettings } from './ledger.ts'

/** Where the store of the writers is. */
export type WriterStore = Pick<WriterSettings, 'data' | 'keyFile' | 'databaseUrl' | 'firstFiles'>

/** A running writer, and what it has told. */
export interface Writer {
  readonly process: ChildProcess
  readonly errors: readonly string[]
  /** Where the store was not what it acknowledged. */
  readonly faults: readonly string[]
  /** Once it has told as many acknowledgements, or has ended. */
  until(acknowledgements: number): Promise<void>
  /** Its exit status; null where it was killed. */
  readonly ended: Promise<number | null>
  readonly complaint: () => string
}

// A writer lives for seconds: compiling the embedded database a second time, better, would take most of them.
const SHORT_LIVED = ['--liftoff-only']

/** Starts writers against one database, and keeps the ledger of them all. */
export class Writers {
  readonly ledger: Ledger = { tenant: uuid(), person: uuid(), asked: [], acknowledged: [] }
  readonly #settings: WriterStore
  readonly #program: string
  readonly #home = mkdtempSync(join(tmpdir(), 'anshen-ledger-'))
  #number = 0

  constructor(program: string, settings: WriterStore) {
    this.#program = program
    this.#settings = settings
  }

  start(
    tasks: readonly Task[],
    {
      seed = 0,
      most,
      command = [],
    }: { readonly seed?: number; readonly most?: number; readonly command?: readonly string[] } = {},
  ): Writer {
    const ledger = join(this.#home, `${++this.#number}.json`)
    writeFileSync(ledger, JSON.stringify(this.ledger))
    const settings = { ...this.#settings, ledger, tasks, seed, ...(most === undefined ? {} : { most }) }
    const [first, ...rest] = [
      ...command,
      process.execPath,
      ...SHORT_LIVED,
      this.#program,
      JSON.stringify(settings),
    ]
    const child = spawn(first!, rest, { stdio: ['ignore', 'pipe', 'pipe'] })
    return this.#followed(child)
  }

  /** Everything acknowledged is there and nothing else, proved by a process of its own. */
  async faults(): Promise<readonly string[]> {
    const writer = this.start(['compare', 'prove'])
    const status = await writer.ended
    return status === 0 ? writer.faults : [`the check ended with ${status}: ${writer.complaint()}`]
  }

  drop(): void {
    rmSync(this.#home, { recursive: true, force: true })
  }

  #followed(child: ChildProcess): Writer {
    const errors: string[] = []
    const faults: string[] = []
    let told = 0
    let complaint = ''
    let rest = ''
    const waiting: { readonly count: number; readonly resolve: () => void }[] = []
    const wake = (): void => {
      for (const { count, resolve } of waiting) if (told >= count) resolve()
    }
    child.stderr!.on('data', (piece) => {
      complaint += piece
    })
    child.stdout!.on('data', (piece) => {
      const lines = (rest + piece).split('\n')
      // A line that the kill cut short was not told.
      rest = lines.pop()!
      for (const text of lines) {
        const line = JSON.parse(text) as Line
        if ('asked' in line) this.ledger.asked.push(line.asked)
        else if ('faults' in line) faults.push(...line.faults)
        else if ('error' in line) errors.push(line.error)
        else {
          this.ledger.acknowledged.push(line.acknowledged)
          told += 1
        }
      }
      wake()
    })
    const ended = new Promise<number | null>((resolve) => {
      child.once('close', (status) => {
        told = Number.POSITIVE_INFINITY
        wake()
        resolve(status)
      })
    })
    return {
      process: child,
      errors,
      ended,
      faults,
      complaint: () => complaint,
      until: (count) =>
        new Promise((resolve) => {
          waiting.push({ count, resolve })
          wake()
        }),
    }
  }
}

/** The writer as one file, with the thread of the embedded database beside it: it starts as fast as the product. */
export async function writerProgram(): Promise<{ readonly program: string; drop(): void }> {
  // Within the project, where its libraries are found.
  const folder = join('node_modules', '.cache', `anshen-writer-${process.pid}`)
  mkdirSync(folder, { recursive: true })
  await build({
    entryPoints: [
      { in: 'test/durability/writer.ts', out: 'writer' },
      { in: 'src/store/database/embedded/thread.ts', out: 'anshen-database' },
    ],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20.19',
    format: 'esm',
    logLevel: 'warning',
  })
  return {
    program: join(folder, 'writer.mjs'),
    drop: () => rmSync(folder, { recursive: true, force: true }),
  }
}
