/**
 * How long interviews are: exact expectations, no times. Prints the tables and writes them into bench/README.md.
 *
 *   node bench/interview/run.mjs [--dry]
 */
import { dirname } from 'node:path'
import { bench, bundled, options, write } from '../figures.mjs'

const { dry } = options()
/** @type {typeof import('./compare.ts')} */
const { compare } = await bundled('interview/compare.ts')
const tables = compare(dirname(bench), (line) => console.error(line))
console.log(tables)
if (!dry) write('README.md', 'interviews', tables)
