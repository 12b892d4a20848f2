import type { Text } from '#language'

/** What a statement is made of: open or assumed, derived with a proof, or judged by a person. */
export type Material = 'pencil' | 'ink' | 'seal'

export const MATERIAL: Readonly<Record<Material, Text>> = {
  pencil: { en: 'open or provisional', zh: '待定或者暂定' },
  ink: { en: 'known, or derived with its reasons', zh: '已知或者依理由得出' },
  seal: { en: 'judged or decided by a named person or body', zh: '经具名人员或者机构判断、决定' },
}
