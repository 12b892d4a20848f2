import type { GivenAnswer } from './matter-text.ts'

/** The words for who answered, when, on what, in either language. */
const FIELDS: Readonly<Record<string, 'by' | 'on' | 'evidence' | 'reason'>> = {
  by: 'by',
  on: 'on',
  evidence: 'evidence',
  reason: 'reason',
  答复人: 'by',
  评估人: 'by',
  日期: 'on',
  证据: 'evidence',
  理由: 'reason',
}

const PART = /[;；]\s*(by|on|evidence|reason|答复人|评估人|日期|证据|理由)\s*[:：\s]\s*([^;；]+)/gi

/** Who said so and on what ground, where somebody typed that after an answer. */
export interface TypedGround {
  readonly answer: string
  readonly ground: Readonly<Partial<Record<'by' | 'on' | 'evidence' | 'reason', string>>>
}

/** @example typedGround('dk; by Li Min; evidence: notice 12')  // { answer: 'dk', ground: { by: 'Li Min', evidence: 'notice 12' } } */
export function typedGround(line: string): TypedGround {
  const found = [...line.matchAll(PART)].map(([, name, text]) => [FIELDS[name!.toLowerCase()]!, text!.trim()])
  return { answer: line.replace(PART, '').trim(), ground: Object.fromEntries(found) }
}

/** The answer with its ground, as a matter file says it. */
export function withGround(answer: GivenAnswer, { ground }: TypedGround): GivenAnswer {
  if (Object.keys(ground).length === 0) return answer
  const isRecord = typeof answer === 'object' && !Array.isArray(answer)
  return { ...(isRecord ? (answer as object) : { value: answer }), ...ground }
}
