// Runs the property tests many times longer than `npm test` does, and writes what was tried to docs/soak.md.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const times = Number(process.argv[2] ?? 50)
const report = join(tmpdir(), `anshen-soak-${process.pid}.json`)
const files = ['src/rules/exact.test.ts', 'src/screening/check-matter.test.ts']
const started = Date.now()
const { status } = spawnSync(
  'npx',
  [
    '--no-install',
    'vitest',
    'run',
    '--project',
    'unit',
    '--testTimeout=3600000',
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${report}`,
    ...files,
  ],
  { stdio: 'inherit', env: { ...process.env, ANSHEN_SOAK: String(times) } },
)
const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'))
const rows = testResults
  .flatMap(({ assertionResults }) => assertionResults)
  .filter(({ duration }) => duration > 1000)
  .map(
    ({ fullName, duration, status: result }) =>
      `| ${fullName} | ${(duration / 1000).toFixed(0)} s | ${result} |`,
  )
writeFileSync(
  'docs/soak.md',
  `# Soak

\`npm run soak -- ${times}\`: the property tests, each tried ${times} times as often as in \`npm test\`.
${new Date(started).toISOString().slice(0, 10)}, Node ${process.versions.node}: ${numPassedTests} passed, ${numFailedTests} failed, ${((Date.now() - started) / 60_000).toFixed(1)} minutes.

| Property | Time | Result |
|---|---|---|
${rows.join('\n')}
`,
)
process.exit(status ?? 1)
