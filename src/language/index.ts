/** The two languages every text a person reads is written in. Chinese is authoritative, English is at hand. */
export type Language = 'en' | 'zh'

/** A text in both languages. A missing language does not compile. */
export interface Text {
  readonly en: string
  readonly zh: string
}
