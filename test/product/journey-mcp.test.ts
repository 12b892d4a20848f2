import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { matching } from './shown-answer.ts'

/** The calls of the document in their order, each with the answer that stands behind it. */
const calls = [
  ...readFileSync('docs/journeys/mcp.md', 'utf8').matchAll(
    /```call\n([\s\S]*?)```\n\n```json\n([\s\S]*?)```/g,
  ),
].map(([, call, answer]) => ({
  call: JSON.parse(call!) as { readonly name: string; readonly arguments: Record<string, unknown> },
  answer: JSON.parse(answer!) as unknown,
}))

const ORGANISATION = '01939b5e-7c1a-7f00-8a00-000000000001'
const OPEN = '01939b5e-7c1a-7f00-8a00-000000000002'
const SHUT = '01939b5e-7c1a-7f00-8a00-000000000003'

let home: string
let server: ChildProcess | undefined
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'anshen-journey-mcp-'))
})
afterAll(() => {
  server?.kill('SIGKILL')
  rmSync(home, { recursive: true, force: true })
})

test('every call of the document is made through a client and answers what it shows', async () => {
  expect(calls.length).toBeGreaterThan(6)
  let said = ''
  const built = join(inject('built'), 'anshen.mjs')
  const data = join(home, 'records')
  const child = spawn(process.execPath, [built, 'serve', '--port', '0', '--data', data], {
    env: { PATH: '/nonexistent', ANSHEN_TODAY: '2026-11-21', ANSHEN_KEY_FILE: join(home, 'key') },
  })
  server = child
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
  }
  await expect.poll(() => said, { timeout: 60_000 }).toMatch(/\?link=[\w-]{43}\s/)
  const address = /http:\/\/localhost:(\d+)/.exec(said)!
  await prepared(address[0], /\?link=([\w-]{43})/.exec(said)![1]!)

  const client = new Client({ name: 'journey', version: '1' })
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: [built, 'mcp', '--server', address[0], '--organisation', ORGANISATION],
      env: {
        ANSHEN_TODAY: '2026-11-21',
        ANSHEN_TOKEN: readFileSync(join(data, `access-${address[1]}`), 'utf8').trim(),
      },
    }),
  )
  for (const { call, answer } of calls) {
    const found = await client.callTool(call).then(
      ({ content }) => JSON.parse((content as [{ text: string }])[0].text) as unknown,
      (error: Error) => ({ error: error.message }),
    )
    expect(found, JSON.stringify(call)).toEqual(matching(answer))
  }
  await client.close()
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  expect(await ended).toBe(0)
})

/** What a person has done before: an organisation, two matters, one of them open to assistants. */
async function prepared(address: string, link: string): Promise<void> {
  const json = { 'Content-Type': 'application/json' }
  const session = await fetch(`${address}/api/session`, {
    method: 'POST',
    headers: { ...json, Origin: address },
    body: JSON.stringify({ link }),
  })
  const { token } = (await session.json()) as { token: string }
  const headers = {
    ...json,
    Origin: address,
    Cookie: session.headers.get('Set-Cookie')!.split(';')[0]!,
    'Anshen-Session': token,
    'Anshen-Organisation': ORGANISATION,
  }
  const send = async (method: string, path: string, body: object) => {
    const key = { 'Idempotency-Key': path.replaceAll('/', '-') }
    const answer = await fetch(`${address}/api/${path}`, {
      method,
      headers: { ...headers, ...key },
      body: JSON.stringify(body),
    })
    expect([path, answer.status]).toEqual([path, method === 'PUT' ? 201 : 200])
  }
  await send('PUT', `organisations/${ORGANISATION}`, { seat: 'party', name: 'Example', owner: 'Li Min' })
  for (const id of [OPEN, SHUT]) await send('PUT', `matters/${id}`, { title: 'Recommender' })
  await send('POST', `matters/${OPEN}/open-to-assistants`, {})
}
