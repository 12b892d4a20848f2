import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { request } from 'node:http'
import { createServer } from 'node:net'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { pageApp } from '../../src/api/app.ts'
import { launchBrowser } from './browser.ts'
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
  let home: string
  beforeAll(async () => {
    anshen = await bundled()
    home = mkdtempSync(join(tmpdir(), 'anshen-serve-'))
  })
  afterAll(() => {
    anshen.remove()
    rmSync(home, { recursive: true, force: true })
  })

  const records = (name = 'data') => ({
    args: ['--port', '0', '--data', join(home, name)],
    env: { ANSHEN_KEY_FILE: join(home, `${name}.key`) },
  })

  const children = new Set<ChildProcess>()
  afterEach(async () => {
    for (const child of children) child.kill('SIGKILL')
    await Promise.all([...children].map((child) => child.exitCode ?? child.signalCode ?? once(child, 'exit')))
    children.clear()
  })

  /** A server that was started: its address once it is said, what it says, and how it ended. */
  async function started(args: readonly string[], env: Readonly<Record<string, string>>) {
    const child = spawn(process.execPath, [anshen.entry, 'serve', ...args], {
      cwd: tmpdir(),
      env: { PATH: '/nonexistent', ...env },
    })
    children.add(child)
    let out = ''
    const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
    const said = (pattern: RegExp) =>
      new Promise<RegExpExecArray>((resolve, reject) => {
        const look = (): void => {
          const found = pattern.exec(out)
          if (found) resolve(found)
        }
        look()
        child.once('close', (status) => reject(new Error(`ended with ${status}: ${out}`)))
        for (const stream of [child.stdout, child.stderr]) stream.on('data', look)
      })
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        out += text
      })
    }
    const [address] = await said(/http:\/\/[\w.]+:\d+\//)
    const stop = async (signal: NodeJS.Signals = 'SIGTERM') => {
      child.kill(signal)
      return ended
    }
    return { child, address, said, stop, text: () => out }
  }

  /** One whose records are open. */
  async function served(...more: readonly string[]) {
    const { args, env } = records()
    const server = await started([...args, ...more], env)
    await server.said(/安审已启动：http/)
    return server
  }

  /** Asks without what a browser or `fetch` puts right. */
  const raw = (port: string, path: string, Host: string, host = '127.0.0.1') =>
    new Promise<{ readonly status: number | undefined; readonly body: string }>((resolve, reject) => {
      request({ port, host, path, headers: { Host } }, (answer) => {
        let body = ''
        answer.setEncoding('utf8').on('data', (text: string) => {
          body += text
        })
        answer.once('end', () => resolve({ status: answer.statusCode, body }))
      })
        .once('error', reject)
        .end()
    })

  it('answers while its records are being opened, and stops cleanly even then', async () => {
    const { args, env } = records()
    const { address, stop, said, text } = await started(args, env)
    expect(await (await fetch(address)).text()).toContain('安审')
    expect((await fetch(`${address}healthz`)).status).toBe(200)
    for (const path of ['readyz', 'api/organisations']) {
      const answer = await fetch(`${address}${path}`)
      if (/安审已启动/.test(text())) break
      expect([path, answer.status, answer.headers.get('Retry-After')]).toEqual([path, 503, '1'])
      expect(await answer.json()).toMatchObject({ code: 'starting' })
    }
    const stopping = stop('SIGINT')
    await said(/Stopped/)
    expect(await stopping).toBe(0)
  })

  it('has one use of a link for a session; the token of programs is its owner’s alone and gone afterwards', async () => {
    const { address, said, stop } = await served()
    const [, link = ''] = await said(/\/api\/session\?link=([\w-]{43})/)
    const exchange = () =>
      fetch(`${address}api/session`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ link }),
      })
    const answer = await exchange()
    const { port } = new URL(address)
    expect([answer.status, answer.headers.get('Set-Cookie')]).toEqual([
      200,
      expect.stringMatching(new RegExp(`^anshen-${port}=.*HttpOnly; SameSite=Strict$`)),
    ])
    expect((await exchange()).status).toBe(403)
    const Cookie = answer.headers.get('Set-Cookie')!.split(';')[0]!
    const asked = (headers: Record<string, string>) => fetch(`${address}api/organisations`, { headers })
    expect((await asked({ Cookie })).status).toBe(200)
    expect((await asked({})).status).toBe(401)
    const file = join(home, 'data', `access-${port}`)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(statSync(join(home, 'data')).mode & 0o777).toBe(0o700)
    const Authorization = `Bearer ${readFileSync(file, 'utf8').trim()}`
    expect(await (await asked({ Authorization })).json()).toEqual({ records: [], next: null })
    expect(await (await fetch(`${address}readyz`)).json()).toEqual({ status: 'ready' })
    const figures = await (await fetch(`${address}metrics`)).text()
    expect(figures).toMatch(/anshen_ready 1\n/)
    expect(figures).toContain(
      'anshen_request_duration_seconds_count{method="GET",route="/api/organisations",status="200"} 2',
    )
    expect(await stop()).toBe(0)
    expect(existsSync(file)).toBe(false)
  })

  it('answers on both addresses of this machine, and to no name but its own', async () => {
    const { address, stop } = await served()
    const { port } = new URL(address)
    const hasIpv6 = networkInterfaces().lo?.some(({ family }) => family === 'IPv6') ?? false
    for (const host of ['127.0.0.1', ...(hasIpv6 ? ['::1'] : [])]) {
      expect((await raw(port, '/', `localhost:${port}`, host)).status).toBe(200)
    }
    for (const path of ['/', '/healthz', '/api/organisations', '/api/events', '/metrics']) {
      for (const name of [
        'evil.example',
        `evil.example:${port}`,
        'localhost',
        `localhost.evil.example:${port}`,
      ]) {
        const { status, body } = await raw(port, path, name)
        expect([path, name, status, JSON.parse(body).code]).toEqual([path, name, 421, 'other-host'])
      }
    }
    expect((await raw(port, '/../secret.txt', `127.0.0.1:${port}`)).status).toBe(404)
    expect(await stop()).toBe(0)
  })

  it('opens a browser that is signed in by a page of the disc, which its owner alone can read and which is then gone', async () => {
    const programs = join(home, 'programs')
    mkdirSync(programs)
    const opened = join(home, 'opened')
    writeFileSync(
      join(programs, 'xdg-open'),
      `#!/bin/sh\necho "$1" > ${opened}.part && /bin/mv ${opened}.part ${opened}\n`,
      {
        mode: 0o755,
      },
    )
    const { args, env } = records()
    const { address, said, stop, text } = await started([...args, '--open'], { ...env, PATH: programs })
    await said(/已打开浏览器并登录/)
    expect(text()).not.toContain('link=')
    const url = readFileSync(opened, 'utf8').trim()
    expect(url).toMatch(/^file:.*\/data\/sign-in-[0-9a-f]+\.html$/)
    expect(statSync(fileURLToPath(url)).mode & 0o777).toBe(0o600)
    const browser = await launchBrowser()
    try {
      const page = await browser.newPage()
      await page.goto(url)
      await page.waitForURL(address)
      const seen = await page.evaluate(async () => (await fetch('/api/session')).json())
      expect(seen).toMatchObject({ way: 'page', token: expect.stringMatching(/^[\w-]{43}$/) })
      expect(existsSync(fileURLToPath(url))).toBe(false)
    } finally {
      await browser.close()
    }
    expect(await stop()).toBe(0)
  })

  it('goes on where --open finds no browser, and gives the link', async () => {
    const { address, said, stop } = await served('--open')
    await said(/No browser could be opened[\s\S]*\?link=/)
    expect((await fetch(address)).status).toBe(200)
    expect(await stop()).toBe(0)
    expect(readdirSync(join(home, 'data')).filter((name) => name.startsWith('sign-in'))).toEqual([])
  })

  it('refuses a folder that another server holds, and one whose key is not its own', async () => {
    const { args, env } = records()
    const { stop } = await served()
    const second = await anshen.start(['serve', ...args], { env })
    expect([second.status, second.err]).toEqual([1, expect.stringContaining('Another process works with')])
    await stop()
    writeFileSync(join(home, 'other.key'), 'no key')
    const other = await anshen.start(['serve', ...args], {
      env: { ANSHEN_KEY_FILE: join(home, 'other.key') },
    })
    expect([other.status, other.err]).toEqual([1, expect.stringContaining('cannot be read, or is no key')])
    const gone = await anshen.start(['serve', ...args], {
      env: { ...env, DATABASE_URL: 'postgres://owner@127.0.0.1:1/none' },
    })
    expect([gone.status, gone.err]).toEqual([1, expect.stringContaining('does not answer')])
    for (const { err } of [second, other, gone]) expect(err).not.toMatch(/^\s+at /m)
  })

  it.each(['0.0.0.0', '::', '192.0.2.1', 'example.com'])(
    'is not opened to other machines: %s',
    async (host) => {
      const { status, err } = await anshen.run(['serve', '--port', '0', '--host', host])
      expect([status, err]).toEqual([1, expect.stringContaining('no accounts yet')])
    },
  )

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
