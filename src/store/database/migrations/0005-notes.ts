import { type Kysely, sql } from 'kysely'
import { APP, COURIER } from '../roles.ts'
import type { Tables } from '../tables.ts'
import { walled } from './walled.ts'

/** Working notes: beside the record and never of it, so they can be changed and are gone when they are removed. */
export const notes = {
  up: async (db: Kysely<Tables>): Promise<void> => {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
  },
}

const STATEMENTS: readonly string[] = [
  `create table note (
    tenant uuid not null,
    id uuid not null,
    record uuid not null,
    kind text not null check (kind in ('comment', 'draft')),
    author uuid not null,
    body text not null,
    mentions uuid[] not null,
    version integer not null,
    written_at timestamptz not null,
    changed_at timestamptz not null,
    primary key (tenant, id))`,
  'create index note_of_record on note (tenant, record, id)',
  'create index note_age on note (tenant, changed_at)',
  ...walled('note'),
  `grant select, insert, update, delete on note to ${APP}`,
  // The courier sees that some are old, and none of what they say.
  `grant select (tenant, record, changed_at) on note to ${COURIER}`,

  // How long an organisation keeps its notes, and the records whose notes it must keep: rules for housekeeping.
  `create table note_rule (
    tenant uuid primary key,
    days integer not null check (days > 0))`,
  ...walled('note_rule'),
  `grant select, insert, update, delete on note_rule to ${APP}`,
  `grant select on note_rule to ${COURIER}`,
  `create table note_hold (
    tenant uuid not null,
    record uuid not null,
    placed_by uuid not null,
    placed_at timestamptz not null,
    primary key (tenant, record))`,
  ...walled('note_hold'),
  `grant select, insert, delete on note_hold to ${APP}`,
  `grant select on note_hold to ${COURIER}`,
]
