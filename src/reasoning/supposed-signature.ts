import type { Provenance, Regulation } from '#rules'

/**
 * Who signs a judgement that is only supposed: an unsigned no would leave it open. The day is one the version has, so
 * that the matter can be written and read.
 */
export const supposedSignature = ({ inForce }: Regulation): Pick<Provenance, 'by' | 'on'> => ({
  by: 'a named person',
  on: inForce.from,
})
