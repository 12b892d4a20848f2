import type { VerdictReport } from '#screening'

/** The contract's verdict, its members in the contract's order. */
export function verdictJson(report: VerdictReport): Record<string, unknown> {
  const {
    regulation,
    on,
    scope,
    verdict,
    duties,
    missing,
    tier,
    tierAtLeast,
    tierReasons,
    flags,
    readings,
    receipt,
  } = report
  return {
    regulation,
    on,
    ...(scope ? { scope } : {}),
    verdict,
    duties,
    missing,
    tier,
    tierAtLeast,
    tierReasons,
    flags,
    readings,
    receipt,
  }
}
