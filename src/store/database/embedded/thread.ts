// The thread that the embedded database has to itself: a heavy query never stops a request.
import { parentPort } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'
import { READ_VALUES } from '../database.ts'
import { purgeEmbedded } from '../purge.ts'
import { DURABLE_START, DurableFiles } from './durable-files.ts'
import type { Answer, DatabaseFault, Numbered, Request } from './messages.ts'

const port = parentPort!
let database: PGlite | undefined
let owner = ''
let login: string | undefined

const opened = (): PGlite => {
  if (!database) throw new Error('the database is not open')
  return database
}

async function answerTo(request: Request): Promise<unknown> {
  switch (request.kind) {
    case 'open':
      database = await PGlite.create({
        parsers: READ_VALUES,
        ...(request.folder === null
          ? {}
          : {
              fs: new DurableFiles(request.folder, () => tell({ isLost: true })),
              startParams: [...DURABLE_START],
            }),
      })
      return undefined
    case 'login':
      owner = (await opened().query<{ name: string }>('select quote_ident(session_user) as name')).rows[0]!
        .name
      login = request.login
      await opened().query(`set session authorization ${login}`)
      return undefined
    case 'query': {
      // The one statement by which the login could become the owner again; values never stand in the text.
      if (login !== undefined && /session[\s_]+authorization/i.test(request.sql)) {
        throw Object.assign(new Error('permission denied to set session authorization'), { code: '42501' })
      }
      const { rows, command = '', rowCount } = await opened().query(request.sql, [...request.parameters])
      return { rows, command, rowCount: rowCount ?? rows.length }
    }
    case 'listen':
      await opened().listen(request.channel, (payload) => tell({ channel: request.channel, payload }))
      return undefined
    case 'purge':
      return asOwner(() => purgeEmbedded(async (statement) => (await opened().query(statement)).rows))
    case 'dump':
      return new Uint8Array(await (await opened().dumpDataDir('none')).arrayBuffer())
    case 'close':
      await opened().close()
      database = undefined
      return undefined
  }
}

/** For the few statements that this thread knows itself, and none that it is sent. */
async function asOwner<T>(work: () => Promise<T>): Promise<T> {
  if (login === undefined) return work()
  // By its name: on this database a reset does nothing.
  await opened().query(`set session authorization ${owner}`)
  try {
    return await work()
  } finally {
    await opened().query(`set session authorization ${login}`)
  }
}

const tell = (answer: Answer): void => port.postMessage(answer)

/** The disc is full; it cannot be read or written. */
const DISC_FAULTS = ['53100', '58030']

function faultOf(error: unknown): DatabaseFault {
  if (!(error instanceof Error)) return { message: String(error) }
  const { message, code, constraint, table, detail } = error as Error & DatabaseFault
  const { severity = '' } = error as { readonly severity?: string }
  // After a panic it answers nothing any more, and its log is not asked for what it could not write; nor is a trap of WASM survived.
  const isFatal =
    /PANIC|FATAL/.test(severity) ||
    (code !== undefined && DISC_FAULTS.includes(code) && /pg_wal|xlog/.test(message)) ||
    error.name === 'RuntimeError'
  return {
    message,
    ...(code && { code }),
    ...(constraint && { constraint }),
    ...(table && { table }),
    ...(detail && { detail }),
    ...(isFatal && { isFatal }),
  }
}

// One at a time: the database has one connection, and an answer must not pass an earlier one.
let last: Promise<unknown> = Promise.resolve()
port.on('message', ({ number, request }: Numbered) => {
  last = last.then(async () => {
    try {
      tell({ number, result: await answerTo(request) })
    } catch (error) {
      tell({ number, error: faultOf(error) })
    }
    if (request.kind === 'close') port.close()
  })
})
