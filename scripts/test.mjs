// Passes all tests: types, lint, and every test from the pure rooms to the browser. Ends with one line of figures.
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const report = 'dist/test-report.json'
rmSync(report, { force: true })

const steps = [
  ['build', 'npm', ['run', '--silent', 'build']],
  ['types', 'npm', ['run', '--silent', 'typecheck']],
  ['lint', 'npm', ['run', '--silent', 'lint']],
  ['exports', 'npx', ['--no-install', 'knip']],
]
let failed = 0
let passed = 0
for (const [name, command, args] of steps) {
  const ended = spawnSync(command, args, { stdio: 'inherit' })
  if (ended.status === 0) passed += 1
  else failed += 1
  console.log(`${ended.status === 0 ? 'passed' : 'FAILED'}: ${name}`)
}

const vitest = spawnSync(
  'npx',
  ['--no-install', 'vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile=${report}`],
  { stdio: 'inherit', env: { ...process.env, ANSHEN_BUILT: join(process.cwd(), 'dist') } },
)
try {
  const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, 'utf8'))
  passed += numPassedTests
  // A suite that cannot be loaded has no failed test of its own.
  failed += Math.max(numFailedTests, numFailedTestSuites > 0 ? 1 : 0)
} catch {
  failed += 1
}
if (vitest.status !== 0 && failed === 0) failed = 1
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
