import { isRecord } from '#contract'

/**
 * A receipt of an earlier form in the form of this release; what it did not say stays unsaid. Anything else is returned
 * as it is, to be refused where it is read.
 */
export function upcastReceipt(value: unknown): unknown {
  if (!isRecord(value) || value.receipt !== 'anshen-verdict-2') return value
  const { receipt: _, rules, ...others } = value
  const ofRules = typeof rules === 'string' && RULES_OF_FORM_2[rules]
  return {
    ...others,
    receipt: 'anshen-verdict-3',
    ...(ofRules || { rules, practice: NOT_SAID }),
    words: NOT_SAID,
  }
}

/** Stands where a receipt of an earlier form says nothing: no digest is ever this. */
export const NOT_SAID = `sha256:${'0'.repeat(64)}`

/** Release 0.2.0 had one digest of rules and their wording together; here is what of these rules decided. */
const RULES_OF_FORM_2: Readonly<Record<string, { readonly rules: string; readonly practice: string }>> = {
  'sha256:b1a7406987a59d130c20e4f9679c5ebbe75a70d5478815962df7ed4c13b2a27c': {
    rules: 'sha256:ad3d6a28bfb0fc2dc364f76d1c353dbf6dd64311f5ab70f92b0cbbce1907f83d',
    practice: 'sha256:870d1c8724a8adeb1dc738b6521287df37568376323e22aabc385b77c01c482a',
  },
  'sha256:fce26c311ed21c8ec7c6845163fcc3fca9b613f2b808241103f480fbdcbb0e35': {
    rules: 'sha256:2d5ab8f026803d01a3a24b89e650cdee9ad90049e0d98d35a56812cadda2e4f6',
    practice: 'sha256:ade5cdaecdf938ffb506bbf4a2392f7cbdc86d979d11dbf05ed5b1c8b0efbe9f',
  },
}
