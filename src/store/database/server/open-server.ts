import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Database, Preparation } from '../database.ts'
import { needCommit, READ_VALUES } from '../database.ts'
import { migrate, migrationsUpTo } from '../migrate.ts'
import { LOGIN, letIn, makeRoles } from '../roles.ts'
import type { Tables } from '../tables.ts'
import { purgeServer } from './purge-server.ts'

const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    (format !== 'binary' && READ_VALUES[oid]) ||
    pg.types.getTypeParser(oid, format as 'text')) as typeof pg.types.getTypeParser,
}

/**
 * Opens a database of a PostgreSQL server. The address is the owner's: it makes the roles and brings the schema to this
 * release, over a connection that is closed again; the pool is a login of its own that owns nothing.
 *
 * @param address  `postgres://owner:…@host/database`
 * @param prepare  what the owner does before the pool opens; gives the password of its login
 * @param schema  the migrations that stand before `prepare`, where it fills the database; those of the release come after
 * @throws MigrationError where the schema could not be brought to this release
 */
export async function openServer(
  address: string,
  prepare: Preparation,
  schema?: readonly string[],
): Promise<Database> {
  const { login, password } = await asOwner(address, prepare, schema)
  const settings = { connectionString: addressFor(address, login, password), types }
  const pool = new pg.Pool({ ...settings, max: 10, connectionTimeoutMillis: CONNECT_MS, keepAlive: true })
  // A connection that breaks, idle or in use, is replaced, and who used it is told; without these the process would end.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: whoseCommitsAreSure(pool) }) })
  const ears = new Ears(settings)
  return {
    engine: 'server',
    db,
    listen: (channel, hear) => ears.listen(channel, hear),
    purge: () => purgeServer(address),
    close: async () => {
      await ears.close()
      await db.destroy()
    },
  }
}

/** Who waits longer for a connection is told that nothing is saved. */
const CONNECT_MS = 10_000

/** What kysely asks of a pool; see {@link needCommit}. */
const whoseCommitsAreSure = (pool: pg.Pool) => ({
  connect: async () => {
    const client = await pool.connect()
    return {
      query: async (statement: string, values: readonly unknown[]) => {
        const result = await client.query(statement, [...values])
        needCommit(statement, result)
        return result
      },
      release: () => client.release(),
    } as never
  },
  end: () => pool.end(),
})

/** The same database, as another login. */
function addressFor(address: string, login: string, password: string): string {
  const url = new URL(address)
  url.username = login
  url.password = password
  return url.href
}

/** What the owner does at a start. */
async function asOwner(address: string, prepare: Preparation, schema?: readonly string[]) {
  const pool = new pg.Pool({ connectionString: address, types, max: 1 })
  const owner = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  try {
    const { rows } = await pool.query<{ name: string }>('select current_database() as name')
    const login = loginOf(rows[0]!.name)
    await makeRoles(owner, login)
    await migrate(owner, migrationsUpTo(schema))
    const password = await prepare(owner)
    if (schema) await migrate(owner)
    await letIn(owner, login, password)
    return { login, password }
  } finally {
    await owner.destroy()
  }
}

/** Roles belong to the whole server: each database has a login of its own. */
const loginOf = (database: string): string =>
  `${LOGIN}_${database.replaceAll(/[^a-z0-9]+/gi, '_').toLowerCase()}`

/** One connection that hears notices; where it breaks it is made again, and everyone is told to look for what was missed. */
class Ears {
  readonly #settings: pg.ClientConfig
  readonly #listeners = new Map<string, ((payload: string) => void)[]>()
  #client: pg.Client | undefined
  #isClosed = false

  constructor(settings: pg.ClientConfig) {
    this.#settings = settings
  }

  async listen(channel: string, hear: (payload: string) => void): Promise<void> {
    const listeners = this.#listeners.get(channel)
    if (listeners) {
      listeners.push(hear)
      return
    }
    this.#listeners.set(channel, [hear])
    if (this.#client) await this.#client.query(`listen ${channel}`)
    else await this.#connect()
  }

  async close(): Promise<void> {
    this.#isClosed = true
    await this.#client?.end()
  }

  async #connect(): Promise<void> {
    const client = new pg.Client(this.#settings)
    client.on('notification', ({ channel, payload = '' }) => this.#tell(channel, payload))
    client.on('error', () => {})
    await client.connect()
    for (const channel of this.#listeners.keys()) await client.query(`listen ${channel}`)
    this.#client = client
    client.on('end', () => {
      this.#client = undefined
      this.#connectAgain()
    })
  }

  #connectAgain(): void {
    if (this.#isClosed) return
    setTimeout(() => {
      if (this.#isClosed) return
      this.#connect().then(
        () => {
          for (const channel of this.#listeners.keys()) this.#tell(channel, '')
        },
        () => this.#connectAgain(),
      )
    }, RECONNECT_MS).unref()
  }

  #tell(channel: string, payload: string): void {
    for (const hear of this.#listeners.get(channel) ?? []) hear(payload)
  }
}

const RECONNECT_MS = 500
