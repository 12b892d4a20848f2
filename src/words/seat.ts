import type { Text } from '#language'

/**
 * Who acts in a review, or is told. A relevant department is one that is consulted or addressed without being a
 * member unit; a participant is an institution or person that takes part in the review work; a department concerned
 * is one that takes reports about reviewers.
 */
export type Seat =
  | 'party'
  | 'supplier'
  | 'office'
  | 'member'
  | 'relevant-department'
  | 'commission'
  | 'protection-department'
  | 'participant'
  | 'competent-authority'
  | 'department-concerned'
  | 'anyone'

/** Who sits where, as a sentence names them. */
export const SEAT: Readonly<Record<Seat, Text>> = {
  party: { en: 'the party', zh: '当事人' },
  supplier: { en: 'the provider of products and services', zh: '产品和服务提供者' },
  office: { en: 'the Office of Cybersecurity Review', zh: '网络安全审查办公室' },
  member: { en: 'a member unit of the working mechanism', zh: '网络安全审查工作机制成员单位' },
  'relevant-department': { en: 'a relevant department', zh: '相关部门' },
  commission: { en: 'the Central Cyberspace Affairs Commission', zh: '中央网络安全和信息化委员会' },
  'protection-department': {
    en: 'the department responsible for the protection of critical information infrastructure',
    zh: '关键信息基础设施保护工作部门',
  },
  participant: { en: 'whoever takes part in the review work', zh: '参与网络安全审查的机构和人员' },
  'competent-authority': { en: 'the competent authority', zh: '主管机关' },
  'department-concerned': { en: 'a department concerned', zh: '有关部门' },
  anyone: { en: 'anyone', zh: '任何单位和个人' },
}
