import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { median } from './rounds.ts'

/** Median seconds of whole processes, from start to exit. */
export interface StartUp {
  readonly command: string
  readonly screen: number
  /** Node alone, doing nothing: what no program can go below. */
  readonly node: number
}

/**
 * Times `anshen screen` from the built bundle, beside bare Node, in turn.
 *
 * @returns undefined where the bundle is not built
 */
export function timeStartUp(root: string, times: number): StartUp | undefined {
  const bundle = join(root, 'dist', 'anshen.mjs')
  const folder = join(root, 'examples')
  const example = existsSync(folder) ? readdirSync(folder).find((name) => name.endsWith('.yaml')) : undefined
  if (!existsSync(bundle) || example === undefined) return undefined
  const screen: number[] = []
  const node: number[] = []
  for (let time = 0; time < times; time += 1) {
    screen.push(timeProcess([bundle, 'screen', join(folder, example)]))
    node.push(timeProcess(['-e', '0']))
  }
  const command = `node dist/anshen.mjs screen examples/${example}`
  return { command, screen: median(screen), node: median(node) }
}

function timeProcess(args: readonly string[]): number {
  const start = performance.now()
  const { status, stderr } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  const elapsed = performance.now() - start
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`)
  return elapsed / 1000
}
