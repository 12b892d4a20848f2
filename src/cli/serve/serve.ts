import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { serve as listen, type ServerType } from '@hono/node-server'
import { pageApp } from '#api'
import type { Text } from '#language'
import { line, type Page, span } from '../layout/index.ts'
import { badInput, given, type Refused, type Result, refuse, tellRefusal, wrongArgument } from '../refusal.ts'
import { type Terminal, terminalFor } from '../terminal.ts'
import type { OperandsOf, OptionsOf, Run } from '../usage/command.ts'
import type { command } from './command.ts'

/** The page lies beside the bundle, wherever that was installed. */
const PAGE = fileURLToPath(new URL('web/', import.meta.url))

/** `anshen serve`: runs until it is interrupted, then stops cleanly. */
export const run: Run<OperandsOf<typeof command>, OptionsOf<typeof command>> = async (
  _,
  { port = '8080', host = '127.0.0.1', open },
  terminal,
) => {
  const number = portOf(port)
  if (!number.ok) return tellRefusal(number.refused, {}, terminal)
  const app = await pageApp(PAGE)
  const server = listen({ fetch: app.fetch, port: number.value, hostname: host })
  const listening = await listened(server)
  if (listening) return tellRefusal(cannotListen(listening, host, number.value), {}, terminal)
  const address = addressOf(server.address() as AddressInfo)
  // Both languages, whatever the terminal's: the two people before it may not share one.
  terminalFor('both').page(startPage(address, host))
  if (open && !(await openBrowser(address))) terminal.note(noBrowserPage)
  return await stopped(server, terminal)
}

function portOf(text: string): Result<number> {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return given(Number(text))
  const message = { en: `“${text}” is no port.`, zh: `“${text}”不是有效的端口号。` }
  const expected = {
    en: 'a whole number from 0 to 65535 (0: any free port)',
    zh: '0至65535的整数（0表示任一空闲端口）',
  }
  return refuse(badInput([wrongArgument('--port', message, expected, '--port 8081')]))
}

/** Nothing once the server listens; otherwise why it cannot. */
function listened(server: ServerType): Promise<NodeJS.ErrnoException | undefined> {
  return new Promise((resolve) => {
    if (server.listening) resolve(undefined)
    server.once('listening', () => resolve(undefined))
    server.once('error', resolve)
  })
}

function addressOf({ address, family, port }: AddressInfo): string {
  const named =
    address === '0.0.0.0' || address === '::' ? 'localhost' : family === 'IPv6' ? `[${address}]` : address
  return `http://${named}:${port}/`
}

function startPage(address: string, host: string): Page {
  const isLocal = host === 'localhost' || host === '::1' || host.startsWith('127.')
  return [
    line([{ en: 'Anshen is running at ', zh: '安审已启动：' }, span(address, 'strong')]),
    line([span(HOW_TO_STOP, 'quiet')]),
    ...(isLocal ? [] : [line([span(OPEN_TO_NETWORK, 'unknown')], { lead: '! ' })]),
  ]
}

const HOW_TO_STOP = {
  en: 'Nothing leaves this machine. Ctrl-C stops it.',
  zh: '数据不离开本机。按Ctrl-C停止。',
}
const OPEN_TO_NETWORK = {
  en: 'Other machines can reach this address, and nobody is asked to sign in.',
  zh: '其他机器可访问该地址，且无需登录。',
}

const noBrowserPage: Page = [
  line([
    {
      en: 'No browser could be opened: open the address yourself.',
      zh: '无法打开浏览器，请自行打开上述地址。',
    },
  ]),
]

function stopped(server: ServerType, terminal: Terminal): Promise<number> {
  return new Promise((resolve) => {
    const stop = (): void => {
      terminal.page([line([{ en: 'Stopped.', zh: '已停止。' }])])
      server.close(() => resolve(0))
      if ('closeAllConnections' in server) server.closeAllConnections()
    }
    process.once('SIGINT', stop)
    process.once('SIGTERM', stop)
  })
}

/** Why the server cannot listen, and which option helps. No other port is tried in silence. */
export function cannotListen({ code = '' }: NodeJS.ErrnoException, host: string, port: number): Refused {
  const next = port > 0 && port < 65_535 ? Math.max(port + 1, 8081) : 8081
  const anotherPort: Text = {
    en: 'another port, or 0 for any that is free',
    zh: '另一个端口，或者填0取任一空闲端口',
  }
  const example = `anshen serve --port ${next}`
  switch (code) {
    case 'EADDRINUSE': {
      const message = {
        en: `port ${port} is in use by another program.`,
        zh: `端口${port}已被其他程序占用。`,
      }
      return badInput([wrongArgument('--port', message, anotherPort, example)])
    }
    case 'EACCES': {
      const message = {
        en: `port ${port} may not be used without special rights.`,
        zh: `使用端口${port}需要特殊权限。`,
      }
      return badInput([wrongArgument('--port', message, anotherPort, example)])
    }
    default: {
      const message = {
        en: `“${host}” is no address of this machine (${code}).`,
        zh: `“${host}”不是本机地址（${code}）。`,
      }
      const expected = { en: 'an address of this machine', zh: '本机地址' }
      return badInput([wrongArgument('--host', message, expected, 'anshen serve --host 127.0.0.1')])
    }
  }
}

/** Tries to open a browser. @returns whether one was started; without one the address is there to be clicked */
export async function openBrowser(address: string): Promise<boolean> {
  try {
    const { default: open } = await import('open')
    const started = await open(address)
    started.on('error', () => {})
    // xdg-open ends at once, with a status, where it finds no browser.
    return await new Promise((resolve) => {
      const timer = setTimeout(() => resolve(true), 500)
      started.once('exit', (status) => {
        clearTimeout(timer)
        resolve(status === 0)
      })
    })
  } catch {
    return false
  }
}
