import { type Kysely, sql } from 'kysely'
import { APP, COURIER } from '../roles.ts'
import type { Tables } from '../tables.ts'
import { walled } from './walled.ts'

/** The log, what is kept aside of it, its checkpoints; rows walled by tenant. */
export const log = {
  up: async (db: Kysely<Tables>): Promise<void> => {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
  },
}

const STATEMENTS: readonly string[] = [
  `create table installation (
    one boolean primary key default true check (one),
    id uuid not null,
    made_at timestamptz not null,
    key_check text not null)`,
  `grant select on installation to ${APP}, ${COURIER}`,

  `create table stream (
    tenant uuid not null,
    id uuid not null,
    kind text not null,
    version integer not null check (version >= 0),
    head text,
    recorded_at timestamptz not null,
    checkpointed integer not null default 0,
    primary key (tenant, id))`,
  `create index stream_ahead on stream (tenant, id) where version > checkpointed`,
  ...walled('stream'),
  `grant select, insert on stream to ${APP}`,
  `grant update (version, head, recorded_at) on stream to ${APP}`,
  `grant select on stream to ${COURIER}`,
  `grant update (checkpointed) on stream to ${COURIER}`,

  `create table event (
    tenant uuid not null,
    stream uuid not null,
    version integer not null check (version > 0),
    id uuid not null,
    type text not null,
    schema integer not null,
    day date,
    recorded_at timestamptz not null,
    text text not null,
    hash text not null,
    body jsonb not null,
    position bigint generated always as identity,
    primary key (tenant, stream, version),
    foreign key (tenant, stream) references stream (tenant, id))`,
  `create unique index event_id on event (tenant, id)`,
  `create index event_position on event (position)`,
  ...walled('event'),
  `grant select, insert on event to ${APP}`,
  `grant select on event to ${COURIER}`,

  `create table words (
    tenant uuid not null,
    event uuid not null,
    pointer text not null,
    salt text not null,
    words text not null,
    primary key (tenant, event, pointer))`,
  ...walled('words'),
  `grant select, insert, delete on words to ${APP}`,
  `grant select, delete on words to ${COURIER}`,

  `create table checkpoint (
    number integer primary key,
    made_at timestamptz not null,
    text text not null,
    hash text not null,
    signature text not null)`,
  `grant select, insert on checkpoint to ${COURIER}`,
  `create table checkpoint_head (
    checkpoint integer not null references checkpoint (number),
    tenant uuid not null,
    stream uuid not null,
    version integer not null,
    hash text not null,
    primary key (checkpoint, tenant, stream))`,
  `create index checkpoint_head_stream on checkpoint_head (tenant, stream)`,
  `grant select, insert on checkpoint_head to ${COURIER}`,
]
