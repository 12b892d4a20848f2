/**
 * The database did not do what it was asked, and nobody who asked is to blame.
 *
 * `isSaved` is false where the transaction never came to its commit; `unknown` where the answer to the commit was lost:
 * asked again under the same key, it is done once.
 */
export class DatabaseFailure extends Error {
  override readonly name = 'DatabaseFailure'
  constructor(
    readonly reason: 'unreachable' | 'disc-full',
    readonly isSaved: false | 'unknown',
    options?: ErrorOptions,
  ) {
    super(
      reason === 'disc-full' ? 'the disc of the database is full' : 'the database cannot be reached',
      options,
    )
  }
}

/**
 * What an error of a transaction says of the database; undefined where it says something else.
 *
 * @param isCommitting  whether the commit had been asked for
 */
export function failureOf(error: unknown, isCommitting: boolean): DatabaseFailure | undefined {
  const { code = '', message = '' } = error as { readonly code?: string; readonly message?: string }
  const isSaved = isCommitting ? 'unknown' : false
  if (code === '53100' || code === 'ENOSPC')
    return new DatabaseFailure('disc-full', isSaved, { cause: error })
  if (UNREACHABLE.has(code) || code.startsWith('08') || LOST.test(message)) {
    return new DatabaseFailure('unreachable', isSaved, { cause: error })
  }
  return undefined
}

/** Of the system: nobody answers. Of PostgreSQL: it shuts down, has crashed, or starts (57P); it cannot write (58). */
const UNREACHABLE = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  '57P01',
  '57P02',
  '57P03',
  '58030',
])

/** The driver gives no code where a connection ends under it, or where none is to be had. */
const LOST =
  /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect|the embedded database has ended)/
