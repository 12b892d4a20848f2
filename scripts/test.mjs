// Passes all tests: types, lint, and every test from the pure rooms to the browser. Ends with one line of figures.
import { spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const report = 'dist/test-report.json'
rmSync(report, { force: true })
let failed = 0
let passed = 0

/** Runs a command to its end; one that runs beside another says what it has to say in one piece. */
function ended(command, args, { beside = true, env = process.env } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { env, stdio: beside ? ['ignore', 'pipe', 'pipe'] : 'inherit' })
    const pieces = []
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece) => pieces.push(piece))
    child.once('error', () => resolve(1))
    child.once('close', (status) => {
      process.stdout.write(Buffer.concat(pieces))
      resolve(status)
    })
  })
}

async function step(name, command, ...args) {
  const status = await ended(command, args)
  if (status === 0) passed += 1
  else failed += 1
  console.log(`${status === 0 ? 'passed' : 'FAILED'}: ${name}`)
}

// The build mostly keeps one core busy; the types of the pure rooms are a part of it.
await Promise.all([
  step('build', 'npm', 'run', '--silent', 'build'),
  step('lint', 'npm', 'run', '--silent', 'lint').then(() => step('exports', 'npx', '--no-install', 'knip')),
])
const types = step('types', 'npm', 'run', '--silent', 'typecheck')
const tests = [
  '--no-install',
  'vitest',
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile=${report}`,
]
const status = await ended('npx', tests, {
  beside: false,
  env: { ...process.env, ANSHEN_BUILT: join(process.cwd(), 'dist') },
})
await types
try {
  const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, 'utf8'))
  passed += numPassedTests
  // A suite that cannot be loaded has no failed test of its own.
  failed += Math.max(numFailedTests, numFailedTestSuites > 0 ? 1 : 0)
} catch {
  failed += 1
}
if (status !== 0 && failed === 0) failed = 1
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
