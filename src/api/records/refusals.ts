import type { Refusal } from '#contract'

const refusal = (message: Refusal['message'], remedy: Refusal['remedy']): Refusal => ({
  code: 'not-there',
  cite: [],
  message,
  remedy,
  faults: [],
})

/** The same words as the store's, whether there is none or none for this person. */
export const noRecord = refusal(
  { en: 'There is no such record.', zh: '没有该记录。' },
  { en: 'Look at the list of records.', zh: '请查看记录列表。' },
)

export const noSuchOrganisation = refusal(
  { en: 'There is no such organisation.', zh: '没有该组织。' },
  { en: 'GET /api/organisations lists yours.', zh: 'GET /api/organisations列出您所在的组织。' },
)
