/**
 * Bundles the comparison with our rooms as they stand in the checkout, checks that all come to the same, times them in
 * this one process, prints the tables and writes them into README.md.
 *
 *   node bench/review/run.mjs [--rounds 15] [--date 2026-11-21] [--dry]
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bench, bundled, machine, options, write } from '../figures.mjs'

// xstate reads it once, for warnings of development that cost time.
process.env.NODE_ENV = 'production'

const { rounds, date, dry } = options()
/** @type {typeof import('./compare.ts')} */
const { compare } = await bundled('review/compare.ts')
const { version } = JSON.parse(readFileSync(join(bench, 'node_modules', 'xstate', 'package.json'), 'utf8'))
const tables = await compare(rounds, (line) => console.error(line))
const figures = `${machine(date)}, xstate ${version}\n\n${tables}`
console.log(figures)
if (!dry) write('review/README.md', 'figures', figures)
