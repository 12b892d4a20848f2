// Builds everything that ships: the command line as one file, the page, and the typed library.
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { build as bundle } from 'esbuild'
import { build as buildPage } from 'vite'

rmSync('dist', { recursive: true, force: true })
await bundle({
  entryPoints: ['src/cli/main.ts'],
  outfile: 'dist/anshen.mjs',
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  format: 'esm',
  conditions: ['anshen-source'],
  banner: {
    js: "#!/usr/bin/env node\nimport { createRequire as requireFor } from 'node:module'; const require = requireFor(import.meta.url);",
  },
  logLevel: 'warning',
})
await buildPage({ configFile: 'vite.config.ts', logLevel: 'warn' })
const library = spawnSync('npx', ['--no-install', 'tsc', '-p', 'tsconfig.lib.json'], { stdio: 'inherit' })
process.exit(library.status ?? 1)
