import { type Kysely, sql } from 'kysely'
import { APP } from '../roles.ts'
import type { Tables } from '../tables.ts'
import { walled } from './walled.ts'

/** Numbers drawn, holds and rules of notes as the records say them, and what is due next beside each row of a list. */
export const dues = {
  up: async (db: Kysely<Tables>): Promise<void> => {
    const { rows } = await sql<{ schema: string }>`select quote_ident(current_schema()) as schema`.execute(db)
    for (const statement of statementsIn(rows[0]!.schema)) await sql.raw(statement).execute(db)
  },
}

/** The kinds from whose records something is derived by a job. */
const DERIVED = `kind in ('matters', 'cases')`

const columnsOf = (table: 'record' | 'record_next'): readonly string[] => [
  `alter table ${table}
    add column number text,
    add column is_held boolean not null default false,
    add column note_days integer,
    add column notices text,
    add column derived_notices text,
    add column derived_state text,
    add column due_what text,
    add column due_from date,
    add column due_to date,
    add column due_reason text,
    add column due_key date not null default '9999-12-31'`,
  `drop index ${table}_behind`,
  `drop index ${table}_derived`,
  `create index ${table}_behind on ${table} (tenant, id)
    where ${DERIVED} and derived_version is distinct from version`,
  `create index ${table}_derived on ${table} (derived_on, derived_basis, tenant) where ${DERIVED}`,
  `create index ${table}_noticed on ${table} (tenant, derived_notices) where ${DERIVED}`,
  `create index ${table}_rules on ${table} (tenant) where notices is not null`,
  `create index ${table}_due on ${table} (tenant, kind, due_key, id)`,
]

const INDEXES = [
  'pkey',
  'changed',
  'opened',
  'title',
  'owner',
  'behind',
  'derived',
  'noticed',
  'rules',
  'due',
]
const SEARCH_INDEXES = ['pkey', 'words']
const BASES = ['record', 'record_search'] as const

/** The statements that give what stands beside `from` the names of `to`. */
const renamed = (from: string, to: string): readonly string[] =>
  BASES.flatMap((base) => [
    `alter table ${base}${from} rename to ${base}${to};`,
    ...(base === 'record' ? INDEXES : SEARCH_INDEXES).map(
      (index) => `alter index ${base}${from}_${index} rename to ${base}${to}_${index};`,
    ),
  ])

const statementsIn = (schema: string): readonly string[] => [
  ...columnsOf('record'),
  ...columnsOf('record_next'),
  // With the indexes that are new.
  `create or replace function swap_rebuilt(mine uuid) returns boolean
    language plpgsql security definer set search_path = ${schema}, pg_temp as $$
    begin
      lock table record, record_search, record_next, record_search_next in access exclusive mode;
      delete from rebuild where id = mine;
      if not found then return false; end if;
      ${[...renamed('', '_swap'), ...renamed('_next', ''), ...renamed('_swap', '_next')].join('\n      ')}
      truncate record_next, record_search_next;
      return true;
    end $$`,
  // What the acts say of them stands in the records' rows.
  'drop table note_hold',
  'drop table note_rule',

  `create table number_series (
    tenant uuid not null,
    kind text not null,
    year integer not null,
    last integer not null,
    primary key (tenant, kind, year))`,
  ...walled('number_series'),
  `grant select, insert, update on number_series to ${APP}`,
]
