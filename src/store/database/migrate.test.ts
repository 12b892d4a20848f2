import { Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import { afterAll, describe, expect, inject, test } from 'vitest'
import { ThreadConnection } from './embedded/thread-connection.ts'
import { MIGRATIONS, type Migration, migrate } from './migrate.ts'
import { LOGIN, makeRoles } from './roles.ts'
import type { Tables } from './tables.ts'

const NEXT: Migration = {
  up: async (db) => void (await sql.raw('create table later (a integer)').execute(db)),
}
const BROKEN: Migration = {
  up: async (db) => {
    await sql.raw('alter table event add column mood text').execute(db)
    await sql.raw('alter table no_such_table add column mood text').execute(db)
  },
}

const OWNERS: readonly (readonly [string, () => Promise<Kysely<Tables>>])[] = [
  [
    'the embedded database',
    async () => {
      const connection = new ThreadConnection()
      await connection.ask({ kind: 'open', folder: null })
      return new Kysely<Tables>({ dialect: new PostgresDialect({ pool: async () => connection as never }) })
    },
  ],
  ...(['15', '18'] as const).map((major) => {
    const open = async () => {
      const server = inject('postgres')[major]
      const name = `migrate_${Math.random().toString(36).slice(2)}`
      const client = new pg.Client({ connectionString: `${server}/postgres` })
      await client.connect()
      await client.query(`create database ${name}`)
      await client.end()
      const pool = new pg.Pool({ connectionString: `${server}/${name}` })
      return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
    }
    return [`PostgreSQL ${major}`, open] as const
  }),
]

describe.each(OWNERS)('the schema of %s', (_, open) => {
  let owner: Kysely<Tables>
  const columns = async () => {
    const { rows } = await sql<{ column_name: string }>`
      select column_name from information_schema.columns where table_name = 'event'
    `.execute(owner)
    return rows.map(({ column_name }) => column_name)
  }
  afterAll(() => owner.destroy())

  test('is brought to this release once, by however many at once', async () => {
    owner = await open()
    await makeRoles(owner, LOGIN)
    await Promise.all([migrate(owner), migrate(owner), migrate(owner)])
    expect(await columns()).toContain('hash')
  })

  test('a migration that fails says which, and leaves the schema as it was', async () => {
    const failing = migrate(owner, { ...MIGRATIONS, '9998-broken': BROKEN })
    await expect(failing).rejects.toMatchObject({
      reason: 'failed',
      message: expect.stringContaining('9998-broken'),
    })
    expect(await columns()).not.toContain('mood')
    await migrate(owner)
  })

  test('a release that meets the schema of a later one changes nothing', async () => {
    await migrate(owner, { ...MIGRATIONS, '9999-later': NEXT })
    await expect(migrate(owner)).rejects.toMatchObject({ reason: 'newer-schema' })
  })
})
