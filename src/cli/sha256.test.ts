import { describe, expect, it } from 'vitest'
import { seal } from '#screening'
import { sha256 } from './sha256.ts'

describe('SHA-256 as Node has it', () => {
  it('seals to the same as the plain one, Chinese included', () => {
    for (const text of ['', 'abc', '网络安全审查办法', 'é👍'.repeat(999)]) {
      expect(seal({ text }, sha256)).toBe(seal({ text }))
    }
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })
})
