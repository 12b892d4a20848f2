// The typed library: every pure room compiled by itself, and each version's verdict as a plain function.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { writeVerdicts } from './verdicts.mjs'

const FOLDER = 'dist/lib'

export async function buildLibrary() {
  execFileSync('npx', ['--no-install', 'tsc', '-b', 'tsconfig.pure.json'], { stdio: 'inherit' })
  await writeVerdicts(FOLDER)
  writeImports()
}

/** The rooms of the built library: the same names, each the built file. Node reads the package file nearest to a module. */
function writeImports() {
  const { imports } = JSON.parse(readFileSync('package.json', 'utf8'))
  const built = Object.entries(imports).map(([name, source]) => [name, source.replace(/\.ts$/, '.js')])
  const room = { type: 'module', imports: Object.fromEntries(built) }
  writeFileSync(`${FOLDER}/package.json`, `${JSON.stringify(room, null, 2)}\n`)
}
