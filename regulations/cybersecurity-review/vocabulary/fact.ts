import type { Text } from '#language'
import type { AnyOfFact, CountFact, DayFact, Fact, FactKind, OneOfFact, YesNoFact } from '#rules'

/** What every version says of a fact. Where a version speaks of it, and why it is asked, is that version's own. */
type Shared<F extends Fact> = Omit<F, 'topic' | 'cite' | 'why' | 'note'> & { readonly why?: Text }
type Given<F extends Fact> = Omit<Shared<F>, 'kind'>

export const yesNo = <G extends Given<YesNoFact>>(fact: G) => ({ kind: 'yes-no' as const, ...fact })
export const count = (fact: Given<CountFact>) => ({ kind: 'count' as const, ...fact })
export const oneOfThese = <Value extends string>(fact: Given<OneOfFact<Value>>) => ({
  kind: 'one-of' as const,
  ...fact,
})
export const anyOfThese = <Value extends string>(fact: Given<AnyOfFact<Value>>) => ({
  kind: 'any-of' as const,
  ...fact,
})
export const civilDay = (fact: Given<DayFact>) => ({ kind: 'day' as const, ...fact })

/** Facts with the heading under which they are asked. */
export const inTopic = <F>(
  topic: string,
  facts: F,
): { readonly [Name in keyof F]: F[Name] & { readonly topic: string } } =>
  Object.fromEntries(
    Object.entries(facts as Readonly<Record<string, object>>).map(([name, fact]) => [
      name,
      { ...fact, topic },
    ]),
  ) as { [Name in keyof F]: F[Name] & { topic: string } }

/** What a version says of a fact, and the words in which it asks differently. */
type Said<F> = Pick<Fact, 'cite' | 'note'> &
  Partial<Pick<Fact, 'question' | 'claim' | 'denial'>> &
  (F extends { readonly why: Text } ? { readonly why?: Text } : { readonly why: Text }) &
  (F extends { readonly values: infer Values } ? { readonly values?: Values } : unknown)

type InFull<F> = F extends { kind: 'yes-no' }
  ? YesNoFact
  : F extends { kind: 'count' }
    ? CountFact
    : F extends { kind: 'one-of'; values: Readonly<Record<infer Value extends string, Text>> }
      ? OneOfFact<Value>
      : F extends { kind: 'any-of'; values: Readonly<Record<infer Value extends string, Text>> }
        ? AnyOfFact<Value>
        : DayFact

/** The facts as one version speaks of them, in the order of asking. */
export function factsOf<F extends Readonly<Record<string, { readonly kind: FactKind }>>>(
  shared: F,
  said: { readonly [Name in keyof F]: Said<F[Name]> },
): { readonly [Name in keyof F]: InFull<F[Name]> } {
  return Object.fromEntries(
    Object.entries(shared).map(([name, fact]) => [name, { ...fact, ...said[name] }]),
  ) as never
}
