import type { Text } from '#language'
import { badInput, type Refused, wrongArgument } from '../refused.ts'

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
