import type { Determiner } from '#engine'
import { lawOn } from '#practice'
import {
  type Asked,
  determinerFor,
  type Matter,
  readMatter,
  screenMatter,
  type VerdictReport,
} from '#screening'
import { given, type Result, refuse } from '../refusal.ts'
import { today } from '../today.ts'

/** Where a matter stands: what it says, what follows, and what its law asks. */
export interface Standing {
  readonly matter: Matter
  readonly report: VerdictReport
  readonly determiner: Determiner
  /** The same, as an interview takes it. */
  readonly asked: Asked
  /** Today in China, 'YYYY-MM-DD'. */
  readonly today: string
}

/** Reads the text anew each time: what is saved is always a matter that `anshen screen` takes. */
export function standingOf(text: string): Result<Standing> {
  const now = today()
  if (!now.ok) return now
  const read = readMatter(text, now.value)
  if (!read.ok) return refuse(read.refusal)
  const screened = screenMatter(read.value, now.value)
  if (!screened.ok) return refuse(screened.refusal)
  const law = lawOn(screened.value.report.on)
  if (!('regulation' in law)) throw new RangeError('a matter was screened under no law')
  const determiner = determinerFor(law.regulation, read.value.scope)
  return given({
    matter: read.value,
    report: screened.value.report,
    determiner,
    asked: { ...read.value, determiner },
    today: now.value,
  })
}
