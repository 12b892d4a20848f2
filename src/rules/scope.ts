/** What a matter can be limited to. Duties outside it are not asked about; without a scope it is screened for all. */
export const SCOPES = ['procurement', 'listing', 'processing', 'supply'] as const
export type Scope = (typeof SCOPES)[number]
