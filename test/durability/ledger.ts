/** Something a writer asks the store for, told before it asks. */
export interface Asked {
  readonly key: string
  readonly record: string
  readonly kind: 'organisations' | 'matters' | 'bulk'
  readonly act: string
  readonly input: unknown
}

/** What the store acknowledged of it. */
export interface Acknowledged {
  readonly key: string
  readonly version: number
  readonly events: readonly string[]
}

/** A line that a writer tells: each before it goes on to the next. */
export type Line =
  | { readonly asked: Asked }
  | { readonly acknowledged: Acknowledged }
  /** Where the store is not what it acknowledged; nothing: it is. */
  | { readonly faults: readonly string[] }
  /** The store refused, or gave an error. */
  | { readonly error: string }

/** All that was asked of one database and what of it was acknowledged, over the lives of all its writers. */
export interface Ledger {
  readonly tenant: string
  readonly person: string
  readonly asked: Asked[]
  readonly acknowledged: Acknowledged[]
}

/** What a writer does, in this order. */
export type Task =
  /** Asks again for what was not acknowledged, and compares the ledger with the events. */
  | 'compare'
  /** Proves the log, and makes the lists again to compare them. */
  | 'prove'
  /** Acts until it is killed. */
  | 'write'

/** What a writer is started with. */
export interface WriterSettings {
  readonly data: string
  readonly keyFile: string
  readonly databaseUrl?: string | undefined
  readonly firstFiles: string
  /** The ledger so far, in a file. */
  readonly ledger: string
  readonly tasks: readonly Task[]
  /** What it draws its acts from. */
  readonly seed: number
  /** It ends by itself after so many acts of each of its hands. */
  readonly most?: number
}
