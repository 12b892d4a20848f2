/**
 * Bundles the bench with our rooms as they stand in the checkout, runs everything in this one process, prints the
 * tables and writes them into README.md.
 *
 *   node bench/run.mjs [--rounds 15] [--date 2026-11-21] [--dry]
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'
import { verdictModules } from '../scripts/verdicts.mjs'

// chinese-days reads the process's time zone; in this one its answers are right and its arithmetic cheapest.
process.env.TZ = 'UTC'

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

/** The functions that the build makes of the rules. */
const { sources } = await verdictModules()
const madeVerdicts = {
  name: 'made-verdicts',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^anshen-made:/ }, ({ path }) => ({
      path: path.slice('anshen-made:'.length),
      namespace: 'made',
    }))
    onLoad({ filter: /.*/, namespace: 'made' }, ({ path }) => ({ contents: sources[path], loader: 'js' }))
  },
}

const outfile = join(here, 'dist', 'compare.mjs')
await build({
  entryPoints: [join(here, 'compare.ts')],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  conditions: ['anshen-source'],
  packages: 'external',
  loader: { '.yaml': 'text' },
  plugins: [madeVerdicts],
})

/** @type {typeof import('./compare.ts')} */
const { compare } = await import(pathToFileURL(outfile).href)
const tables = await compare({ root: dirname(here), rounds, say: (line) => console.error(line) })
const machine = `${availableParallelism()} CPUs, Node ${process.version}, ${values.date}`
const figures = `${machine}\n\n${tables}`
console.log(figures)
if (!values.dry) writeFigures(figures)

/** @param {string} text */
function writeFigures(text) {
  const file = join(here, 'README.md')
  const [begin, end] = ['<!-- figures -->', '<!-- end of figures -->']
  const readme = readFileSync(file, 'utf8')
  const [from, to] = [readme.indexOf(begin), readme.indexOf(end)]
  if (from < 0 || to < from)
    throw new Error('bench/README.md has lost the marks between which the figures stand')
  writeFileSync(file, `${readme.slice(0, from + begin.length)}\n\n${text}\n\n${readme.slice(to)}`)
}
