import type { Text } from '#language'

export type NoticeKind = 'do' | 'risk' | 'know'

/** What a notice is for, in the order in which a page shows them. */
export const NOTICE_KIND: Readonly<Record<NoticeKind, Text>> = {
  do: { en: 'To do', zh: '应办事项' },
  risk: { en: 'Risks', zh: '风险提示' },
  know: { en: 'Good to know', zh: '注意事项' },
}
