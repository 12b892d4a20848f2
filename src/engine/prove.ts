import type { Text } from '#language'
import type { DutyResult, Proof, Status, Vocabulary } from '#rules'
import type { Domain } from './domains.ts'
import { supposed, suppositionText } from './supposition.ts'

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
  /** Its proof where it is not met (0), met (1) or unknown (2); each made once. */
  readonly proofOf: (status: 0 | 1 | 2) => Proof
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

interface Root {
  readonly claim: Text
  readonly cite: readonly string[]
}

/** A proof of a rule, with the result of a duty that was last given with it. */
export interface RuleProof {
  readonly proof: Proof
  result?: DutyResult
}

/** The nodes laid out flat, so that all of them are evaluated in one pass over numbers. */
export class NodeTable {
  readonly nodes: readonly Node[]
  /** For a leaf its domain; for a group or a term -1. */
  readonly #domain: Int32Array
  readonly #truth: Int32Array
  readonly #count: Int32Array
  /** Where a node's members begin in the list of all members; its end is where the next node's begin. */
  readonly #first: Int32Array
  readonly #members: Int32Array
  readonly #leaves = new Map<number, readonly number[]>()
  readonly #proofs = new Map<Root, Map<number | string, RuleProof>>()

  constructor(nodes: readonly Node[]) {
    const members = nodes.map(membersOf)
    this.nodes = nodes
    this.#domain = Int32Array.from(nodes, (node) => (node.op === 'leaf' ? node.domain : -1))
    this.#truth = Int32Array.from(nodes, (node) => (node.op === 'leaf' ? node.truth : 0))
    this.#count = Int32Array.from(nodes, (node) => (node.op === 'group' ? node.count : 1))
    this.#members = Int32Array.from(members.flat())
    this.#first = new Int32Array(nodes.length + 1)
    for (const [index, own] of members.entries()) this.#first[index + 1] = this.#first[index]! + own.length
  }

  /**
   * A number for what the leaves under a node say, which decides the node's proof; undefined where there are too
   * many leaves for one number.
   */
  said(root: number, statuses: Uint8Array): number | undefined {
    let leaves = this.#leaves.get(root)
    if (!leaves) {
      leaves = leavesUnder(this.nodes, root)
      this.#leaves.set(root, leaves)
    }
    if (leaves.length > MOST_LEAVES) return undefined
    let said = 0
    for (let at = 0; at < leaves.length; at += 1) said = said * 3 + statuses[leaves[at]!]!
    return said
  }

  /** Proofs of a rule made before, by what its leaves said. */
  proofsOf(rule: Root): Map<number | string, RuleProof> {
    let proofs = this.#proofs.get(rule)
    if (!proofs) {
      proofs = new Map()
      this.#proofs.set(rule, proofs)
    }
    return proofs
  }

