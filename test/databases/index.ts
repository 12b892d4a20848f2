import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { inject } from 'vitest'
import { openStore, type Store } from '#store'

/** A database of a test's own, of which the suite is run on each kind. */
export interface TestDatabase {
  readonly name: string
  readonly data: string
  readonly keyFile: string
  /** Opens it; a second time after it was closed, with what it holds. */
  open(): Promise<Store>
  /** What another process needs to open it. */
  forProcess(): Promise<{
    readonly data: string
    readonly keyFile: string
    readonly firstFiles: string
    readonly databaseUrl?: string
  }>
  /** Runs statements as the owner, past every wall; on the embedded database only while it is closed. */
  asOwner(statements: readonly string[]): Promise<void>
  drop(): Promise<void>
}

/** The embedded database in a folder of its own. */
function embeddedDatabase(): TestDatabase {
  const home = mkdtempSync(join(tmpdir(), 'anshen-data-'))
  const data = join(home, 'data')
  return {
    name: 'embedded',
    data,
    keyFile: join(home, 'key'),
    open: () =>
      openStore({ data, env: { ANSHEN_KEY_FILE: join(home, 'key') }, firstFiles: inject('firstFiles') }),
    forProcess: async () => ({ data, keyFile: join(home, 'key'), firstFiles: inject('firstFiles') }),
    asOwner: async (statements) => {
      const { PGlite } = await import('@electric-sql/pglite')
      const database = await PGlite.create(join(data, 'database'))
      for (const statement of statements) await database.query(statement)
      await database.close()
    },
    drop: async () => rmSync(home, { recursive: true, force: true }),
  }
}

/** A database on a PostgreSQL server. */
function serverDatabase(major: '15' | '18'): TestDatabase {
  const name = `test_${Math.random().toString(36).slice(2)}`
  const server = inject('postgres')[major]
  const home = mkdtempSync(join(tmpdir(), 'anshen-data-'))
  const run = async (database: string, statements: readonly string[]) => {
    const client = new pg.Client({ connectionString: `${server}/${database}` })
    await client.connect()
    try {
      for (const statement of statements) await client.query(statement)
    } finally {
      await client.end()
    }
  }
  let isMade = false
  const makeOnce = async (): Promise<void> => {
    if (!isMade) await run('postgres', [`create database ${name}`])
    isMade = true
  }
  return {
    name: `PostgreSQL ${major}`,
    data: join(home, 'data'),
    keyFile: join(home, 'key'),
    open: async () => {
      await makeOnce()
      return openStore({
        data: join(home, 'data'),
        databaseUrl: `${server}/${name}`,
        env: { ANSHEN_KEY_FILE: join(home, 'key') },
      })
    },
    forProcess: async () => {
      await makeOnce()
      return {
        data: join(home, 'data'),
        keyFile: join(home, 'key'),
        firstFiles: inject('firstFiles'),
        databaseUrl: `${server}/${name}`,
      }
    },
    asOwner: (statements) => run(name, statements),
    drop: async () => {
      await run('postgres', [`drop database if exists ${name} with (force)`])
      rmSync(home, { recursive: true, force: true })
    },
  }
}

/** Every kind of database, for `describe.each`. */
export const DATABASES: readonly (readonly [string, () => TestDatabase])[] = [
  ['embedded', embeddedDatabase],
  ['PostgreSQL 15', () => serverDatabase('15')],
  ['PostgreSQL 18', () => serverDatabase('18')],
]
