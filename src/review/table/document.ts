import type { Text } from '#language'
import type { Cite } from '#rules'
import type { Seat } from '#words'

/** 'text': the words name it; 'practice': not in the text; 'gap': the text is silent, and this is what we do. */
export type Basis = 'text' | 'practice' | 'gap'

/** A kind of document of a case: what a step hands over or brings about, whose it is, and whom the text gives it to. */
export interface CaseDocument {
  readonly name: string
  readonly cite: readonly Cite[]
  readonly claim: Text
  /** Who provides it: one of these. It is that one whose consent opens it to others. */
  readonly provider: readonly Seat[]
  /** The detail of its steps that says which of these it was. */
  readonly providerIn?: 'of' | 'by'
  /** The detail that names the provider where there can be several: each has its own, and none has another's. */
  readonly namedIn?: 'member' | 'supplier'
  /** The steps by which it comes into a case. */
  readonly steps: readonly string[]
  /** To whom the text gives it, under which article, by which of its steps. */
  readonly goesTo: readonly Recipient[]
  /** The detail that says to which of these it went. */
  readonly recipientIn?: 'of' | 'addressedTo'
  /** GAP: seats of which the text does not say whether they may see it, and why that is so of this document. */
  readonly unsettled?: Readonly<Partial<Record<Seat, Text>>>
  /** Published, so that no seat is kept from it; and how that is known. */
  readonly published?: Text
  /** Why its step does not show that it was handed over. */
  readonly presumed?: Text
  readonly basis: Basis
  readonly note?: Text
}

export interface Recipient {
  readonly seat: Seat
  readonly cite: readonly Cite[]
  readonly by: readonly string[]
}

/** GAP: what the text says of a seat’s part in the review, where it leaves open how far that goes. */
export interface Part {
  readonly cite: readonly Cite[]
  readonly said: Text
}

/** The duty of confidence over the documents of a case, and the consent that opens one. */
export interface Confidentiality {
  readonly cite: readonly Cite[]
  readonly claim: Text
  /** The step that records a consent. It opens a document only if it says which, whose, and to whom. */
  readonly consent: string
  /** Seats to which the words themselves close every document that nothing hands to them. */
  readonly closed: Readonly<Partial<Record<Seat, Text>>>
  /** GAP: for every other seat the text does not say so; where a document gives no reason of its own, this one. */
  readonly unsettled: Text
}
