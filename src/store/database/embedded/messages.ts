/** What the thread of the embedded database is asked. */
export type Request =
  | {
      readonly kind: 'open'
      /** Where its files are; null for a database in memory. */
      readonly folder: string | null
    }
  /** From here on the thread is the pool's login and runs nothing that would make it another. */
  | { readonly kind: 'login'; readonly login: string }
  | { readonly kind: 'query'; readonly sql: string; readonly parameters: readonly unknown[] }
  | { readonly kind: 'listen'; readonly channel: string }
  /** The files of the database as one tar, uncompressed. */
  | { readonly kind: 'dump' }
  /** Takes old pages and old journals away, as the owner. */
  | { readonly kind: 'purge' }
  | { readonly kind: 'close' }

export interface Numbered {
  readonly number: number
  readonly request: Request
}

export interface QueryResult {
  readonly command: string
  readonly rowCount: number
  readonly rows: readonly unknown[]
}

/** What it answers, and what it tells unasked. */
export type Answer =
  | { readonly number: number; readonly result: unknown }
  | { readonly number: number; readonly error: DatabaseFault }
  | { readonly channel: string; readonly payload: string }
  /** The database could not write its own log, and cannot go on. */
  | { readonly isLost: true }

/** An error of the database as data: what is read of it elsewhere. */
export interface DatabaseFault {
  readonly message: string
  /** SQLSTATE. */
  readonly code?: string
  readonly constraint?: string
  readonly table?: string
  readonly detail?: string
  /** The database cannot go on after it: its files are opened anew. */
  readonly isFatal?: boolean
}
