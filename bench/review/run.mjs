/**
 * Bundles the comparison with our rooms as they stand in the checkout, checks that all come to the same, times them in
 * this one process, prints the tables and writes them into README.md.
 *
 *   node bench/review/run.mjs [--rounds 15] [--date 2026-11-21] [--dry]
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'

// xstate reads it once, for warnings of development that cost time.
process.env.NODE_ENV = 'production'

const here = dirname(fileURLToPath(import.meta.url))
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

// Under bench/dist, so that bench/node_modules is found from there.
const outfile = join(dirname(here), 'dist', 'review.mjs')
await build({
  entryPoints: [join(here, 'compare.ts')],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  conditions: ['anshen-source'],
  packages: 'external',
})

/** @type {typeof import('./compare.ts')} */
const { compare } = await import(pathToFileURL(outfile).href)
const { version } = JSON.parse(
  readFileSync(join(dirname(here), 'node_modules', 'xstate', 'package.json'), 'utf8'),
)
const tables = await compare(rounds, (line) => console.error(line))
const figures = `${availableParallelism()} CPUs, Node ${process.version}, xstate ${version}, ${values.date}\n\n${tables}`
console.log(figures)
if (!values.dry) writeFigures(figures)

/** @param {string} text */
function writeFigures(text) {
  const file = join(here, 'README.md')
  const [begin, end] = ['<!-- figures -->', '<!-- end of figures -->']
  const readme = readFileSync(file, 'utf8')
  const [from, to] = [readme.indexOf(begin), readme.indexOf(end)]
  if (from < 0 || to < from)
    throw new Error('bench/review/README.md has lost the marks between which the figures stand')
  writeFileSync(file, `${readme.slice(0, from + begin.length)}\n\n${text}\n\n${readme.slice(to)}`)
}
