import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { appendEvents, asCourier, inTenant, lockStream, openStream, type Store } from '#store'
import { DATABASES } from '../../../test/databases/index.ts'

const ONE = uuid()
const OTHER = uuid()
const author = { actor: uuid(), way: 'terminal' } as const
const now = new Date('2026-11-28T01:00:00.000Z')

describe.each(DATABASES)('the walls of %s', (_, make) => {
  const made = make()
  let database: Store
  const streams = { [ONE]: uuid(), [OTHER]: uuid() }

  beforeAll(async () => {
    database = await made.open()
    for (const tenant of [ONE, OTHER]) {
      await inTenant(database.db, tenant, async (within) => {
        const stream = streams[tenant]!
        await openStream(within, stream, 'matter', now)
        const draft = { type: 'opened', schema: 1, on: '2026-11-28', payload: { by: 'Li' }, words: ['/by'] }
        await appendEvents(within, stream, (await lockStream(within, stream))!, [draft], author, now)
      })
    }
  })
  afterAll(async () => {
    await database.close()
    await made.drop()
  })

  /** The rows of a statement, or its SQLSTATE. */
  const tried = async (statement: string, tenant: string | null): Promise<unknown> => {
    try {
      if (tenant === null) return (await sql.raw(statement).execute(database.db)).rows
      return await inTenant(
        database.db,
        tenant,
        async ({ tx }) => (await sql.raw(statement).execute(tx)).rows,
      )
    } catch (error) {
      return (error as { code?: string }).code
    }
  }

  test.each(['stream', 'event', 'words'])('a tenant sees of %s its own rows only', async (table) => {
    expect(await tried(`select distinct tenant from ${table}`, ONE)).toEqual([{ tenant: ONE }])
    expect(await tried(`select * from ${table} where tenant = '${OTHER}'`, ONE)).toEqual([])
  })

  test('a tenant writes no row of another', async () => {
    const values = `'${OTHER}', '${uuid()}', 'matter', 0, now()`
    expect(
      await tried(`insert into stream (tenant, id, kind, version, recorded_at) values (${values})`, ONE),
    ).toBe('42501')
    expect(await tried(`update stream set version = 7 where tenant = '${OTHER}' returning id`, ONE)).toEqual(
      [],
    )
  })

  test.each([
    "update event set text = ''",
    'delete from event',
    'truncate event',
    'delete from stream',
    'drop table event',
  ])('nobody who works here may: %s', async (statement) => {
    for (const tenant of [ONE, null]) expect(await tried(statement, tenant)).toBe('42501')
  })

  test('outside a transaction of ours the pool sees nothing', async () => {
    for (const table of ['stream', 'event', 'words', 'checkpoint']) {
      expect(await tried(`select * from ${table}`, null)).toBe('42501')
    }
  })

  test('a transaction that forgot its tenant sees no row and writes none', async () => {
    const rows = await database.db.transaction().execute(async (tx) => {
      await sql`select set_config('role', 'anshen_app', true)`.execute(tx)
      return (await sql`select * from event`.execute(tx)).rows
    })
    expect(rows).toEqual([])
  })

  test.each(['reset role', 'set role none', 'reset session authorization', 'reset all'])(
    '%s opens nothing',
    async (statement) => {
      await inTenant(database.db, ONE, async ({ tx }) => {
        await sql.raw('savepoint before').execute(tx)
        try {
          await sql.raw(statement).execute(tx)
        } catch {
          await sql.raw('rollback to savepoint before').execute(tx)
        }
        const seen = await sql<{ tenant: string }>`select distinct tenant from event`
          .execute(tx)
          .then(({ rows }) => rows.map(({ tenant }) => tenant))
          .catch(async () => {
            await sql.raw('rollback to savepoint before').execute(tx)
            return []
          })
        expect(seen).not.toContain(OTHER)
      })
    },
  )

  test.each(['owner', 'postgres', 'pg_read_all_data'])('nobody becomes %s', async (role) => {
    for (const statement of [`set role ${role}`, `set session authorization ${role}`]) {
      for (const tenant of [ONE, null])
        expect(['42501', '22023', '42704']).toContain(await tried(statement, tenant))
    }
  })

  test('what a transaction set is gone after it', async () => {
    await inTenant(database.db, ONE, async () => {})
    expect(
      await tried(
        `select current_user = session_user as same, current_setting('anshen.tenant', true) as tenant`,
        null,
      ),
    ).toEqual([{ same: true, tenant: '' }])
  })

  test('the courier sees every tenant and changes no event', async () => {
    const rows = await asCourier(database.db, (tx) => tx.selectFrom('event').select('tenant').execute())
    expect(rows.map(({ tenant }) => tenant).sort()).toEqual([ONE, OTHER].sort())
    await expect(
      asCourier(database.db, (tx) => sql.raw('delete from event').execute(tx)),
    ).rejects.toMatchObject({ code: '42501' })
  })
})
