import type { Flag } from '#rules'

/** Flags with their codes as types, so that a misspelt one does not compile where it is named. */
export const coded = <Code extends string>(flags: readonly (Flag & { readonly code: Code })[]) => flags