  /** Each node's status from its members' (Kleene): members stand before the groups they are in. */
  statuses(masks: Masks): Uint8Array {
    const statuses = new Uint8Array(this.nodes.length)
    const [domains, truths, counts, members] = [this.#domain, this.#truth, this.#count, this.#members]
    const firsts = this.#first
    for (let node = 0; node < statuses.length; node += 1) {
      const domain = domains[node]!
      if (domain >= 0) {
        const open = masks[domain]!
        const truth = truths[node]!
        statuses[node] = (open & ~truth) === 0 ? MET : (open & truth) === 0 ? NOT_MET : UNKNOWN
        continue
      }
      let met = 0
      let possible = 0
      const end = firsts[node + 1]!
      for (let at = firsts[node]!; at < end; at += 1) {
        const status = statuses[members[at]!]!
        if (status !== NOT_MET) possible += 1
        if (status === MET) met += 1
      }
      const count = counts[node]!
      statuses[node] = met >= count ? MET : possible < count ? NOT_MET : UNKNOWN
    }
    return statuses
  }
}

/** The leaves under a node, each once. */
function leavesUnder(nodes: readonly Node[], root: number): readonly number[] {
  const seen = new Set<number>()
  const visit = (node: number): void => {
    if (seen.has(node)) return
    seen.add(node)
    membersOf(nodes[node]!).forEach(visit)
  }
  visit(root)
  return [...seen].filter((node) => nodes[node]!.op === 'leaf')
}

const membersOf = (node: Node): readonly number[] =>
  node.op === 'group' ? node.members : node.op === 'term' ? [node.condition] : []

/** Three to the power of so many is still an exact number. */
const MOST_LEAVES = 33
/** Proofs are few for rules this size; should they not be, the memory starts anew. */
const MOST_PROOFS = 10_000

const NOT_MET = 0
const MET = 1
const UNKNOWN = 2
const STATUSES: readonly Status[] = ['not-met', 'met', 'unknown']

const ALL: Text = { en: 'All of these', zh: '下列各项全部成立' }
const ANY: Text = { en: 'At least one of these', zh: '下列至少一项成立' }
const some = (count: number): Text => ({ en: `At least ${count} of these`, zh: `下列至少${count}项成立` })

function areSame(one: Masks, other: Masks): boolean {
  if (one === other) return true
  for (let index = 0; index < one.length; index += 1) if (one[index] !== other[index]) return false
  return true
}

/** A proof is given to every matter in which the same leaves say the same, so nobody may change it. */
function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value
  for (const each of Object.values(value)) frozen(each)
  return Object.freeze(value)
}

/** What proofs are made from. */
export interface ProofBasis {
  readonly table: NodeTable
  readonly facts: Vocabulary
  readonly domains: readonly Domain[]
  /** What the answers leave open, without what they exclude among themselves. */
  readonly masks: Masks
  /** The same with it: what an answer says by itself. */
  readonly answered: Masks
  /** Whether what is supposed can stand together: a case that cannot be is none. */
  readonly isPossible: (masks: Int32Array) => boolean
}

/**
 * Proves claims from what is known: only what decides, nothing that could be left out. Lines shared by several
 * claims are made once.
 */
export class Prover {
  private readonly basis: ProofBasis
  private readonly nodes: readonly Node[]
  /** The status of each node, member by member (Kleene); the exact status may know more. */
  private readonly ofNode: Uint8Array
  /** The same as the answers give it each by itself: what they say together is told as following from them. */
  private readonly ofAnswers: Uint8Array
  private readonly proofs: (Proof | undefined)[] = []

  constructor(basis: ProofBasis) {
    this.basis = basis
    this.nodes = basis.table.nodes
    const { table, masks, answered } = basis
    this.ofNode = table.statuses(masks)
    this.ofAnswers = areSame(masks, answered) ? this.ofNode : table.statuses(answered)
  }

  /** The status of a node as its members give it; 'unknown' where they leave it open. */
  statusOf(node: number): Status {
    const status = STATUSES[this.ofNode[node]!]
    if (status === undefined) throw new RangeError(`there is no condition ${node}: it was compiled too late`)
    return status
  }

  /**
   * The claim with what decides it. It has the status that `exact` says; where the members alone do not show it,
   * the open facts are gone through case by case.
   */
  prove({ claim, cite }: Root, node: number, exact: Status): Proof {
    if (STATUSES[this.ofNode[node]!] !== exact) return this.byCases({ claim, cite }, node, exact)
    const ready = this.nodes[node]!
    if (ready.op === 'group') return this.line(claim, cite, node, ready)
    return { claim, cite, status: exact, because: [this.proofOf(node, cite)], join: 'all' }
  }

  /** The same for a rule, which is one object: what was proved before from the same leaves is not proved again. */
  proveRule(root: Root, node: number, exact: Status): RuleProof {
    const said = STATUSES[this.ofNode[node]!] === exact ? this.said(node) : undefined
    if (said === undefined) return { proof: this.prove(root, node, exact) }
    const known = this.basis.table.proofsOf(root)
    let proved = known.get(said)
    if (!proved) {
      proved = { proof: frozen(this.prove(root, node, exact)) }
      if (known.size >= MOST_PROOFS) known.clear()
      known.set(said, proved)
    }
    return proved
  }

