import type { Text } from '#language'
import type { Cite, Regulation } from '#rules'

/** Regimes that can run beside a review (Order No. 8, Art. 22), by the fact that a matter records them under. */
const FLAG_OF = {
  involvesStateSecrets: 'state-secrets',
  underDataSecurityReview: 'data-security-review',
  underForeignInvestmentSecurityReview: 'foreign-investment-security-review',
} as const

export type ParallelRegimeName = keyof typeof FLAG_OF

export const parallelRegimeNames = Object.keys(FLAG_OF) as readonly ParallelRegimeName[]

/** A regime that runs beside a review, with what the law of a day says of it. */
export interface ParallelRegime {
  readonly name: ParallelRegimeName
  readonly cite: readonly Cite[]
  readonly message: Text
}

/**
 * What the law of a day says of a regime beside a review: the words of the flag that a matter with that fact raises.
 *
 * @param day  civil day in China
 * @example parallelRegime(order8, 'involvesStateSecrets', '2026-03-20').cite  // ['art.22.1']
 */
export function parallelRegime(
  { flags }: Pick<Regulation, 'flags'>,
  name: ParallelRegimeName,
  day: string,
): ParallelRegime {
  const flag = flags.find(({ code }) => code === FLAG_OF[name])
  const { from = null, to = null } = flag?.inForce ?? {}
  const inForce = flag !== undefined && (from ?? '') <= day && (to === null || day <= to)
  return inForce ? { name, cite: flag.cite, message: flag.message } : { name, cite: [], message: NOT_YET }
}

const NOT_YET: Text = {
  en: 'No rule recorded here provided for this regime on that day.',
  zh: '在该日，本项目所收录的规则均未规定该项制度。',
}
