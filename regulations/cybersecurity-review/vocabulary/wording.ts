import type { Text } from '#language'
import type { CaseDocument, Detail, Part, Seat, Step } from '#review'
import type { Cite } from '#rules'
import { type Act, acts, type StepName } from './acts.ts'
import { type DocumentName, type SharedDocument, sharedDocuments } from './documents.ts'
import { sharedParts } from './seats.ts'

/** What versions call differently: who files, and who is heard beside the member units. */
export interface Wording {
  readonly party: Text
  readonly department: Text
  readonly heard: 'relevant-department' | 'protection-department'
}

/** When a version allows an act, what it starts and ends, and where; and the words that it puts differently. */
export type LawOfStep = Omit<Step, 'name' | 'after' | keyof Act> & {
  readonly after?: readonly StepName[]
} & Partial<Act>

export interface LawOfDocument extends Partial<Pick<CaseDocument, 'claim'>> {
  readonly cite: readonly Cite[]
  /** Where another paragraph gives it to a seat. */
  readonly goesTo?: Readonly<Partial<Record<Seat, readonly Cite[]>>>
}

/** What an author of a version writes steps, documents and seats with, in the words of that version. */
export function inWordsOf({ party, department, heard }: Wording) {
  const worded = ({ en, zh }: Text): Text => ({
    en: en.replaceAll('{party}', party.en).replaceAll('{department}', department.en),
    zh: zh.replaceAll('{party}', party.zh).replaceAll('{department}', department.zh),
  })
  const wordedAll = <K extends string>(texts: Readonly<Partial<Record<K, Text>>>) =>
    Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, worded(text as Text)])) as Readonly<
      Record<K, Text>
    >
  const seatHere = (seat: Seat): Seat => (seat === 'relevant-department' ? heard : seat)
  const detailHere = (detail: Detail): Detail => ({
    ...detail,
    label: worded(detail.label),
    ...(detail.values ? { values: wordedAll(detail.values) } : {}),
  })
  return {
    step(name: StepName, law: LawOfStep): Step {
      const { note: sharedNote, details: sharedDetails, ...act }: Act = acts[name]
      const { note = sharedNote, details = sharedDetails, ...rest } = law
      return {
        name,
        form: 'not-stated',
        basis: 'text',
        ...act,
        claim: worded(act.claim),
        act: worded(act.act),
        by: act.by.map(seatHere),
        to: act.to.map(seatHere),
        ...rest,
        ...(details
          ? {
              details: Object.fromEntries(
                Object.entries({ ...sharedDetails, ...details }).map(([key, detail]) => [
                  key,
                  detailHere(detail),
                ]),
              ),
            }
          : {}),
        ...(note ? { note: worded(note) } : {}),
      }
    },
    document(name: DocumentName, { cite, goesTo: under = {}, claim }: LawOfDocument): CaseDocument {
      const shared: SharedDocument = sharedDocuments[name]
      const { goesTo = [], unsettled, presumed, note, provider, ...rest } = shared
      const called = claim ?? shared.claim
      if (!called) throw new RangeError(`the document ${name} is called nothing`)
      const opening = cite.map((one) => one.replace(/\(\d+\)$/u, ''))
      return {
        name,
        cite,
        basis: 'text',
        ...rest,
        claim: worded(called),
        provider: provider.map(seatHere),
        goesTo: goesTo.map(({ seat, by }) => ({ seat: seatHere(seat), cite: under[seat] ?? opening, by })),
        ...(unsettled
          ? {
              unsettled: wordedAll(
                Object.fromEntries(
                  Object.entries(unsettled).map(([seat, text]) => [seatHere(seat as Seat), text]),
                ),
              ),
            }
          : {}),
        ...(presumed ? { presumed: worded(presumed) } : {}),
        ...(note ? { note: worded(note) } : {}),
      }
    },
    /** GAP: where a version speaks of the seats of which it says little. */
    parts: (cites: { readonly [S in keyof typeof sharedParts]: readonly Cite[] }) =>
      Object.fromEntries(
        Object.entries(sharedParts).map(([seat, said]) => [
          seat,
          { cite: cites[seat as keyof typeof sharedParts], said: worded(said) } satisfies Part,
        ]),
      ),
  }
}
