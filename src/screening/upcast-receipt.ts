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
    rules: 'sha256:ccdc93aca4e56f838e8b2e39524bed1822192f026c8f7b74a631a66539ea7ab1',
    practice: 'sha256:e446ac28aafd7d43e88aa8d84c6a9857441e157815155223976306f88951c0f6',
  },
  'sha256:fce26c311ed21c8ec7c6845163fcc3fca9b613f2b808241103f480fbdcbb0e35': {
    rules: 'sha256:3eef00935787d22449b459b3c9edaca250da0b4a5c89979c34f31c1851307c66',
    practice: 'sha256:2547fc7857a920f3eac58aecefc70b71bcc2b9c64a49c3df1dae3565bc1bc0a5',
  },
}
