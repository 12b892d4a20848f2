import type { Text } from '#language'
import type { Seat } from '#review'

/** A lane of the picture: seats that act side by side. */
export interface Lane {
  readonly name: string
  readonly title: Text
  readonly seats: readonly Seat[]
}

/** From the one reviewed to the highest authority. Every seat stands in one lane. */
export const LANES: readonly Lane[] = [
  {
    name: 'party',
    title: { en: 'Party, provider, public', zh: '当事人、提供者、公众' },
    seats: ['party', 'supplier', 'participant', 'anyone'],
  },
  {
    name: 'office',
    title: { en: 'Office of Cybersecurity Review', zh: '网络安全审查办公室' },
    seats: ['office'],
  },
  {
    name: 'members',
    title: { en: 'Member units, departments, authorities', zh: '成员单位、有关部门、主管机关' },
    seats: [
      'member',
      'relevant-department',
      'protection-department',
      'department-concerned',
      'competent-authority',
    ],
  },
  {
    name: 'commission',
    title: { en: 'Central Cyberspace Affairs Commission', zh: '中央网络安全和信息化委员会' },
    seats: ['commission'],
  },
]

/** The lane of whoever acts; where several may, that of the first. */
export const laneOf = (by: readonly Seat[]): number =>
  Math.max(
    0,
    LANES.findIndex(({ seats }) => seats.includes(by[0] ?? 'office')),
  )

/** Seats in a word or two: the heading of the lane says them in full. */
export const SEAT_SHORT: Readonly<Record<Seat, Text>> = {
  party: { en: 'party', zh: '当事人' },
  supplier: { en: 'provider', zh: '提供者' },
  office: { en: 'Office', zh: '审查办公室' },
  member: { en: 'member units', zh: '成员单位' },
  'relevant-department': { en: 'relevant departments', zh: '相关部门' },
  commission: { en: 'Commission', zh: '中央网信委' },
  'protection-department': { en: 'protection departments', zh: '保护工作部门' },
  participant: { en: 'those taking part in the review', zh: '参与审查的机构和人员' },
  'department-concerned': { en: 'departments concerned', zh: '有关部门' },
  'competent-authority': { en: 'competent authority', zh: '主管机关' },
  anyone: { en: 'anyone', zh: '任何单位和个人' },
}
