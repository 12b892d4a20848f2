import { describe, expect, it } from 'vitest'
import { readSignature } from './signature-line.ts'

const TODAY = '2026-11-21'
const read = (typed: string) => {
  const { by, on } = readSignature(typed, TODAY)
  return [by, on]
}

describe('who judged and when, typed in one line', () => {
  it.each([
    'Li Min, 2026-11-20',
    'Li Min, 20 November 2026',
    'Li Min, Nov 20, 2026',
    'Li Min, November 20th, 2026',
    'Li Min on 20 Nov 2026',
    'Li Min; 2026/11/20',
    'Li Min (2026-11-20)',
    '2026-11-20, Li Min',
    'November 20, 2026, Li Min',
    'Li Min，2026年11月20日',
  ])('%s is a name and a day', (typed) => expect(read(typed)).toEqual(['Li Min', '2026-11-20']))

  it('a day may follow a Chinese name without a blank, or be today', () => {
    expect(read('李敏2026年11月2日')).toEqual(['李敏', '2026-11-02'])
    expect(read('李敏今天')).toEqual(['李敏', TODAY])
    expect(read('Li Min, today')).toEqual(['Li Min', TODAY])
  })

  it('no day stays inside a name: what only looks like one is left to be refused', () => {
    expect(read('Li Min, 20.11.2026')).toEqual(['Li Min', '20.11.2026'])
    expect(read('Li Min 31 Feb 2026')).toEqual(['Li Min', '31 Feb 2026'])
    expect(read('Li Min, 3/4/2026')).toEqual(['Li Min', '3/4/2026'])
    expect(read('Li Min, May 2026')).toEqual(['Li Min', 'May 2026'])
  })

  it('a name alone keeps its numbers; a day alone names nobody', () => {
    for (const name of ['Office 12', 'Bureau 61398', '领导小组〔2026〕12号', 'May Chen', 'Committee 2026']) {
      expect(read(name)).toEqual([name, undefined])
    }
    expect(read('2026-11-02')).toEqual([undefined, '2026-11-02'])
    expect(read('on 2 Nov 2026')).toEqual([undefined, '2026-11-02'])
  })

  it.each([
    '评估人：李敏；日期：2026-11-20',
    '评估人:李敏;日期:2026年11月20日',
    '评估人：李敏，日期：2026-11-20',
    '评估人李敏；日期2026-11-20',
    '日期：2026-11-20；答复人：李敏',
    '李敏；日期：2026-11-20',
    '评估人：李敏；2026-11-20',
    '评估人：李敏，2026-11-20',
    '评估人：李敏（2026年11月20日）',
  ])('%s is read by its labels', (typed) => expect(read(typed)).toEqual(['李敏', '2026-11-20']))

  it.each([
    'by: Li Min; on: 2026-11-20',
    'by Li Min; on 20 November 2026',
    'By: Li Min, on: 2026-11-20',
    'judged by Li Min on 2026-11-20',
    'Li Min, on 2026-11-20',
    'name: Li Min; date: 2026-11-20',
  ])('%s is read by its labels too', (typed) => expect(read(typed)).toEqual(['Li Min', '2026-11-20']))

  it.each([
    ['是；评估人：李敏；日期：2026-11-20', '是', '李敏'],
    ['否，李敏，2026-11-20', '否', '李敏'],
    ['否李敏，2026-11-20', '否', '李敏'],
    ['是 李敏 2026-11-20', '是', '李敏'],
    ['不清楚；评估人：李敏；日期：2026-11-20', '不清楚', '李敏'],
    ['yes; by: Li Min; on: 2026-11-20', 'yes', 'Li Min'],
    ['No, Li Min, 2026-11-20', 'No', 'Li Min'],
    ['no Li Min 2026-11-20', 'no', 'Li Min'],
    ['don’t know; by Li Min; on 2026-11-20', 'don’t know', 'Li Min'],
  ])('%s begins with an answer, which is no part of the name', (typed, answer, by) => {
    expect(readSignature(typed, TODAY)).toEqual({ answer, by, on: '2026-11-20' })
  })

  it('an answer alone is an answer, and No Moo-hyun is a name', () => {
    expect(readSignature('是', TODAY)).toEqual({ answer: '是' })
    expect(readSignature('yes.', TODAY)).toEqual({ answer: 'yes.' })
    expect(read('No Moo-hyun, 2026-11-20')).toEqual(['No Moo-hyun', '2026-11-20'])
    expect(read('No. 1 Legal Team, 2026-11-20')).toEqual(['No. 1 Legal Team', '2026-11-20'])
  })

  it.each([
    '李敏，11月20日',
    '李敏11月20日',
    '李敏，11-20',
    '评估人：李敏；日期：11月20日',
    '李敏（11月20日）',
  ])('%s lacks the year, which is asked for', (typed) => {
    const { by, on, yearless } = readSignature(typed, TODAY)
    expect([by, on, yearless?.match(/11.20/)?.length]).toEqual(['李敏', undefined, 1])
  })

  it('several names are one text as typed; the day, the evidence and the reason are split off', () => {
    expect(readSignature('张三、李四；2026-11-20；证据：会议纪要，第12号', TODAY)).toEqual({
      by: '张三、李四',
      on: '2026-11-20',
      evidence: '会议纪要，第12号',
    })
    expect(readSignature('Li Min, 2026-11-20; evidence: minutes 12; reason: no risk', TODAY)).toEqual({
      by: 'Li Min',
      on: '2026-11-20',
      evidence: 'minutes 12',
      reason: 'no risk',
    })
    expect(read('法务部（李敏），2026-11-20')).toEqual(['法务部（李敏）', '2026-11-20'])
  })

  it.each([
    '李敏；王伟；2026-11-20',
    'by: Li Min; by: Wang Wei; on: 2026-11-20',
    'Li Min, 2026-11-20; 2026-11-21',
    '职务：法务；李敏；2026-11-20',
    '法务部：李敏，2026-11-20',
    '改为是，李敏，2026-11-20',
    'actually yes, Li Min, 2026-11-20',
    'Li Min, by letter, 2026-11-20',
  ])('%s is not guessed at', (typed) => expect(readSignature(typed, TODAY).isUnclear).toBe(true))
})