  /** What the leaves under a node say, alone and together. */
  private said(node: number): number | string | undefined {
    const { table } = this.basis
    const together = table.said(node, this.ofNode)
    if (together === undefined || this.ofAnswers === this.ofNode) return together
    return `${together} ${table.said(node, this.ofAnswers)}`
  }

  private proofOf(node: number, cite: readonly string[]): Proof {
    const ready = this.nodes[node]!
    if (ready.op === 'leaf') {
      const proof = ready.proofOf(this.ofNode[node] as 0 | 1 | 2)
      return this.ofAnswers[node] === this.ofNode[node] ? proof : { ...proof, implied: true }
    }
    if (ready.op === 'group') {
      const proof = this.line(nameOf(ready), cite, node, ready)
      return proof.because.length === 1 ? proof.because[0]! : proof
    }
    const known = this.proofs[node]
    if (known) return known
    const inner = this.nodes[ready.condition]!
    const proof: Proof =
      inner.op === 'group'
        ? this.line(ready.claim, ready.cite, ready.condition, inner)
        : {
            claim: ready.claim,
            cite: ready.cite,
            status: STATUSES[this.ofNode[node]!]!,
            because: [this.proofOf(ready.condition, ready.cite)],
            join: 'all',
          }
    this.proofs[node] = proof
    return proof
  }

  /** A group under a claim: the members that decide it, and whether all of them are needed or any one is enough. */
  private line(claim: Text, cite: readonly string[], node: number, group: GroupNode): Proof {
    const { count, members } = group
    const status = this.ofNode[node]!
    const needed = status === MET ? count : status === NOT_MET ? members.length - count + 1 : members.length
    const alone = status === UNKNOWN ? count === 1 : needed === 1
    const because = this.deciding(members, status, alone ? 1 : needed)
      .slice(0, alone ? undefined : needed)
      .map((member) => this.proofOf(member, cite))
    return { claim, cite, status: STATUSES[status]!, because, join: alone ? 'any' : 'all' }
  }

  /** The members of a status: where enough have it by an answer of their own, these alone. */
  private deciding(members: readonly number[], status: number, needed: number): readonly number[] {
    const all = members.filter((member) => this.ofNode[member] === status)
    if (status === UNKNOWN || this.ofAnswers === this.ofNode) return all
    const own = all.filter((member) => this.ofAnswers[member] === status)
    return own.length >= needed ? own : all
  }

  /** The members leave the result open, and yet it is the same in every case: shows the cases. */
  private byCases({ claim, cite }: Root, node: number, exact: Status): Proof {
    const { facts, domains, masks, isPossible } = this.basis
    const index = this.firstOpen(node)
    const domain = domains[index]!
    const because: Proof[] = []
    for (let at = 0; at < domain.size; at += 1) {
      if (!((masks[index]! >> at) & 1)) continue
      const narrowed = masks.slice()
      narrowed[index] = 1 << at
      if (!isPossible(narrowed)) continue
      const supposes = supposed(domain, at)
      const said = { claim: suppositionText(facts[domain.name]!, supposes), cite }
      const answered = this.basis.answered.slice()
      answered[index] = 1 << at
      const inCase = new Prover({ ...this.basis, masks: narrowed, answered })
      because.push({ ...inCase.prove(said, node, exact), supposes })
    }
    return { claim, cite, status: exact, because, join: 'all' }
  }

  private firstOpen(node: number): number {
    const ready = this.nodes[node]!
    if (ready.op === 'leaf') return ready.domain
    if (ready.op === 'term') return this.firstOpen(ready.condition)
    return this.firstOpen(ready.members.find((member) => this.ofNode[member] === UNKNOWN)!)
  }
}

const nameOf = ({ count, members }: GroupNode): Text =>
  count === members.length ? ALL : count === 1 ? ANY : some(count)
