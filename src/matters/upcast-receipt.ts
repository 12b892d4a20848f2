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
  'sha256:2de220565360ff007dc6cc1fda5d39ca8652a883256971f61e93a8a0b03ef42e': {
    rules: 'sha256:e76f4fb36db0581e776739cbc11084e1c6297f0de35194752fcf606d95516bff',
    practice: 'sha256:460db5842f0c2e4b38a6c13c03bd3d5ca1ad4abf2547be9a089eb18d15817065',
  },
  'sha256:c9e5bd11a8f2dafc54353ce877b727fe551cb4199bb3c4064a9b37205fcc079a': {
    rules: 'sha256:1e3e285fc72e72744361edd13ef998687d08bf839e82d4c1a21ac0e501f1dcc0',
    practice: 'sha256:1764418007d434b3e7a473d8aa7ca510fc55ce461bbcd5bdd72996052746078e',
  },
}
