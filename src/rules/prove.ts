import type { Text } from '#language'
import type { Domain } from './domains.ts'
import type { Proof, Status } from './regulation.ts'

/** What is known: for each domain the classes still open. */
export type Masks = Int32Array

/**
 * A condition ready to be evaluated: its nodes in one list, members before the groups they stand in, equal
 * conditions once. A node is named by its place in the list.
 */
export type Node = LeafNode | GroupNode | TermNode

export interface LeafNode {
  readonly op: 'leaf'
  readonly domain: number
  /** The classes in which the leaf is true. */
  readonly truth: number
  readonly proofs: readonly [notMet: Proof, met: Proof, unknown: Proof]
}

export interface GroupNode {
  readonly op: 'group'
  /** How many members must hold. */
  readonly count: number
  readonly members: readonly number[]
}

export interface TermNode {
  readonly op: 'term'
  readonly claim: Text
  readonly cite: readonly string[]
  readonly condition: number
}

const NOT_MET = 0
const MET = 1
const UNKNOWN = 2
const STATUSES: readonly Status[] = ['not-met', 'met', 'unknown']

const ALL: Text = { en: 'All of these', zh: '下列各项全部成立' }
const ANY: Text = { en: 'At least one of these', zh: '下列至少一项成立' }
const some = (count: number): Text => ({ en: `At least ${count} of these`, zh: `下列至少${count}项成立` })

interface Root {
  readonly claim: Text
  readonly cite: readonly string[]
}

/**
 * Proves claims from what is known: only what decides, nothing that could be left out. Lines shared by several
 * claims are made once.
 */
export class Prover {
  readonly #nodes: readonly Node[]
  readonly #domains: readonly Domain[]
  readonly #masks: Masks
  /** The status of each node, member by member (Kleene); the exact status may know more. */
  readonly #status: Uint8Array
  readonly #proofs: (Proof | undefined)[] = []

  constructor(nodes: readonly Node[], domains: readonly Domain[], masks: Masks) {
    this.#nodes = nodes
    this.#domains = domains
    this.#masks = masks
    this.#status = statusesOf(nodes, masks)
  }

  /** The status of a node as its members give it; 'unknown' where they leave it open. */
  statusOf(node: number): Status {
    return STATUSES[this.#status[node]!]!
  }

  /**
   * The claim with what decides it. It has the status that `exact` says; where the members alone do not show it,
   * the open facts are gone through case by case.
   */
  prove({ claim, cite }: Root, node: number, exact: Status): Proof {
    if (STATUSES[this.#status[node]!] !== exact) return this.#byCases({ claim, cite }, node, exact)
    const ready = this.#nodes[node]!
    if (ready.op === 'group') return this.#line(claim, cite, node, ready)
    return { claim, cite, status: exact, because: [this.#proofOf(node, cite)], join: 'all' }
  }

  #proofOf(node: number, cite: readonly string[]): Proof {
    const ready = this.#nodes[node]!
    if (ready.op === 'leaf') return ready.proofs[this.#status[node] as 0 | 1 | 2]
    if (ready.op === 'group') {
      const proof = this.#line(nameOf(ready), cite, node, ready)
      return proof.because.length === 1 ? proof.because[0]! : proof
    }
    const known = this.#proofs[node]
    if (known) return known
    const inner = this.#nodes[ready.condition]!
    const proof: Proof =
      inner.op === 'group'
        ? this.#line(ready.claim, ready.cite, ready.condition, inner)
        : {
            claim: ready.claim,
            cite: ready.cite,
            status: STATUSES[this.#status[node]!]!,
            because: [this.#proofOf(ready.condition, ready.cite)],
            join: 'all',
          }
    this.#proofs[node] = proof
    return proof
  }

  /** A group under a claim: the members that decide it, and whether all of them are needed or any one is enough. */
  #line(claim: Text, cite: readonly string[], node: number, group: GroupNode): Proof {
    const { count, members } = group
    const status = this.#status[node]!
    const needed = status === MET ? count : status === NOT_MET ? members.length - count + 1 : members.length
    const alone = status === UNKNOWN ? count === 1 : needed === 1
    const because: Proof[] = []
    for (const member of members) {
      if (this.#status[member] !== status) continue
      because.push(this.#proofOf(member, cite))
      if (!alone && because.length === needed) break
    }
    return { claim, cite, status: STATUSES[status]!, because, join: alone ? 'any' : 'all' }
  }

  /** The members leave the result open, and yet it is the same in every case: shows the cases. */
  #byCases({ claim, cite }: Root, node: number, exact: Status): Proof {
    const index = this.#firstOpen(node)
    const domain = this.#domains[index]!
    const because: Proof[] = []
    for (let at = 0; at < domain.size; at += 1) {
      if (!((this.#masks[index]! >> at) & 1)) continue
      const narrowed = this.#masks.slice()
      narrowed[index] = 1 << at
      const answer = [domain.examples[at]].flat().join(', ')
      const supposed = { en: `Suppose ${domain.name}: ${answer}`, zh: `假设${domain.name}为${answer}` }
      const inCase = new Prover(this.#nodes, this.#domains, narrowed)
      because.push(inCase.prove({ claim: supposed, cite }, node, exact))
    }
    return { claim, cite, status: exact, because, join: 'all' }
  }

  #firstOpen(node: number): number {
    const ready = this.#nodes[node]!
    if (ready.op === 'leaf') return ready.domain
    if (ready.op === 'term') return this.#firstOpen(ready.condition)
    return this.#firstOpen(ready.members.find((member) => this.#status[member] === UNKNOWN)!)
  }
}

const nameOf = ({ count, members }: GroupNode): Text =>
  count === members.length ? ALL : count === 1 ? ANY : some(count)

function statusesOf(nodes: readonly Node[], masks: Masks): Uint8Array {
  const statuses = new Uint8Array(nodes.length)
  for (let index = 0; index < nodes.length; index += 1) {
    const node = nodes[index]!
    if (node.op === 'leaf') {
      const open = masks[node.domain]!
      statuses[index] = (open & ~node.truth) === 0 ? MET : (open & node.truth) === 0 ? NOT_MET : UNKNOWN
    } else if (node.op === 'term') {
      statuses[index] = statuses[node.condition]!
    } else {
      let met = 0
      let possible = 0
      for (const member of node.members) {
        const status = statuses[member]!
        if (status !== NOT_MET) possible += 1
        if (status === MET) met += 1
      }
      statuses[index] = met >= node.count ? MET : possible < node.count ? NOT_MET : UNKNOWN
    }
  }
  return statuses
}
