import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { serve as listen, type ServerType } from '@hono/node-server'
import { pageApp } from '#api'
import { line, type Page, span } from '../layout/index.ts'
import { badInput, given, type Result, refuse, wrongArgument } from '../refused.ts'
import { type Terminal, terminalFor } from '../terminal.ts'
import type { OperandsOf, OptionsOf, Run } from '../usage/command.ts'
import { tellRefusal } from '../words-refusal.ts'
import { cannotListen } from './cannot-listen.ts'
import type { command } from './command.ts'
import { openBrowser } from './open-browser.ts'

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
