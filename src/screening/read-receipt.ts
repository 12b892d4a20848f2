import {
  FaultList,
  type FileKind,
  isRecord,
  type Outcome,
  type Parsed,
  type Place,
  parseText,
  RECEIPT_FORM,
  type Receipt,
  type Refusal,
  readValue,
  receipt as receiptSchema,
} from '#contract'
import type { Text } from '#language'
import { lawOn } from '#practice'
import type { Regulation } from '#rules'
import { canonical } from './canonical.ts'
import { checkMatter } from './check-matter.ts'
import type { Matter } from './matter.ts'
import { upcastReceipt } from './upcast-receipt.ts'
import { givenAs } from './write-matter.ts'

/** A receipt whose form is right, with the matter it was made from. Whether it is true is another question. */
export interface ReadReceipt {
  /** In the form of this release. */
  readonly receipt: Receipt
  /** As the file has it: the seal is of this. */
  readonly written: unknown
  readonly matter: Matter
  readonly regulation: Regulation
  /** The line of a JSON pointer in the file, or of what stands around it. */
  lineOf(pointer: string): number | undefined
}

const RECEIPT: FileKind = {
  expected: { en: 'a receipt as it was written', zh: '原样保存的凭据' },
  example: 'anshen screen matter.yaml --receipt receipt.json',
}

/**
 * Reads a receipt file strictly: no member too many, none missing, answers as a checked matter gives them, every
 * reading with its position.
 *
 * @returns the receipt, or every fault in it with line and column
 */
export function readReceipt(text: string): Outcome<ReadReceipt> {
  const { parsed, faults: broken } = parseText(text, RECEIPT)
  if (!parsed) return refused(new FaultList(undefined, broken))
  const faults = new FaultList(parsed, broken)
  const form = unreadFormOf(parsed.value)
  if (form !== undefined) {
    faults.add('/receipt', readElsewhere(form), THIS_FORM, `"receipt": "${RECEIPT_FORM}"`)
    return refused(faults)
  }
  const upcast = upcastReceipt(parsed.value)
  const read = readValue(receiptSchema(), upcast, faults)
  if (!faults.none || !read) return refused(faults)
  const receipt = read as Receipt
  const law = lawOn(receipt.on)
  if ('earlier' in law || law.regulation.id !== receipt.regulation) {
    faults.add('/regulation', notInForce(receipt), inForceSaid(law), '"on": "2026-11-21"')
    return refused(faults)
  }
  const matter = matterOf(receipt, law.regulation, faults, parsed)
  if (!matter) return refused(faults)
  const lineOf = (pointer: string) => placeAround(pointer, parsed)?.line
  return { ok: true, value: { receipt, written: parsed.value, matter, regulation: law.regulation, lineOf } }
}

/** The releases that read a form which this one does not. */
const READERS: Readonly<Record<string, string>> = { 'anshen-verdict-1': '0.1.0' }

function unreadFormOf(value: unknown): string | undefined {
  const form = isRecord(value) ? value.receipt : undefined
  return typeof form === 'string' && Object.hasOwn(READERS, form) ? form : undefined
}

const readElsewhere = (form: string): Text => ({
  en: `This receipt has the form ${form}, which release ${READERS[form]} reads and replays; this release does not.`,
  zh: `该凭据的格式为${form}，由${READERS[form]}版读取和重算，本版本不读取该格式。`,
})
const THIS_FORM: Text = {
  en: `a receipt of the form ${RECEIPT_FORM}: screen the matter again`,
  zh: `${RECEIPT_FORM}格式的凭据：请对事项重新筛查`,
}

/** A receipt names its day, and its answers were checked against the day on which it was made. */
const LAST_DAY = '9999-12-31'

/** The matter the receipt was made from, checked as a matter file is. */
function matterOf(
  { on, scope, facts, readings }: Receipt,
  regulation: Regulation,
  faults: FaultList,
  { placeOf }: Parsed,
): Matter | undefined {
  for (const name of Object.keys(regulation.readings)) {
    if (Object.hasOwn(readings, name)) continue
    const message = { en: `The reading ${name} has no position.`, zh: `解释口径${name}未载明取向。` }
    faults.add('/readings', message, EVERY_READING, `"${name}": "${regulation.readings[name]!.default}"`)
  }
  const given = Object.fromEntries(Object.entries(facts).map(([name, answer]) => [name, givenAs(answer)]))
  const checked = checkMatter({ on, ...(scope ? { scope } : {}), facts: given, readings }, LAST_DAY)
  if (!checked.ok) {
    for (const { pointer, message, expected, example } of checked.refusal.faults) {
      const known = placeOf(pointer, 'value') ? pointer : pointer.split('/').slice(0, 3).join('/')
      faults.add(known, message, expected, example)
    }
    return undefined
  }
  for (const [name, answer] of Object.entries(facts)) {
    if (canonical(checked.value.answers[name]) === canonical(answer)) continue
    faults.add(`/facts/${name}`, OTHERWISE_WRITTEN, AS_CHECKED, canonical(checked.value.answers[name]))
  }
  return faults.none ? checked.value : undefined
}

function placeAround(pointer: string, { placeOf }: Parsed): Place | undefined {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const place = placeOf(at, 'key')
    if (place) return place
  }
  return undefined
}

const notInForce = ({ on, regulation }: Receipt): Text => ({
  en: `${regulation} is not the rule that this installation applies on ${on}.`,
  zh: `${regulation}不是本系统在${on}所适用的规定。`,
})
const inForceSaid = (law: ReturnType<typeof lawOn>): Text =>
  'earlier' in law ? law.earlier.title : { en: law.regulation.id, zh: law.regulation.id }

const EVERY_READING: Text = {
  en: 'every reading of the version, with its position',
  zh: '该版本的全部解释口径及其取向',
}
const OTHERWISE_WRITTEN: Text = {
  en: 'The answer is not written as a receipt writes it.',
  zh: '该答案的写法与凭据不符。',
}
const AS_CHECKED: Text = { en: 'the answer as a checked matter gives it', zh: '经检查的事项所给出的写法' }

const refused = (faults: FaultList): { readonly ok: false; readonly refusal: Refusal } => ({
  ok: false,
  refusal: faults.refusal(REMEDY, (count) => ({
    en: count === 1 ? 'This is no receipt: it has one fault.' : `This is no receipt: it has ${count} faults.`,
    zh: `不是有效的凭据：共有${count}处错误。`,
  })),
})
const REMEDY: Text = {
  en: 'A receipt is written by “anshen screen matter.yaml --receipt receipt.json” and is not edited afterwards.',
  zh: '凭据由“anshen screen matter.yaml --receipt receipt.json”写出，写出后不得改动。',
}
