import type { Text } from '#language'

export type Tier = 'ordinary' | 'supplemental' | 'governance'

/** NOT LAW: how far up an organisation a matter goes. The second is no 审查, which is the Office's. */
export const TIER: Readonly<Record<Tier | 'undetermined', Text>> = {
  ordinary: { en: 'ordinary approval', zh: '一般审批' },
  supplemental: { en: 'supplemental assessment', zh: '补充评估' },
  governance: { en: 'China governance group', zh: '中国区治理小组' },
  undetermined: { en: 'not determined yet', zh: '待定' },
}

export const TIER_IS_PRACTICE: Text = { en: 'practice, not law', zh: '内部建议，非法律规定' }
