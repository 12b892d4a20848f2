import type { RecordSource } from '#mcp'
import { badInput, given, type Result, refuse, wrongArgument } from '../refusal.ts'

/** Where the records of an organisation are asked for: a server, with the access token that its owner gave. */
export function serverRecords(
  server: string,
  organisation: string | undefined,
  token: string | undefined,
): Result<RecordSource> {
  if (!URL.canParse(server) || !/^https?:$/.test(new URL(server).protocol)) {
    const message = { en: `“${server}” is no address of a server.`, zh: `“${server}”不是有效的服务器地址。` }
    const expected = { en: 'as serve printed it', zh: 'serve启动时显示的地址' }
    return refuse(badInput([wrongArgument('--server', message, expected, '--server http://localhost:8080')]))
  }
  if (organisation === undefined || !UUID.test(organisation)) {
    const message = {
      en: 'which organisation’s records are meant is not said.',
      zh: '未指明使用哪个组织的记录。',
    }
    const expected = { en: 'the identifier of an organisation', zh: '组织的标识符' }
    return refuse(badInput([wrongArgument('--organisation', message, expected, `--organisation ${EXAMPLE}`)]))
  }
  if (!token) {
    return refuse(
      badInput([
        wrongArgument(
          'ANSHEN_TOKEN',
          { en: 'the access token of the server is missing.', zh: '缺少服务器的访问令牌。' },
          {
            en: 'the token that lies in the data folder while the server runs',
            zh: '服务器运行期间存放于数据文件夹中的访问令牌',
          },
          'ANSHEN_TOKEN="$(cat access-8080)" anshen mcp --server http://localhost:8080',
        ),
      ]),
    )
  }
  return given({
    organisation,
    send: (path, init) =>
      fetch(new URL(path, server), {
        ...init,
        headers: { ...init.headers, Authorization: `Bearer ${token}`, 'Anshen-Way': 'mcp' },
      }),
  })
}

const EXAMPLE = '01939b5e-7c1a-7f00-8a00-000000000001'
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
