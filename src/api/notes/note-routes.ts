import type { Context, Hono } from 'hono'
import type { Refusal } from '#contract'
import { type AnyKind, noteInput, readInput } from '#records'
import {
  asMember,
  editNote,
  listNotes,
  type Note,
  type NoteRefusal,
  readRecord,
  refusalOf,
  removeNote,
  writeNote,
} from '#store'
import { problemOf } from '../problems/problem.ts'
import {
  answered,
  need,
  PRIVATE,
  type RecordParts,
  Stop,
  tenantOf,
  visitorOf,
} from '../requests/answering.ts'
import { readBody } from '../requests/body.ts'
import { isIdentifier, newIdentifier, seenVersion } from '../requests/parameters.ts'

/**
 * The working notes on records: beside the record and never of it. A note is put under an identifier of its writer's, so
 * that asked again it is not written twice; with `If-Match` it is changed.
 */
export function addNoteRoutes(app: Hono, kinds: readonly AnyKind[], parts: RecordParts): void {
  for (const kind of kinds) {
    app.get(`/api/${kind.name}/:id/notes`, (context) => answered(context, list(context, kind, parts)))
    const one = `/api/${kind.name}/:id/notes/:note`
    app.put(one, (context) => answered(context, put(context, kind, parts)))
    app.delete(one, (context) => answered(context, remove(context, kind, parts)))
  }
}

const stop = (why: NoteRefusal): Stop => new Stop(problemOf(why === 'held' ? IS_HELD : refusalOf(why)))

const IS_HELD: Refusal = {
  code: 'not-now',
  cite: [],
  message: {
    en: 'The record is kept for a dispute or an inquiry: no note on it is changed or removed.',
    zh: '该记录处于证据留存状态，其笔记不得修改或者删除。',
  },
  remedy: { en: 'Write another note.', zh: '请另写一条笔记。' },
  faults: [],
}

/** The record that notes are on, for whom it exists. */
async function recordOf(context: Context, kind: AnyKind, parts: RecordParts) {
  const { person } = visitorOf(context, parts)
  const record = context.req.param('id')!
  if (!isIdentifier(record)) throw stop('not-there')
  const reader = { tenant: tenantOf(context, kind, record), person }
  if (!(await readRecord(parts.store, parts.states, reader, kind, record))) throw stop('not-there')
  return { reader, record }
}

async function list(context: Context, kind: AnyKind, parts: RecordParts): Promise<Response> {
  const { reader, record } = await recordOf(context, kind, parts)
  const notes = await asMember(parts.store, parts.states, reader, (within) =>
    listNotes(within, reader.person, record),
  )
  return context.json({ notes: notes ?? [] }, 200, PRIVATE)
}

async function put(context: Context, kind: AnyKind, parts: RecordParts): Promise<Response> {
  const { reader, record } = await recordOf(context, kind, parts)
  const id = need(newIdentifier(context.req.param('note')!))
  const seen = need(seenVersion(context))
  const body = await readBody(context)
  if (!body.ok) throw new Stop(body.problem)
  const input = readInput({ input: noteInput }, body.body.value)
  if (!input.ok) throw new Stop(problemOf(input.refusal))
  const said = input.value as Pick<Note, 'kind' | 'body' | 'mentions'>
  const { now } = parts.time()
  const written = await asMember(parts.store, parts.states, reader, (within) =>
    seen === undefined
      ? writeNote(within, reader.person, { id, record, ...said }, now)
      : editNote(within, reader.person, { id, seen, body: said.body, mentions: said.mentions }, now),
  )
  if (!written?.ok) throw stop(written?.why ?? 'not-there')
  const { note } = written
  return context.json(note, seen === undefined ? 201 : 200, { ETag: `"${note.version}"`, ...PRIVATE })
}

async function remove(context: Context, kind: AnyKind, parts: RecordParts): Promise<Response> {
  const { reader } = await recordOf(context, kind, parts)
  const id = context.req.param('note')!
  if (!isIdentifier(id)) throw stop('not-there')
  const removed = await asMember(parts.store, parts.states, reader, (within) =>
    removeNote(within, reader.person, id),
  )
  if (!removed?.ok) throw stop(removed?.why ?? 'not-there')
  return context.body(null, 204)
}
