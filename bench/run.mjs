/**
 * Bundles the bench with our rooms as they stand in the checkout, runs everything in this one process, prints the
 * tables and writes them into README.md.
 *
 *   node bench/run.mjs [--rounds 15] [--date 2026-11-21] [--dry]
 */
import { dirname } from 'node:path'
import { verdictModules } from '../scripts/verdicts.mjs'
import { bench, bundled, machine, options, write } from './figures.mjs'

// chinese-days reads the process's time zone; in this one its answers are right and its arithmetic cheapest.
process.env.TZ = 'UTC'

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

const { rounds, date, dry } = options()
/** @type {typeof import('./compare.ts')} */
const { compare } = await bundled('compare.ts', { plugins: [madeVerdicts] })
const tables = await compare({ root: dirname(bench), rounds, say: (line) => console.error(line) })
const figures = `${machine(date)}\n\n${tables}`
console.log(figures)
if (!dry) write('README.md', 'figures', figures)
