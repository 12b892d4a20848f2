// What every comparison here shares: its options, its bundle, and the place its figures are written to.
import { readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'

export const bench = dirname(fileURLToPath(import.meta.url))

/**
 * `--rounds 15`, `--date 2026-11-21`, `--dry`.
 *
 * @returns {{ rounds: number, date: string, dry: boolean }}
 */
export function options() {
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
  return { ...values, rounds }
}

/** What the figures were measured on. */
export const machine = (date) => `${availableParallelism()} CPUs, Node ${process.version}, ${date}`

/**
 * Bundles a comparison with our rooms as they stand in the checkout, and loads it. The bundle stands where
 * bench/node_modules is found from.
 *
 * @param {string} entry  below bench, as 'review/compare.ts'
 * @param {import('esbuild').BuildOptions} [more]
 */
export async function bundled(entry, more = {}) {
  const outfile = join(bench, 'dist', entry.replaceAll('/', '-').replace(/\.ts$/, '.mjs'))
  await build({
    entryPoints: [join(bench, entry)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    conditions: ['anshen-source'],
    packages: 'external',
    loader: { '.yaml': 'text' },
    ...more,
  })
  return import(pathToFileURL(outfile).href)
}

/**
 * Puts a text between two marks of a page below bench.
 *
 * @param {string} page  as 'review/README.md'
 * @param {string} mark  the text goes between `<!-- mark -->` and `<!-- end of mark -->`
 * @param {string} text
 */
export function write(page, mark, text) {
  const file = join(bench, page)
  const [begin, end] = [`<!-- ${mark} -->`, `<!-- end of ${mark} -->`]
  const written = readFileSync(file, 'utf8')
  const [from, to] = [written.indexOf(begin), written.indexOf(end)]
  if (from < 0 || to < from)
    throw new Error(`bench/${page} has lost the marks between which the ${mark} stand`)
  writeFileSync(file, `${written.slice(0, from + begin.length)}\n\n${text}\n\n${written.slice(to)}`)
}
