import { type Kysely, sql } from 'kysely'
import { APP, COURIER } from '../roles.ts'
import type { Tables } from '../tables.ts'
import { walled } from './walled.ts'

/** Evidence: the keys of its files, never the files; and whose record a record is. */
export const evidence = {
  up: async (db: Kysely<Tables>): Promise<void> => {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
  },
}

const STATEMENTS: readonly string[] = [
  // Both under the installation's key.
  `create table evidence_key (
    tenant uuid primary key,
    number integer not null,
    wrapped text not null,
    addresses text not null,
    made_at timestamptz not null)`,
  ...walled('evidence_key'),
  `grant select, insert, update on evidence_key to ${APP}`,
  `grant select, update on evidence_key to ${COURIER}`,

  // The key of a file stands under the organisation's; where it was destroyed there is the ground instead.
  `create table evidence_file (
    tenant uuid not null,
    address text not null,
    copy uuid not null,
    wrapped text,
    ground text,
    length bigint not null,
    type text not null,
    stored_at timestamptz not null,
    primary key (tenant, address),
    check ((wrapped is null) <> (ground is null)))`,
  ...walled('evidence_file'),
  `grant select, insert, update, delete on evidence_file to ${APP}`,
  `grant select on evidence_file to ${COURIER}`,

  // Which records name a file: the log says, so nothing beside it can be behind.
  `create index event_file on event (tenant, (body #>> '{payload,file,address}')) where type = 'revision-added'`,

  'alter table record add column belongs_to uuid',
  'alter table record_next add column belongs_to uuid',
  // A rebuild changes the names of both tables: these go with them as they are.
  'create index belonging_one on record (tenant, belongs_to) where belongs_to is not null',
  'create index belonging_other on record_next (tenant, belongs_to) where belongs_to is not null',
]
