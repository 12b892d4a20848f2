import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { describing, open } from '../src/contract/kit.ts'

/** What a room has, and what the contract says of it. */
interface Clock {
  readonly due: string
  readonly days: readonly number[]
  readonly status: 'running' | 'met'
  readonly of?: string
}
const clock = () => ({
  due: z.string(),
  days: z.array(z.number()),
  status: z.enum(['running', 'met']),
  of: z.exactOptional(z.string()),
})

/** Each line after one that expects an error is a planted fault: where it compiles, `npm run typecheck` says so. */
describe('a schema that describes a type of a room', () => {
  it('is the schema, with that type', () => {
    const schema = open(clock())
    const described: z.ZodMiniType<Clock> = describing<Clock>()(schema)
    expect(described).toBe(schema)
    expect(described.parse({ due: '2026-04-24', days: [1], status: 'met' }).status).toBe('met')
  })

  it('does not compile where it is not the same, member by member', () => {
    const { of, ...short } = clock()
    const faulty = [
      // @ts-expect-error a member is missing
      describing<Clock>()(open(short)),
      // @ts-expect-error a member is one too many
      describing<Clock>()(open({ ...clock(), firm: z.boolean() })),
      // @ts-expect-error a member may be absent in the room and not in the document
      describing<Clock>()(open({ ...clock(), of: z.string() })),
      // @ts-expect-error a member has another type
      describing<Clock>()(open({ ...clock(), days: z.array(z.string()) })),
      // @ts-expect-error a word of a closed list is missing
      describing<Clock>()(open({ ...clock(), status: z.enum(['running']) })),
    ]
    expect(faulty).toHaveLength(5)
    expect(of).toBeDefined()
  })
})
