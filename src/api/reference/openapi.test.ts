import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { KINDS } from '#records'
import { openApiText } from './openapi.ts'

test('the derived document has an operation for every act, and a public linter finds no error in it', () => {
  const text = openApiText(KINDS)
  const { paths } = JSON.parse(text) as { paths: Record<string, Record<string, { operationId: string }>> }
  const operations = Object.values(paths).flatMap((path) =>
    Object.values(path).map((each) => each.operationId),
  )
  expect(new Set(operations).size).toBe(operations.length)
  for (const { name, acts } of KINDS) {
    for (const act of acts.filter(({ bytes }) => !bytes)) expect(operations).toContain(`${name}.${act.name}`)
  }
  const folder = mkdtempSync(join(tmpdir(), 'anshen-openapi-'))
  const file = join(folder, 'openapi.json')
  writeFileSync(file, text)
  const lint = spawnSync('npx', ['--no-install', 'redocly', 'lint', file, '--format=json'], {
    encoding: 'utf8',
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
  })
  rmSync(folder, { recursive: true })
  const { problems, totals } = JSON.parse(lint.stdout.slice(lint.stdout.indexOf('{')))
  expect([problems.slice(0, 5), totals.errors, lint.status]).toEqual([[], 0, 0])
})
