import type { Fact } from '#rules'

/** NOT LAW: whether a fact is one of practice, which decides no duty and feeds tiers, flags and documents. */
export const isOfPractice = ({ topic }: Fact): boolean => topic === 'practice'
