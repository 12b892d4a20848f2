import { describe, expect, it } from 'vitest'
import { stepNameOf } from './event-arguments.ts'

const read = (typed: string): string => {
  const called = stepNameOf(typed, '')
  return called.ok ? called.value : called.refused.faults[0]!.expected.zh
}

describe('a step is recorded by its name or by what the list of steps calls it', () => {
  it('in either language', () => {
    expect(read('supplement-requested')).toBe('supplement-requested')
    expect(read('网络安全审查办公室要求提供补充材料')).toBe('supplement-requested')
    expect(read('The Office received the application')).toBe('application-submitted')
  })

  it('by a part of that it is named, so that somebody chooses', () => {
    expect(read('要求补充材料')).toContain('是否指supplement-requested')
  })

  it('what is near to no label is left to the reader of cases', () => {
    expect(read('xyz')).toBe('xyz')
    expect(read('conclude')).toBe('conclude')
  })
})
