import type { CivilDate } from '#clock'
import type { ReviewEvent } from '../record/event.ts'
import type { EventInForce } from '../record/events-in-force.ts'
import type { ExcludedTime } from '../table/procedure.ts'

/** Supplementary materials that are outstanding of one of those asked. */
export interface AwaitedSupplement {
  /** As the record names the provider; undefined where it names nobody. */
  readonly name: string | undefined
  readonly since: CivilDate | undefined
}

interface Requests {
  readonly name: string | undefined
  readonly since: CivilDate | undefined
  readonly count: number
}

/**
 * Whose supplementary materials are outstanding at a seat, by name, in the order in which they were asked for.
 *
 * @param onReceipt  the time runs from the receipt of the request, not from its issue
 * @returns undefined where the record does not say whose request an answer met
 */
export function awaitedSupplements(
  { opens, closes }: Pick<ExcludedTime, 'opens' | 'closes'>,
  events: readonly EventInForce[],
  seat: string,
  onReceipt: boolean,
  keyOf: (name: string) => string,
): readonly AwaitedSupplement[] | undefined {
  const open = new Map<string, Requests>()
  for (const { event } of events) {
    if (event.of !== seat) continue
    const { supplier: name } = event
    const key = name === undefined ? NOBODY : keyOf(name)
    if (event.step === opens) {
      const before = open.get(key) ?? { name, since: dayOf(event, onReceipt), count: 0 }
      open.set(key, { ...before, count: before.count + 1 })
    } else if (event.step === closes) {
      const met = metBy(open, key)
      if (met === undefined) return undefined
      const left = open.get(met) as Requests
      if (left.count === 1) open.delete(met)
      else open.set(met, { ...left, count: left.count - 1 })
    }
  }
  return [...open.values()].map(({ name, since }) => ({ name, since }))
}

/** No name is without letters. */
const NOBODY = ''

/** One's own request; else the one that names nobody; an answer that names nobody, the only one there is. */
const metBy = (open: ReadonlyMap<string, Requests>, key: string): string | undefined =>
  [key, NOBODY].find((each) => open.has(each)) ??
  (key === NOBODY && open.size === 1 ? [...open.keys()][0] : undefined)

const dayOf = ({ on, received }: ReviewEvent, onReceipt: boolean): CivilDate | undefined => {
  const day = onReceipt ? received : on
  return day === 'unknown' ? undefined : day
}
