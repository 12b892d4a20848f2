import type { ActTime } from '../acts/perform-act.ts'
import { sweepFiles } from '../evidence/sweep-files.ts'
import { makeCheckpoint } from '../log/checkpoints.ts'
import type { Store } from '../open-store.ts'
import { runDueJobs } from './run-jobs.ts'

/** The work that a server does beside its requests. */
export interface Work {
  /** Ends it: waits for the batch that is going on. */
  stop(): Promise<void>
}

export interface WorkSettings {
  readonly clock: () => ActTime
  /** Hears of what failed; it is tried again. */
  readonly report: (error: unknown) => void
  /** How long to rest where nothing is due, in milliseconds. */
  readonly restMs?: number
  /** After how long a checkpoint signs what was logged since the last, in milliseconds. */
  readonly checkpointMs?: number
}

const REST_MS = 2000
const CHECKPOINT_MS = 60_000
const SWEEP_MS = 6 * 3_600_000

/**
 * Does what is due, again and again, and signs checkpoints; files of evidence that nothing names are swept. Of several servers on one database each does its part: a job
 * is taken by one, a checkpoint is made by one.
 */
export function startWork(
  { db, key, evidence }: Pick<Store, 'db' | 'key' | 'evidence'>,
  { clock, report, restMs = REST_MS, checkpointMs = CHECKPOINT_MS }: WorkSettings,
): Work {
  let isStopped = false
  let wake = (): void => {}
  let checkpointed = 0
  let swept = 0
  const rest = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, restMs)
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  const attempt = async (work: () => Promise<unknown>): Promise<void> => {
    try {
      await work()
    } catch (error) {
      if (!isStopped) report(error)
    }
  }
  const done = (async () => {
    while (!isStopped) {
      await attempt(() => runDueJobs(db, clock, () => isStopped))
      const { now } = clock()
      // A clock that was set back makes one early, never none.
      if (!isStopped && Math.abs(now.getTime() - checkpointed) >= checkpointMs) {
        await attempt(async () => {
          await makeCheckpoint(db, key, now)
          checkpointed = now.getTime()
        })
      }
      if (!isStopped && Math.abs(now.getTime() - swept) >= SWEEP_MS) {
        await attempt(async () => {
          await sweepFiles({ db, evidence }, now)
          swept = now.getTime()
        })
      }
      if (!isStopped) await rest()
    }
  })()
  return {
    async stop() {
      isStopped = true
      wake()
      await done
    },
  }
}
