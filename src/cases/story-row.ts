import type { FaultList } from '#contract'
import type { Seat, Seated } from '#review'

/** Expectations that name one thing. */
const NAMED = ['state', 'next', 'not next', 'refused', 'waiting on', 'result', 'remark'] as const

/** What a row expects of the case at the end of its day. */
export type Expected =
  | {
      readonly kind: 'clock'
      readonly line: number
      readonly period: string
      readonly of?: string
      /** 'YYYY-MM-DD', 'EARLIEST..LATEST', 'from EARLIEST', or 'no day'. */
      readonly last: string
      readonly standing?: string
    }
  | { readonly kind: 'no clock'; readonly line: number }
  | {
      readonly kind: (typeof NAMED)[number]
      readonly line: number
      readonly name: string
    }
  | {
      readonly kind: 'seen'
      readonly line: number
      readonly by: Seated
      readonly document: string
      /** Why the seat may see it or not: own, handed-over, consent, confidential, not-found, unclear. */
      readonly ground: string
    }
  | { readonly kind: 'elapsed'; readonly line: number; readonly workingDays: number; readonly since: string }

/**
 * A step with what it says in brackets; undefined for what is outside the procedure.
 *
 * @example saidIn('reply-received (member: 公安部; agrees: yes)')
 *   // { step: 'reply-received', member: '公安部', agrees: 'yes' }
 */
export function saidIn(happened: string): Record<string, unknown> | undefined {
  if (/^[—–-]+$|^[“"「]/.test(happened)) return undefined
  const [, step = happened, details = ''] = /^(\S+)\s*(?:\((.*)\))?$/.exec(happened) ?? []
  const said: Record<string, unknown> = { step }
  for (const detail of details.split(';').filter((each) => each.trim() !== '')) {
    const colon = detail.indexOf(':')
    const name = detail.slice(0, colon).trim()
    const value = detail.slice(colon + 1).trim()
    if (name === 'members') said.members = value.split(',').map((each) => each.trim())
    else if (name.startsWith('instead ')) {
      said.instead = { ...(said.instead as object | undefined), [name.slice('instead '.length)]: value }
    } else said[name] = value
  }
  return said
}

/** The right-hand columns of a row. */
export function expectedIn(columns: readonly string[], line: number, faults: FaultList): readonly Expected[] {
  const [first = '', second = '', third] = columns
  const elapsed = /^(\d+) working days?$/.exec(first)
  if (elapsed) {
    return [{ kind: 'elapsed', line, workingDays: Number(elapsed[1]), since: second.replace(/^since /, '') }]
  }
  if (first === 'no clock') return [{ kind: 'no clock', line }]
  const named = NAMED.find((kind) => kind === first)
  if (named) return [{ kind: named, line, name: second }]
  const [, seat, name] = /^seen by ([a-z-]+)(?::(.+))?$/.exec(first) ?? []
  if (seat !== undefined && third !== undefined) {
    const by: Seated = { seat: seat as Seat, ...(name === undefined ? {} : { name }) }
    return [{ kind: 'seen', line, by, document: second, ground: third }]
  }
  if (second === '') {
    faults.include({
      pointer: '',
      line,
      column: 1,
      message: {
        en: `“${first}” expects nothing: no last day stands beside it.`,
        zh: `“${first}”旁未填写届满日。`,
      },
      expected: { en: 'a period and its last day, two spaces apart', zh: '期限及其届满日，以两个空格分隔' },
      example: 'decision-on-need  2026-03-19',
    })
    return []
  }
  const [, period = first, of] = /^(\S+) of (.+)$/.exec(first) ?? []
  return [
    {
      kind: 'clock',
      line,
      period,
      ...(of === undefined ? {} : { of }),
      last: second,
      ...(third === undefined ? {} : { standing: third }),
    },
  ]
}
