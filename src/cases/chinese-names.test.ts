import { describe, expect, it } from 'vitest'
import { nearestTo } from '#contract'
import { readCase } from './index.ts'

const TODAY = '2026-11-21' as never
const faultsIn = (text: string): readonly string[] => {
  const read = readCase(text, TODAY)
  return read.ok ? [] : read.refusal.faults.map(({ pointer, expected }) => `${pointer} ${expected.en}`)
}

describe('a case file in Chinese', () => {
  it.each([
    '程序: order-8',
    '办法: 第8号令',
    '审查程序: 网络安全审查办法（第8号令）',
    'procedure: Order No. 8',
    'procedure: order no.8',
    '办法: 第 8 号',
  ])('names its procedure as people do: %s', (line) => {
    const read = readCase(
      `案件: 甲\n${line}\n事件:\n  - { 日期: 2026年9月14日, 步骤: application-submitted }\n`,
      TODAY,
    )
    expect(read.ok && read.value).toMatchObject({ title: '甲', procedure: 'order-8' })
  })

  it.each(['第18号令', 'order-80', 'Order No. 9'])(
    'does not take %s for a version that there is',
    (named) => {
      expect(faultsIn(`程序: ${named}\n事件: []\n`)).toEqual([expect.stringContaining('/procedure ')])
    },
  )

  it('a name that shares nothing with another is no misspelling of it: the names are listed', () => {
    expect(
      faultsIn('案件: 甲\n条款: 8\n事件:\n  - { 日期: 2026-09-14, 步骤: application-submitted }\n'),
    ).toEqual([expect.stringContaining('/条款 one of: case, id, teaches, procedure')])
    expect(nearestTo('办法', ['id', 'on', 'step'])).toBeUndefined()
    expect(nearestTo('to', ['on', 'id'])).toBeUndefined()
  })
})
