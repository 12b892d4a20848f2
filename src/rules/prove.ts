import type { Text } from '#language'
import type { Ready, ReadyGroup } from './compile.ts'
import type { Domain } from './domains.ts'
import type { Proof, Status } from './regulation.ts'

/** What is known: for each domain the classes still open. */
export type Masks = Int32Array

const ALL: Text = { en: 'All of these', zh: '下列各项全部成立' }
const ANY: Text = { en: 'At least one of these', zh: '下列至少一项成立' }
const SOME = (count: number): Text => ({
  en: `At least ${count} of these`,
  zh: `下列至少${count}项成立`,
})

/** The status of a condition member by member (Kleene); the exact status may know more. */
export function statusOf(ready: Ready, masks: Masks): Status {
  if (ready.op === 'leaf') {
    const open = masks[ready.domain]!
    return (open & ~ready.truth) === 0 ? 'met' : (open & ready.truth) === 0 ? 'not-met' : 'unknown'
  }
  if (ready.op === 'term') return statusOf(ready.condition, masks)
  let met = 0
  let possible = 0
  for (const member of ready.members) {
    const status = statusOf(member, masks)
    if (status !== 'not-met') possible += 1
    if (status === 'met') met += 1
  }
  return met >= ready.count ? 'met' : possible < ready.count ? 'not-met' : 'unknown'
}

/**
 * Proves a claim from its condition: only what decides, nothing that could be left out. The result has the
 * status that `exact` says; where the members alone do not show it, the open facts are gone through case by case.
 */
export function prove(
  root: { readonly claim: Text; readonly cite: readonly string[] },
  condition: Ready,
  exact: Status,
  masks: Masks,
  domains: readonly Domain[],
): Proof {
  const shown = statusOf(condition, masks)
  if (shown !== exact) return proveByCases(root, condition, exact, masks, domains)
  if (condition.op === 'group') {
    const { because, join } = deciding(condition, exact, masks, root.cite)
    return { claim: root.claim, cite: root.cite, status: exact, because, join }
  }
  const because = [proofOf(condition, masks, root.cite)]
  return { claim: root.claim, cite: root.cite, status: exact, because, join: 'all' }
}

function proofOf(ready: Ready, masks: Masks, cite: readonly string[]): Proof {
  if (ready.op === 'leaf') return ready.proofs[statusOf(ready, masks)]
  const status = statusOf(ready, masks)
  if (ready.op === 'term') {
    const inner = ready.condition
    if (inner.op === 'group') {
      const { because, join } = deciding(inner, status, masks, ready.cite)
      return { claim: ready.claim, cite: ready.cite, status, because, join }
    }
    const because = [proofOf(inner, masks, ready.cite)]
    return { claim: ready.claim, cite: ready.cite, status, because, join: 'all' }
  }
  const { because, join } = deciding(ready, status, masks, cite)
  if (because.length === 1) return because[0]!
  const { count, members } = ready
  const claim = count === members.length ? ALL : count === 1 ? ANY : SOME(count)
  return { claim, cite, status, because, join }
}

/** The members that decide a group, and whether all of them are needed or any one is enough. */
function deciding(
  group: ReadyGroup,
  status: Status,
  masks: Masks,
  cite: readonly string[],
): { because: readonly Proof[]; join: 'all' | 'any' } {
  const { count, members } = group
  const ofStatus: Proof[] = []
  for (const member of members) {
    if (statusOf(member, masks) === status) ofStatus.push(proofOf(member, masks, cite))
  }
  if (status === 'unknown') return { because: ofStatus, join: count === 1 ? 'any' : 'all' }
  const needed = status === 'met' ? count : members.length - count + 1
  if (needed === 1) return { because: ofStatus, join: 'any' }
  return { because: ofStatus.slice(0, needed), join: 'all' }
}

/** The members leave the result open, and yet it is the same in every case: shows the cases. */
function proveByCases(
  root: { readonly claim: Text; readonly cite: readonly string[] },
  condition: Ready,
  exact: Status,
  masks: Masks,
  domains: readonly Domain[],
): Proof {
  const domain = firstOpen(condition, masks)
  const because: Proof[] = []
  for (let index = 0; index < domains[domain]!.size; index += 1) {
    if (!((masks[domain]! >> index) & 1)) continue
    const narrowed = masks.slice()
    narrowed[domain] = 1 << index
    const { name, examples } = domains[domain]!
    const answer = [examples[index]].flat().join(', ')
    const claim = { en: `Suppose ${name}: ${answer}`, zh: `假设${name}为${answer}` }
    because.push(prove({ claim, cite: root.cite }, condition, exact, narrowed, domains))
  }
  return { claim: root.claim, cite: root.cite, status: exact, because, join: 'all' }
}

function firstOpen(ready: Ready, masks: Masks): number {
  if (ready.op === 'leaf') return ready.domain
  if (ready.op === 'term') return firstOpen(ready.condition, masks)
  return firstOpen(
    ready.members.find((member) => statusOf(member, masks) === 'unknown')!,
    masks,
  )
}
