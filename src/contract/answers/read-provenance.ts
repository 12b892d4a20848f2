import type { Text } from '#language'
import type { Judge, Provenance } from '#rules'
import type { Faults } from '../kit.ts'
import { readDay } from '../reading/read-day.ts'
import { A_SIGNER, namesNobody, nobody } from '../reading/read-signer.ts'
import { textIn } from '../reading/read-text.ts'
import { isRecord } from '../reading/untyped.ts'
import { noDate } from '../values.ts'

/** What can stand beside a value, with an example of each. */
export const PROVENANCE = {
  by: 'by: legal counsel',
  on: 'on: 2026-11-02',
  evidence: 'evidence: assessment.pdf',
  basis: 'basis: registered accounts, deduplicated',
  reason: 'reason: a second source is under contract',
} as const

const JUDGE: readonly string[] = ['body', 'minutes', 'signedBy']
const JUDGE_EXAMPLE = 'by: { body: 网络安全和信息化领导小组, minutes: 〔2026〕12号, signedBy: Wang Wei }'

/**
 * Who answered, when, on what.
 *
 * @param since  the day before which nobody can have answered: of a judgement under the Measures, that of their first text
 */
export function checkProvenance(
  fields: Readonly<Record<string, unknown>>,
  faults: Faults,
  since?: string,
): Provenance {
  const by = isRecord(fields.by)
    ? judgeIn('/by', fields.by, faults)
    : signerIn('/by', fields.by, faults, PROVENANCE.by)
  const on = dayIn('/on', fields.on, faults, since)
  const texts = (['evidence', 'basis', 'reason'] as const).map(
    (field) => [field, textIn(`/${field}`, fields[field], faults, PROVENANCE[field])] as const,
  )
  const said = [['by', by], ['on', on], ...texts] as const
  return Object.fromEntries(said.filter(([, value]) => value !== undefined))
}

/** A person or a body by name: what names nobody signs nothing. */
function signerIn(pointer: string, given: unknown, faults: Faults, example: string): string | undefined {
  const text = textIn(pointer, given, faults, example)
  if (text !== undefined && namesNobody(text)) faults.add(pointer, nobody(text), A_SIGNER, example)
  return text
}

/** A body that judges, with its minutes and who signed them. */
function judgeIn(
  pointer: string,
  fields: Readonly<Record<string, unknown>>,
  faults: Faults,
): Judge | undefined {
  for (const field of Object.keys(fields)) {
    if (!JUDGE.includes(field)) faults.unknownName(`${pointer}/${field}`, field, JUDGE, JUDGE_EXAMPLE)
  }
  const text = (field: string): string | undefined =>
    textIn(`${pointer}/${field}`, fields[field], faults, JUDGE_EXAMPLE)
  const signer = (field: string): string | undefined =>
    signerIn(`${pointer}/${field}`, fields[field], faults, JUDGE_EXAMPLE)
  const [body, minutes, signedBy] = [signer('body'), text('minutes'), signer('signedBy')]
  if (body === undefined || body.trim() === '') {
    const message = { en: 'The body that judged is not named.', zh: '未载明作出判断的机构。' }
    const expected = { en: 'body: the body’s name; or by: a person', zh: 'body为机构名称；或者by为个人' }
    faults.add(pointer, message, expected, JUDGE_EXAMPLE)
    return undefined
  }
  return {
    body,
    ...(minutes === undefined ? {} : { minutes }),
    ...(signedBy === undefined ? {} : { signedBy }),
  }
}

function dayIn(
  pointer: string,
  given: unknown,
  faults: Faults,
  since: string | undefined,
): string | undefined {
  if (given === undefined || given === null) return undefined
  if (typeof given !== 'string') {
    faults.addWrongKind(pointer, given, { en: 'a day in China', zh: '中国的日期' }, PROVENANCE.on)
    return undefined
  }
  const read = readDay(given)
  if (!read.ok) {
    faults.add(pointer, noDate(given), read.expected, `on: ${read.example}`)
    return undefined
  }
  if (since !== undefined && read.day < since) {
    faults.add(
      pointer,
      olderThan(read.day, since),
      { en: `the day of the judgement, not before ${since}`, zh: `作出判断的日期，不早于${since}` },
      PROVENANCE.on,
    )
  }
  return read.day
}

const olderThan = (day: string, since: string): Text => ({
  en: `${day} is before ${since}, when the first text of the Measures was promulgated: no judgement under them is that old.`,
  zh: `${day}早于《网络安全审查办法》首次公布之日（${since}），不可能已依该办法作出判断。`,
})
