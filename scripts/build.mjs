// Builds everything that ships: the command line as one file, the page, and the typed library.
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { build as buildPage } from 'vite'
import { bundleCommandLine } from './bundle-cli.mjs'
import { writeVerdicts } from './verdicts.mjs'

rmSync('dist', { recursive: true, force: true })
await bundleCommandLine('dist')
await buildPage({ configFile: 'vite.config.ts', logLevel: 'warn' })
const library = spawnSync('npx', ['--no-install', 'tsc', '-p', 'tsconfig.lib.json'], { stdio: 'inherit' })
await writeVerdicts('dist/lib')
process.exit(library.status ?? 1)
