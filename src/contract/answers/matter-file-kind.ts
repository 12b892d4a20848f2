import { exampleFacts } from '#practice'
import type { FileKind } from '../reading/file-kind.ts'

const TOP = {
  事项: 'matter',
  事项名称: 'matter',
  编号: 'id',
  说明: 'teaches',
  日期: 'on',
  适用日期: 'on',
  范围: 'scope',
  筛查范围: 'scope',
  事实: 'facts',
  口径: 'readings',
  解释口径: 'readings',
  预期: 'expect',
  // What belongs to a case is told so.
  事件: 'events',
  案件: 'case',
}

const ANSWER = {
  值: 'value',
  答案: 'value',
  超过: 'moreThan',
  不少于: 'atLeast',
  至少: 'atLeast',
  不超过: 'atMost',
  至多: 'atMost',
  不足: 'lessThan',
  判断人: 'by',
  评估人: 'by',
  答复人: 'by',
  填写人: 'by',
  日期: 'on',
  依据: 'basis',
  计数口径: 'basis',
  口径: 'basis',
  理由: 'reason',
  材料: 'evidence',
  证据: 'evidence',
  证明材料: 'evidence',
}

const JUDGE = { 机构: 'body', 会议纪要: 'minutes', 纪要: 'minutes', 文号: 'minutes', 签署人: 'signedBy' }

/** A matter file, whose own keys may be written in Chinese. */
export const MATTER_FILE: FileKind = {
  expected: { en: 'a matter file in YAML or JSON', zh: 'YAML或者JSON格式的事项文件' },
  example: `facts:\n  ${exampleFacts.status}: true`,
  keysAt: (pointer) => {
    if (pointer === '') return TOP
    if (/^\/facts\/[^/]+$/.test(pointer)) return ANSWER
    return /^\/facts\/[^/]+\/by$/.test(pointer) ? JUDGE : undefined
  },
}
