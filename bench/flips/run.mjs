/**
 * Bundles our rooms as they stand in the checkout, times what would change the verdict on every shipped example, and
 * writes the table into bench/README.md. Needs no rival.
 *
 *   node bench/flips/run.mjs [--rounds 15] [--date 2026-11-21] [--dry]
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'

const bench = dirname(dirname(fileURLToPath(import.meta.url)))
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '15' },
    date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
    dry: { type: 'boolean', default: false },
  },
})
const rounds = Number(values.rounds)
if (!Number.isInteger(rounds) || rounds < 1)
  throw new RangeError(`--rounds ${values.rounds}: a whole number from 1`)

const outfile = join(bench, 'dist', 'flips.mjs')
await build({
  entryPoints: [join(bench, 'flips', 'time-flips.ts')],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  conditions: ['anshen-source'],
  packages: 'external',
})

/** @type {typeof import('./time-flips.ts')} */
const { timeFlips, flipTable } = await import(pathToFileURL(outfile).href)
const machine = `${availableParallelism()} CPUs, Node ${process.version}, ${values.date}`
const figures = `${machine}\n\n${flipTable(timeFlips(dirname(bench), rounds), rounds)}`
console.log(figures)
if (!values.dry) writeFigures(figures)

/** @param {string} text */
function writeFigures(text) {
  const file = join(bench, 'README.md')
  const [begin, end] = ['<!-- flips -->', '<!-- end of flips -->']
  const readme = readFileSync(file, 'utf8')
  const [from, to] = [readme.indexOf(begin), readme.indexOf(end)]
  if (from < 0 || to < from)
    throw new Error('bench/README.md has lost the marks between which the flips stand')
  writeFileSync(file, `${readme.slice(0, from + begin.length)}\n\n${text}\n\n${readme.slice(to)}`)
}
