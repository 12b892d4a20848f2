import { type Kysely, sql } from 'kysely'
import { APP, COURIER } from '../roles.ts'
import type { Tables } from '../tables.ts'
import { walled } from './walled.ts'

/** Work that is due at an instant, done by whichever server takes it. */
export const jobs = {
  up: async (db: Kysely<Tables>): Promise<void> => {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
  },
}

const STATEMENTS: readonly string[] = [
  `create table job (
    tenant uuid not null,
    id uuid primary key,
    kind text not null,
    key text not null,
    payload jsonb not null,
    due_at timestamptz not null,
    attempts integer not null default 0,
    taken_until timestamptz,
    fault text,
    constraint job_once unique (tenant, kind, key))`,
  'create index job_due on job (due_at)',
  ...walled('job'),
  `grant select, insert, update, delete on job to ${APP}, ${COURIER}`,
  // The courier finds whose results are behind.
  `grant select on record to ${COURIER}`,
  `grant select on record_next to ${COURIER}`,
]
