import type { Text } from '#language'
import type { TargetKind } from '#review'
import { readChoice } from '../reading/read-value.ts'

export const targetNames: Readonly<Record<TargetKind, Text>> = {
  signing: { en: 'Signing', zh: '签订合同' },
  deployment: { en: 'Deployment', zh: '投入使用' },
  launch: { en: 'Launch', zh: '上线' },
  closing: { en: 'Closing', zh: '交割' },
  listing: { en: 'Listing', zh: '上市' },
  other: { en: 'Target', zh: '目标日' },
}
export const targetKinds = Object.keys(targetNames) as readonly TargetKind[]

/** A target by its name, its label in either language or a word for it. @example targetKindNamed('签订')  // signing */
export function targetKindNamed(typed: string): TargetKind | undefined {
  const found = readChoice(targetNames, typed)
  return found.length === 1 ? targetKinds.find((kind) => kind === found[0]) : undefined
}
