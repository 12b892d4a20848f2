// Runs what `npm test` samples: property tests many times as often, loops over everything that ships. Writes what was
// tried to docs/soak.md.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const times = Number(process.argv[2] ?? 50)
const report = join(tmpdir(), `anshen-soak-${process.pid}.json`)
// Every test that asks test/runs.ts how much to try.
const files = ['src', 'regulations', 'practice', 'test'].flatMap((root) =>
  readdirSync(root, { recursive: true })
    .map((path) => `${root}/${path}`)
    .filter((path) => path.endsWith('.test.ts') && /\/runs\.ts'/.test(readFileSync(path, 'utf8'))),
)
const started = Date.now()
const { status } = spawnSync(
  'npx',
  [
    '--no-install',
    'vitest',
    'run',
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

\`npm run soak -- ${times}\`: what \`npm test\` samples. Properties are tried ${times} times as often, loops over what ships run whole.
${new Date(started).toISOString().slice(0, 10)}, Node ${process.versions.node}: ${numPassedTests} passed, ${numFailedTests} failed, ${((Date.now() - started) / 60_000).toFixed(1)} minutes.

| What | Time | Result |
|---|---|---|
${rows.join('\n')}
`,
)
process.exit(status ?? 1)
