// Builds everything that ships: the command line, the embedded database, the page, and the typed library.
import { rmSync } from 'node:fs'
import { build as buildPage } from 'vite'
import { bundleCommandLine } from './bundle-cli.mjs'
import { bundleDatabase } from './bundle-database.mjs'
import { buildLibrary } from './library.mjs'

rmSync('dist', { recursive: true, force: true })
await bundleCommandLine('dist')
await bundleDatabase('dist')
await buildPage({ configFile: 'vite.config.ts', logLevel: 'warn' })
await buildLibrary()
