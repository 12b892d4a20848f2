import type { Text } from '#language'
import type { Proof } from '#rules'
import type { Status } from '#words'

/** How the members of a proof stand together, by the status of what they decide. */
const JOIN: Readonly<Record<Status, Readonly<Record<Proof['join'], Text>>>> = {
  met: { all: { en: 'all of these:', zh: '下列各项：' }, any: { en: 'one is enough:', zh: '任一即可：' } },
  'not-met': {
    all: { en: 'none of these holds:', zh: '下列各项均不成立：' },
    any: { en: 'one that does not hold is enough:', zh: '任一不成立即可：' },
  },
  unknown: {
    all: { en: 'all of these are needed:', zh: '须同时成立：' },
    any: { en: 'one of these would be enough:', zh: '任一成立即可：' },
  },
}

export const joinText = ({ status, join }: Pick<Proof, 'status' | 'join'>): Text => JOIN[status][join]

/**
 * A proof in which no claim is said twice running: a term whose only ground says the same stands as that ground, with the
 * citations of both.
 */
export function saidOnce(proof: Proof): Proof {
  const [only] = proof.because
  if (
    only &&
    proof.because.length === 1 &&
    only.claim.en === proof.claim.en &&
    only.status === proof.status
  ) {
    return saidOnce({ ...only, cite: [...new Set([...proof.cite, ...only.cite])] })
  }
  return { ...proof, because: proof.because.map(saidOnce) }
}

/** Of a review that authorities start: where nothing was seen, that is the organisation's own judgement. */
export const NOTHING_SEEN: Text = {
  en: 'On the organisation’s own judgement nothing was seen that would call for one. The authorities judge for themselves.',
  zh: '就本单位自行判断而言，未见可能引起审查的情形；有关机关可以另作判断。',
}
