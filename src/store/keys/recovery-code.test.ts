import { randomBytes } from 'node:crypto'
import { v7 as uuid } from 'uuid'
import { describe, expect, test } from 'vitest'
import { readRecoveryCode, recoveryCode } from './recovery-code.ts'

const key = { installation: uuid(), secret: new Uint8Array(randomBytes(32)) }
const groups = recoveryCode(key)

describe('the code on a recovery sheet', () => {
  test('is 21 groups of five, and is read back however it is typed', () => {
    expect(groups.map(({ length }) => length)).toEqual(Array(21).fill(5))
    for (const typed of [
      groups.join(' '),
      groups.join('\n').toLowerCase(),
      groups.join('-').replaceAll('0', 'o').replaceAll('1', 'l'),
    ]) {
      expect(readRecoveryCode(typed)).toEqual(key)
    }
  })

  test('a wrong letter is named by its group, wherever it stands', () => {
    for (const [index, group] of groups.entries()) {
      for (let at = 0; at < group.length; at += 1) {
        const other = group[at] === 'A' ? 'B' : 'A'
        const typed = [...groups]
        typed[index] = `${group.slice(0, at)}${other}${group.slice(at + 1)}`
        expect(readRecoveryCode(typed.join(' '))).toEqual({ wrongGroup: index + 1 })
      }
    }
  })

  test('groups that changed places, one that is missing and one too many are found', () => {
    const swapped = [groups[1]!, groups[0]!, ...groups.slice(2)]
    expect(readRecoveryCode(swapped.join(' '))).toEqual({ wrongGroup: 1 })
    expect(readRecoveryCode(groups.slice(0, 20).join(' '))).toEqual({ wrongGroup: 21 })
    expect(readRecoveryCode([...groups, groups[0]].join(' '))).toEqual({ wrongGroup: 0 })
    expect(readRecoveryCode('')).toEqual({ wrongGroup: 1 })
  })
})
