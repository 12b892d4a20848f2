// Builds everything that ships: the command line as one file, the page, and the typed library.
import { rmSync } from 'node:fs'
import { build as buildPage } from 'vite'
import { bundleCommandLine } from './bundle-cli.mjs'
import { buildLibrary } from './library.mjs'

rmSync('dist', { recursive: true, force: true })
await bundleCommandLine('dist')
await buildPage({ configFile: 'vite.config.ts', logLevel: 'warn' })
await buildLibrary()
