import { FaultList, type Outcome, type Receipt, type Refusal } from '#contract'
import { lawOn } from '#practice'
import type { Determination } from '#rules'
import { checkMatter, noDayIn, REMEDY } from './check-matter.ts'
import { determinationOn } from './determination.ts'
import type { Matter, MatterGiven } from './matter.ts'
import { receiptFor } from './receipt.ts'
import { type Sha256, seal } from './seal.ts'

/** The contract's verdict: what follows from a matter on a day, sealed by its receipt. */
export interface VerdictReport extends Determination {
  /** The civil day in China whose law was applied. */
  readonly on: string
  /** 'sha256:…' over the receipt, which {@link screenMatter} gives beside it. */
  readonly receipt: string
}

export interface Screened {
  readonly report: VerdictReport
  readonly receipt: Receipt
}

/**
 * Screens a checked matter under the law of its day.
 *
 * @param today  the civil day in China to use where the matter names none
 * @param digest  SHA-256, where the caller has a faster one than plain TypeScript
 * @returns the verdict with its receipt, or a refusal naming the rule in force where none is executable for the day
 */
export function screenMatter(matter: Matter, today: string, digest?: Sha256): Outcome<Screened> {
  const on = matter.on ?? today
  const noDay = noDayIn(matter.on === undefined ? 'today' : 'on', on)
  if (noDay) return { ok: false, refusal: new FaultList(undefined, [noDay]).refusal(REMEDY) }
  const law = lawOn(on)
  if ('earlier' in law) return { ok: false, refusal: notAvailable(on, law.earlier) }
  const determination = determinationOn(law.regulation, matter, on)
  const receipt = receiptFor(law.regulation, matter, on, determination)
  return { ok: true, value: { report: { ...determination, on, receipt: seal(receipt, digest) }, receipt } }
}

/**
 * Checks and screens a matter given as an object: the library's first door.
 *
 * @example
 * const screened = screen({ on: '2026-11-21', facts: { seeksListing: false } }, '2026-11-21')
 * if (screened.ok) screened.value.report.verdict // 'undetermined'
 */
export function screen(given: MatterGiven, today: string): Outcome<Screened> {
  const checked = checkMatter(given, today)
  return checked.ok ? screenMatter(checked.value, today) : checked
}

type EarlierRule = Extract<ReturnType<typeof lawOn>, { earlier: unknown }>['earlier']

function notAvailable(on: string, rule: EarlierRule): Refusal {
  return {
    code: 'not-in-force',
    cite: [],
    message: {
      en: `On ${on} the rule in force was ${rule.title.en}. ${rule.reason.en}`,
      zh: `${on}适用的规则为：${rule.title.zh}。${rule.reason.zh}`,
    },
    remedy: {
      en: 'Screen the matter on a day from 1 June 2020, when Order No. 6 took effect.',
      zh: '请以2020年6月1日（第6号令施行之日）及以后的日期进行筛查。',
    },
    faults: [],
  }
}
