import { expectTypeOf, it } from 'vitest'
import type {
  CaseDifference,
  CaseRefusal,
  CaseStanding,
  CaseState,
  Clock,
  ClockProof,
  Remark,
  SeatView,
} from '#review'
import type { Plain } from '../kit.ts'
import type { CaseAnswer } from './case-state.ts'

/** What a list that is gone through holds. */
type Each<T> = T extends Iterable<infer Item> ? Item : never
/** What an answer says of a clock beside what the engine does: its words. */
type InEngine<C> = Omit<C, 'claim' | 'says'>
/** A fault of an event is in no other text than the case. */
type AsRefused<R> = Omit<R, 'faults' | 'event'>

it('the contract’s state of a case is the engine’s, member by member, and the words that an answer adds', () => {
  expectTypeOf<keyof CaseState & keyof CaseAnswer>().toEqualTypeOf<keyof CaseState>()
  expectTypeOf<Plain<CaseAnswer['next']>>().toEqualTypeOf<Plain<CaseStanding['next']>>()
  expectTypeOf<Plain<CaseAnswer['waitingOn']>>().toEqualTypeOf<Plain<CaseStanding['waitingOn']>>()
  expectTypeOf<NonNullable<CaseAnswer['state']>>().toEqualTypeOf<CaseState['state']>()
  expectTypeOf<Plain<InEngine<Each<CaseAnswer['clocks']>>>>().toEqualTypeOf<Plain<Clock>>()
  expectTypeOf<Plain<Each<CaseAnswer['remarks']>>>().toEqualTypeOf<Plain<Remark>>()
})

it('what was refused is the engine’s refusal; a seat does not learn its place', () => {
  type Refused = Each<CaseAnswer['refused']>
  expectTypeOf<Plain<AsRefused<Refused>>>().toEqualTypeOf<Plain<AsRefused<CaseRefusal>>>()
  expectTypeOf<NonNullable<Refused['event']>>().toEqualTypeOf<CaseRefusal['event']>()
  expectTypeOf<Plain<Omit<Each<Refused['faults']>, 'of'>>>().toEqualTypeOf<
    Plain<Each<CaseRefusal['faults']>>
  >()
})

it('what moved, what a clock rests on and what a seat has are the engine’s', () => {
  type Changed = Each<NonNullable<CaseAnswer['corrections']>>['changed']
  expectTypeOf<Plain<Changed['clocks']>>().toEqualTypeOf<Plain<CaseDifference['clocks']>>()
  expectTypeOf<Plain<NonNullable<CaseAnswer['moved']>>>().toEqualTypeOf<Plain<CaseDifference['clocks']>>()
  expectTypeOf<keyof Changed>().toEqualTypeOf<keyof CaseDifference>()
  type Proof = Each<NonNullable<CaseAnswer['proofs']>>
  expectTypeOf<Plain<Omit<Proof, 'clock'>>>().toEqualTypeOf<Plain<Omit<ClockProof, 'clock'>>>()
  type Seat = NonNullable<CaseAnswer['seat']>
  expectTypeOf<Plain<Omit<Seat, 'clocks'>>>().toEqualTypeOf<Plain<Omit<SeatView, 'clocks'>>>()
})
