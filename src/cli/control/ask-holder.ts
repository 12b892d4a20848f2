import { connect, type Socket } from 'node:net'
import { version } from '../../version.ts'
import type { InputOf, OperationName, ReportOf, Tell } from '../operations/operations.ts'
import { given, type Refused, type Result, refuse } from '../refusal.ts'
import { storeRefusal } from '../store-refusal.ts'
import { serverEnded } from './control-server.ts'
import { type ControlAnswer, type ControlRequest, linesOf } from './messages.ts'
import { hasSockets, reachSocket } from './socket-path.ts'

/**
 * Asks the server that holds a data folder to do an operation. It stops where this process ends first.
 *
 * @param tell  hears how far it has come
 */
export async function askHolder<N extends OperationName>(
  data: string,
  operation: N,
  input: InputOf<N>,
  tell: Tell,
): Promise<Result<ReportOf<N>>> {
  if (!hasSockets) return refuse(notHere(data))
  const socket = await connected(data)
  if (!socket) return refuse(noAnswer(data))
  socket.setEncoding('utf8')
  socket.write(`${JSON.stringify({ release: version, operation, input } satisfies ControlRequest)}\n`)
  try {
    for await (const text of linesOf(socket)) {
      const answer = JSON.parse(text) as ControlAnswer
      if ('progress' in answer) tell(answer.progress)
      else if ('report' in answer) return given(answer.report as ReportOf<N>)
      else if ('refused' in answer) return refuse(answer.refused)
      else throw new Error(answer.mistake)
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ECONNRESET') throw error
  } finally {
    socket.destroy()
  }
  return refuse(serverEnded)
}

async function connected(data: string): Promise<Socket | undefined> {
  const { path, release } = await reachSocket(data)
  try {
    return await new Promise<Socket | undefined>((resolve, reject) => {
      const socket = connect(path)
      socket.once('connect', () => resolve(socket))
      socket.once('error', ({ code = '', ...error }: NodeJS.ErrnoException) =>
        ['ENOENT', 'ECONNREFUSED', 'EACCES'].includes(code) ? resolve(undefined) : reject(error),
      )
    })
  } finally {
    await release()
  }
}

const noAnswer = (data: string): Refused =>
  storeRefusal(
    'held',
    {
      en: `Another process works with ${data} and takes no commands.`,
      zh: `另一进程正在使用${data}，且不接受命令。`,
    },
    {
      en: 'Another command may be running there, or the server is starting or belongs to another account. Wait or stop it, and try again.',
      zh: '可能有其他命令正在运行，服务器正在启动，或者服务器属于其他账户。请等待其结束或者将其停止后重试。',
    },
  )

const notHere = (data: string): Refused =>
  storeRefusal(
    'held',
    {
      en: `A server works with ${data}, and on Windows no command can ask it.`,
      zh: `服务器正在使用${data}；在Windows上命令无法与其通信。`,
    },
    { en: 'Stop the server, run the command and start it again.', zh: '请停止服务器，运行该命令后再启动。' },
  )
