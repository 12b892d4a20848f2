/**
 * How long interviews are: exact expectations, no times. Prints the tables and writes them into bench/README.md.
 *
 *   node bench/interview/run.mjs [--dry]
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const here = dirname(fileURLToPath(import.meta.url))
const outfile = join(dirname(here), 'dist', 'interview.mjs')
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
})

/** @type {typeof import('./compare.ts')} */
const { compare } = await import(pathToFileURL(outfile).href)
const tables = compare(dirname(dirname(here)), (line) => console.error(line))
console.log(tables)
if (!process.argv.includes('--dry')) {
  const file = join(dirname(here), 'README.md')
  const [begin, end] = ['<!-- interviews -->', '<!-- end of interviews -->']
  const readme = readFileSync(file, 'utf8')
  const [from, to] = [readme.indexOf(begin), readme.indexOf(end)]
  if (from < 0 || to < from)
    throw new Error('bench/README.md has lost the marks between which the interviews stand')
  writeFileSync(file, `${readme.slice(0, from + begin.length)}\n\n${tables}\n\n${readme.slice(to)}`)
}
