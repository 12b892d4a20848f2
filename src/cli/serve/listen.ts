import type { AddressInfo } from 'node:net'
import { type ServerType, serve } from '@hono/node-server'
import type { Text } from '#language'
import { badInput, given, type Refused, type Result, refuse, wrongArgument } from '../refusal.ts'

type Fetch = (request: Request, env?: object) => Response | Promise<Response>

/** Where a server listens. */
export interface Listening {
  readonly port: number
  readonly servers: readonly ServerType[]
}

/** Both addresses that a browser may take `localhost` for: on either another program could answer in our name. */
const LOOPBACKS = ['127.0.0.1', '::1']

/**
 * Listens on one address, or on both of this machine's own where none is named.
 *
 * @param port  0 for any that is free
 */
export async function listenOn(
  host: string | undefined,
  port: number,
  fetch: Fetch,
): Promise<Result<Listening>> {
  const hosts = host === undefined || host === 'localhost' ? LOOPBACKS : [host]
  for (let tries = 1; ; tries += 1) {
    const found = await listenOnAll(hosts, port, fetch)
    // Of two free ports with one number the second may be taken meanwhile.
    if (found.ok || port !== 0 || found.refused.code !== IN_USE || tries === 10) return found
  }
}

const IN_USE = 'in-use'

async function listenOnAll(hosts: readonly string[], port: number, fetch: Fetch): Promise<Result<Listening>> {
  const servers: ServerType[] = []
  let bound = port
  for (const hostname of hosts) {
    const server = serve({ fetch, port: bound, hostname })
    const failure = await failureOf(server)
    if (!failure) {
      servers.push(server)
      bound = (server.address() as AddressInfo).port
      continue
    }
    // A machine without IPv6 has one of the two.
    if (servers.length > 0 && NOT_HERE.includes(failure.code ?? '')) continue
    await Promise.all(servers.map(closed))
    return refuse(cannotListen(failure, hostname, bound))
  }
  return given({ port: bound, servers })
}

const NOT_HERE = ['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL']

/** Nothing once the server listens; otherwise why it cannot. */
function failureOf(server: ServerType): Promise<NodeJS.ErrnoException | undefined> {
  return new Promise((resolve) => {
    if (server.listening) resolve(undefined)
    server.once('listening', () => resolve(undefined))
    server.once('error', resolve)
  })
}

/** Waits for requests that are being answered. */
export const closed = (server: ServerType): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve())
    if ('closeIdleConnections' in server) server.closeIdleConnections()
  })

export function portOf(text: string): Result<number> {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return given(Number(text))
  const message = { en: `“${text}” is no port.`, zh: `“${text}”不是有效的端口号。` }
  const expected = {
    en: 'a whole number from 0 to 65535 (0: any free port)',
    zh: '0至65535的整数（0表示任一空闲端口）',
  }
  return refuse(badInput([wrongArgument('--port', message, expected, '--port 8081')]))
}

/** Why the server cannot listen, and which option helps. No other port is tried in silence. */
function cannotListen({ code = '' }: NodeJS.ErrnoException, host: string, port: number): Refused {
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
      return { ...badInput([wrongArgument('--port', message, anotherPort, example)]), code: IN_USE }
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

/** Beyond this machine nobody would be asked who they are: that comes with accounts. */
export const onlyHere = (host: string): Refused =>
  badInput(
    [
      wrongArgument(
        '--host',
        {
          en: `“${host}” would open the records to other machines, and there are no accounts yet.`,
          zh: `“${host}”将使其他机器可以访问记录，而目前尚无账户。`,
        },
        { en: 'an address that only this machine reaches', zh: '仅本机可以访问的地址' },
        'anshen serve --host 127.0.0.1',
      ),
    ],
    {
      en: 'Serving others comes with accounts, passwords and TLS (--tls-cert and --tls-key, or --public-url) in a later release. Until then leave --host out.',
      zh: '面向其他机器的服务将随账户、口令和TLS（--tls-cert与--tls-key，或者--public-url）在后续版本中提供。在此之前请勿使用--host。',
    },
  )
