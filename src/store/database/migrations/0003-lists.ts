import { type Kysely, sql } from 'kysely'
import { APP, COURIER, TENANT_SETTING } from '../roles.ts'
import type { Tables } from '../tables.ts'
import { walled } from './walled.ts'

/** Lists in any order, search over words, what is derived of a record beside its row, and the second tables of a rebuild. */
export const lists = {
  up: async (db: Kysely<Tables>): Promise<void> => {
    const { rows } = await sql<{ schema: string }>`select quote_ident(current_schema()) as schema`.execute(db)
    for (const statement of statementsIn(rows[0]!.schema)) await sql.raw(statement).execute(db)
  },
}

/** Made twice: `…_next` is filled by a rebuild, and both change their names when it ends. */
const listsOf = (next: '' | '_next'): readonly string[] => [
  `create index record${next}_changed on record${next} (tenant, kind, changed_at, id)`,
  `create index record${next}_opened on record${next} (tenant, kind, (coalesce(opened_on, '0001-01-01'::date)), id)`,
  `create index record${next}_title on record${next} (tenant, kind, title_key, id)`,
  `create index record${next}_owner on record${next} (tenant, kind, owner, changed_at, id)`,
  `create index record${next}_behind on record${next} (tenant, id)
    where kind = 'matters' and derived_version is distinct from version`,
  `create index record${next}_derived on record${next} (derived_on, derived_basis, tenant) where kind = 'matters'`,

  `create table record_search${next} (
    tenant uuid not null,
    record uuid not null,
    words text[] not null,
    constraint record_search${next}_pkey primary key (tenant, record))`,
  `create index record_search${next}_words on record_search${next} using gin (words)
    with (gin_pending_list_limit = 256)`,
  // Not forced on its owner: the function below, which is the owner's, says the tenant itself.
  ...walled(`record_search${next}`).filter((statement) => !statement.includes('force row level')),
  `grant select, insert, update, delete on record_search${next} to ${APP}`,
]

const SWAPPED = [
  'record',
  'record_pkey',
  'record_changed',
  'record_opened',
  'record_title',
  'record_owner',
  'record_behind',
  'record_derived',
  'record_search',
  'record_search_pkey',
  'record_search_words',
]
const isIndex = (name: string): boolean => name !== 'record' && name !== 'record_search'
const renamed = (from: string, to: string): string =>
  `alter ${isIndex(from.replace(/_(next|swap)$/, '')) ? 'index' : 'table'} ${from} rename to ${to};`

const statementsIn = (schema: string): readonly string[] => [
  'drop index record_list',
  `alter table record
    add column title_key text collate "C" not null default '',
    add column verdict text,
    add column tier text,
    add column derived_version integer,
    add column derived_basis text,
    add column derived_on date`,
  'create table record_next (like record including defaults)',
  'alter table record_next add constraint record_next_pkey primary key (tenant, id)',
  ...walled('record_next'),
  `grant select, insert, update, delete on record_next to ${APP}`,
  ...listsOf(''),
  ...listsOf('_next'),

  // A wall lets no operator use an index that might tell of other rows, and array containment is such a one. So the
  // search goes through a function of the owner that has the tenant's condition in it.
  `create function records_with(wanted text[]) returns setof uuid
    language sql stable security definer rows 200 set search_path = ${schema}, pg_temp as $$
      select record from record_search
      where tenant = nullif(current_setting('${TENANT_SETTING}', true), '')::uuid and words @> wanted
    $$`,
  'revoke all on function records_with(text[]) from public',
  `grant execute on function records_with(text[]) to ${APP}`,

  `create table rebuild (one boolean primary key default true check (one), id uuid not null)`,
  `grant select on rebuild to ${APP}, ${COURIER}`,
  `create function begin_rebuild(mine uuid) returns void
    language plpgsql security definer set search_path = ${schema}, pg_temp as $$
    begin
      truncate record_next, record_search_next;
      insert into rebuild (id) values (mine) on conflict (one) do update set id = mine;
    end $$`,
  `create function swap_rebuilt(mine uuid) returns boolean
    language plpgsql security definer set search_path = ${schema}, pg_temp as $$
    begin
      lock table record, record_search, record_next, record_search_next in access exclusive mode;
      delete from rebuild where id = mine;
      if not found then return false; end if;
      ${SWAPPED.map((name) => renamed(name, `${name}_swap`)).join('\n      ')}
      ${SWAPPED.map((name) => renamed(name.replace(/^(record(_search)?)/, '$1_next'), name)).join('\n      ')}
      ${SWAPPED.map((name) => renamed(`${name}_swap`, name.replace(/^(record(_search)?)/, '$1_next'))).join('\n      ')}
      truncate record_next, record_search_next;
      return true;
    end $$`,
  ...['begin_rebuild', 'swap_rebuilt'].flatMap((name) => [
    `revoke all on function ${name}(uuid) from public`,
    `grant execute on function ${name}(uuid) to ${COURIER}`,
  ]),
]
