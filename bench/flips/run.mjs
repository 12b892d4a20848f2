/**
 * Bundles our rooms as they stand in the checkout, times what would change the verdict on every shipped example, and
 * writes the table into bench/README.md. Needs no rival.
 *
 *   node bench/flips/run.mjs [--rounds 15] [--date 2026-11-21] [--dry]
 */
import { dirname } from 'node:path'
import { bench, bundled, machine, options, write } from '../figures.mjs'

const { rounds, date, dry } = options()
/** @type {typeof import('./time-flips.ts')} */
const { timeFlips, flipTable } = await bundled('flips/time-flips.ts')
const figures = `${machine(date)}\n\n${flipTable(timeFlips(dirname(bench), rounds), rounds)}`
console.log(figures)
if (!dry) write('README.md', 'flips', figures)
