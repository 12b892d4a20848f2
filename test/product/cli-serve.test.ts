import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pageApp } from '../../src/api/app.ts'
import { type Bundle, bundled } from './cli-bundle.ts'

const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

let page: string
beforeAll(() => {
  page = mkdtempSync(join(tmpdir(), 'anshen-page-'))
  mkdirSync(join(page, 'web/assets'), { recursive: true })
  writeFileSync(join(page, 'web/index.html'), `<!doctype html><title>安审</title>${' '.repeat(2000)}`)
  writeFileSync(join(page, 'web/assets/index-Ab3_9-xZ.js'), `export const x = 1 // ${'x'.repeat(2000)}`)
  writeFileSync(join(page, 'web/assets/noto-1234abcd.woff2'), 'font')
  writeFileSync(join(page, 'secret.txt'), 'secret')
  symlinkSync(join(page, 'secret.txt'), join(page, 'web/linked.txt'))
})
afterAll(() => rmSync(page, { recursive: true, force: true }))

describe('the page’s server', () => {
  const asked = async (path: string, init?: RequestInit) =>
    (await pageApp(join(page, 'web'))).request(path, init)

  it('answers with the page and strict headers', async () => {
    const answer = await asked('/')
    expect([answer.status, answer.headers.get('Content-Type')]).toEqual([200, 'text/html; charset=utf-8'])
    expect(answer.headers.get('Content-Security-Policy')).toBe(CSP)
    expect(answer.headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(answer.headers.get('Referrer-Policy')).toBe('no-referrer')
    expect(answer.headers.get('Cross-Origin-Opener-Policy')).toBe('same-origin')
    expect(answer.headers.get('Permissions-Policy')).toContain('camera=()')
    expect(answer.headers.get('Cache-Control')).toBe('no-cache')
  })

  it('lets what has a hash in its name be kept for ever, and nothing else', async () => {
    const kept = async (path: string) => (await asked(path)).headers.get('Cache-Control')
    expect(await kept('/assets/index-Ab3_9-xZ.js')).toBe('public, max-age=31536000, immutable')
    expect(await kept('/assets/noto-1234abcd.woff2')).toBe('public, max-age=31536000, immutable')
    expect(await kept('/index.html')).toBe('no-cache')
  })

  it('compresses text for whoever takes it, and says when nothing has changed', async () => {
    const packed = await asked('/', { headers: { 'Accept-Encoding': 'br, gzip' } })
    expect(packed.headers.get('Content-Encoding')).toBe('gzip')
    expect(gunzipSync(await packed.arrayBuffer()).toString()).toContain('<title>安审</title>')
    const font = await asked('/assets/noto-1234abcd.woff2', { headers: { 'Accept-Encoding': 'gzip' } })
    expect(font.headers.get('Content-Encoding')).toBe(null)
    const etag = packed.headers.get('ETag')!
    expect((await asked('/', { headers: { 'If-None-Match': etag } })).status).toBe(304)
  })

  it('has a page for what is not there, with the same headers', async () => {
    const answer = await asked('/nothing')
    expect([answer.status, answer.headers.get('Content-Security-Policy')]).toEqual([404, CSP])
    expect(await answer.text()).toMatch(/未找到该页面[\s\S]*There is no such page/)
  })

  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/..%5c..%5csecret.txt',
    '/linked.txt',
    '//etc/passwd',
    '/%00',
    '/%E0%A4%A',
    '/assets',
  ])('reaches nothing outside the page: %s', async (path) => {
    const answer = await asked(`http://127.0.0.1${path}`)
    expect([answer.status, (await answer.text()).includes('secret')]).toEqual([404, false])
  })

  it('takes GET and HEAD only', async () => {
    expect((await asked('/', { method: 'HEAD' })).status).toBe(200)
    const answer = await asked('/', { method: 'POST' })
    expect([answer.status, answer.headers.get('Allow')]).toEqual([405, 'GET, HEAD'])
  })

  it('says what to do where the page was not built', async () => {
    const answer = await (await pageApp(join(page, 'nothing'))).request('/')
    expect([answer.status, await answer.text()]).toEqual([503, expect.stringContaining('npm run build')])
  })
})

describe('anshen serve', () => {
  let anshen: Bundle
  beforeAll(async () => {
    anshen = await bundled()
    cpSync(join(page, 'web'), join(anshen.folder, 'web'), { recursive: true })
  })
  afterAll(() => anshen.remove())

  /** A running server: its address once it is said, and how it ended. */
  async function served(...args: string[]) {
    const child = spawn(process.execPath, [anshen.entry, 'serve', ...args], {
      cwd: tmpdir(),
      env: { PATH: '/nonexistent' },
    })
    let out = ''
    const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
    const address = await new Promise<string>((resolve, reject) => {
      child.once('close', (status) => reject(new Error(`ended with ${status}: ${out}`)))
      for (const stream of [child.stdout, child.stderr]) {
        stream.setEncoding('utf8').on('data', (text: string) => {
          out += text
          const found = /http:\/\/[\w.]+:\d+\//.exec(out)
          if (found) resolve(found[0])
        })
      }
    })
    return { child, address, ended, said: () => out }
  }

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'serves from beside the bundle, and stops cleanly on %s',
    async (signal) => {
      const { child, address, ended, said } = await served('--port', '0')
      expect(await (await fetch(address)).text()).toContain('安审')
      expect(said()).toMatch(/Anshen is running at http[\s\S]*安审已启动：http/)
      child.kill(signal)
      expect(await ended).toBe(0)
    },
  )

  it('sends a raw path outside the page nowhere', async () => {
    const { child, address, ended } = await served('--port', '0')
    const { port } = new URL(address)
    const status = await new Promise((resolve) => {
      request({ port, host: '127.0.0.1', path: '/../secret.txt' }, (answer) =>
        resolve(answer.statusCode),
      ).end()
    })
    child.kill('SIGTERM')
    expect([status, await ended]).toEqual([404, 0])
  })

  it('goes on where --open finds no browser', async () => {
    const { child, ended, address, said } = await served('--port', '0', '--open')
    await expect.poll(said, { timeout: 10_000 }).toContain('No browser could be opened')
    expect((await fetch(address)).status).toBe(200)
    child.kill('SIGTERM')
    expect(await ended).toBe(0)
  })

  it('says that a port is in use, and tries no other', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => taken.once('listening', resolve))
    const { port } = taken.address() as { port: number }
    const { status, err } = await anshen.run(['serve', '--port', String(port)])
    taken.close()
    expect(status).toBe(1)
    expect(err).toContain(`port ${port} is in use by another program.`)
    expect(err).toContain('anshen serve --port ')
  })
})
