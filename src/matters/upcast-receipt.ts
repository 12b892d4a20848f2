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
    rules: 'sha256:54ed2a57a9cf07eda720b0dc7851733559fb4ed246b23523ebbc2549843c5240',
    practice: 'sha256:870d1c8724a8adeb1dc738b6521287df37568376323e22aabc385b77c01c482a',
  },
  'sha256:c9e5bd11a8f2dafc54353ce877b727fe551cb4199bb3c4064a9b37205fcc079a': {
    rules: 'sha256:5e09ee672b6da3fecfd6fb81f92f89527273d38f42e4763137fcb63412863596',
    practice: 'sha256:ade5cdaecdf938ffb506bbf4a2392f7cbdc86d979d11dbf05ed5b1c8b0efbe9f',
  },
}
