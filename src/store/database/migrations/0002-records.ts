import { type Kysely, sql } from 'kysely'
import { APP } from '../roles.ts'
import type { Tables } from '../tables.ts'
import { walled } from './walled.ts'

/** Records as lists show them, and the answers to requests that may be asked again. */
export const records = {
  up: async (db: Kysely<Tables>): Promise<void> => {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
  },
}

const STATEMENTS: readonly string[] = [
  `create table record (
    tenant uuid not null,
    id uuid not null,
    kind text not null,
    version integer not null,
    title text,
    status text not null,
    owner uuid,
    known_to uuid[],
    opened_on date,
    changed_at timestamptz not null,
    primary key (tenant, id))`,
  `create index record_list on record (tenant, kind, changed_at desc, id)`,
  ...walled('record'),
  `grant select, insert, update, delete on record to ${APP}`,

  `create table request (
    tenant uuid not null,
    person uuid not null,
    address text not null,
    key text not null,
    digest text not null,
    answer text,
    made_at timestamptz not null,
    primary key (tenant, person, address, key))`,
  `create index request_age on request (made_at)`,
  ...walled('request'),
  `grant select, insert, update, delete on request to ${APP}`,
]
