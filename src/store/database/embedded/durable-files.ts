import { fsyncSync } from 'node:fs'
import { PGlite } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'

interface NodeStream {
  readonly nfd: number
  readonly path?: string
}
type Write = (stream: NodeStream, ...rest: readonly unknown[]) => number

/** The files of the embedded database, and a write that is acknowledged is on the disc: as it comes it never asks for that. */
export class DurableFiles extends NodeFS {
  readonly #lose: () => void

  /**
   * @param lose  told where the database could not write its own log: it panics, and can then be busy without an end
   */
  constructor(folder: string, lose: () => void) {
    super(folder)
    this.#lose = lose
  }

  override async init(database: PGlite, options: Parameters<NodeFS['init']>[1]) {
    const made = await super.init(database, options)
    made.emscriptenOpts.preRun?.unshift((module: { NODEFS?: unknown }) => {
      const { stream_ops } = module.NODEFS as { stream_ops: Record<string, unknown> }
      const write = stream_ops.write as Write
      stream_ops.write = ((stream, ...rest) => {
        try {
          return write(stream, ...rest)
        } catch (error) {
          if (/pg_wal/.test(stream.path ?? '')) this.#lose()
          throw error
        }
      }) satisfies Write
      stream_ops.fsync = ({ nfd }: NodeStream): number => {
        try {
          fsyncSync(nfd)
          return 0
        } catch (error) {
          const { code } = error as NodeJS.ErrnoException
          // A folder or a pipe cannot be synchronised, and need not be.
          return code === 'EINVAL' || code === 'EBADF' ? 0 : EIO
        }
      }
    })
    return made
  }
}

const EIO = 29

/** As it comes it is told not to wait for the disc (-F); here it waits. */
export const DURABLE_START: readonly string[] = PGlite.defaultStartParams
  .filter((parameter) => parameter !== '-F')
  .concat(['-c', 'wal_sync_method=fsync'])
  // A segment of the journal that is used again holds its old content, erased words too, until it is written over.
  .concat(['-c', 'wal_recycle=off'])
