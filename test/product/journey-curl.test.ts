import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { matching } from './shown-answer.ts'

/** The commands of the document in their order, each with the answer that stands behind it. */
const blocks = [
  ...readFileSync('docs/journeys/curl.md', 'utf8').matchAll(
    /```sh\n([\s\S]*?)```\n(?:\n```json\n([\s\S]*?)```)?/g,
  ),
].map(([, commands = '', answer]) => ({ commands, answer }))

let home: string
let server: ChildProcess | undefined
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'anshen-journey-'))
})
afterAll(() => {
  server?.kill('SIGKILL')
  rmSync(home, { recursive: true, force: true })
})

test('every block of the document runs and answers what it shows', async () => {
  expect(blocks.length).toBeGreaterThan(10)
  let said = ''
  const child = spawn(
    process.execPath,
    [join(inject('built'), 'anshen.mjs'), 'serve', '--port', '0', '--data', join(home, 'records')],
    { env: { PATH: '/nonexistent', ANSHEN_TODAY: '2026-11-21', ANSHEN_KEY_FILE: join(home, 'key') } },
  )
  server = child
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
  }
  await expect.poll(() => said, { timeout: 60_000 }).toMatch(/\?link=[\w-]{43}\s/)
  const mark = '---- the next block ----'
  const script = blocks.map(({ commands }) => `${commands}\necho; echo '${mark}'\n`).join('')
  const { stdout, stderr, status } = spawnSync('bash', ['--norc', '-eu', '-o', 'pipefail', '-c', script], {
    cwd: home,
    encoding: 'utf8',
    env: {
      PATH: process.env.PATH,
      SERVER: /http:\/\/localhost:\d+/.exec(said)![0],
      LINK: /\?link=([\w-]{43})/.exec(said)![1],
    },
  })
  const answers = stdout.split(`${mark}\n`)
  for (const [at, { commands, answer }] of blocks.entries()) {
    if (answer === undefined) continue
    const text = answers[at]?.trim() ?? ''
    expect(text, `${commands}\n${stderr}\n${said}`).toMatch(/^\{/)
    expect(JSON.parse(text), commands).toEqual(matching(JSON.parse(answer)))
  }
  expect([status, stderr]).toEqual([0, ''])
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  expect(await ended).toBe(0)
})
