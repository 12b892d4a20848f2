import { isNamed } from '#rules'
import type { Refused } from '../refused.ts'
import { refusalPage } from '../words-refusal.ts'
import { commandIn } from './commands.ts'
import type { GivenAnswer } from './matter-text.ts'
import { NOT_SAVED } from './not-saved.ts'
import type { Session } from './session.ts'
import { asTyped, take } from './take.ts'
import * as says from './words.ts'

interface Signature {
  readonly by?: unknown
  readonly on?: string
}

/**
 * A judgement is somebody's, of a day: asked at once. Both may stay open: then a “no” counts as not judged, and a “yes”
 * is flagged.
 *
 * @returns a refusal where the file can no longer be written
 */
export async function askWhoJudged(session: Session, fact: string): Promise<Refused | undefined> {
  const { terminal, keyboard, file } = session
  if (!session.standing.determiner.regulation.facts[fact]!.judgement) return undefined
  for (;;) {
    const answer = session.standing.matter.answers[fact]
    if (answer?.state !== 'answered' || isSigned(answer)) return undefined
    const lacks = isNamed(answer.by) ? 'day' : 'name'
    terminal.page(says.byWhom(lacks, session.lastJudge !== undefined))
    const typed = (await keyboard.line())?.trim() ?? ''
    const command = commandIn(typed)
    if (typed === '' || command === 'skip') {
      session.leftUnsigned.add(fact)
      return undefined
    }
    if (command !== undefined) {
      terminal.note(says.onlyAName)
      continue
    }
    const signature = signatureIn(typed, lacks, session)
    const judged = {
      value: answer.value,
      ...(answer.by === undefined ? {} : { by: answer.by }),
      ...signature,
    }
    const taken = take(file, fact, judged as GivenAnswer)
    if (!taken.ok) {
      if (taken.refused.code === NOT_SAVED) return taken.refused
      terminal.note(refusalPage(asTyped(taken.refused, undefined, terminal.language)))
      continue
    }
    session.standing = taken.value.standing
    const { by, on } = session.standing.matter.answers[fact]!
    session.lastJudge = { ...(by === undefined ? {} : { by }), ...(on === undefined ? {} : { on }) }
  }
}

const isSigned = ({
  by,
  on,
}: {
  readonly by?: Parameters<typeof isNamed>[0]
  readonly on?: string
}): boolean => isNamed(by) && on !== undefined

/** A judgement answered no that names nobody, or no day, and that was not yet asked about: it counts as not judged. */
export function unsignedNo({ standing, leftUnsigned }: Session): string | undefined {
  const { facts } = standing.determiner.regulation
  return Object.entries(standing.matter.answers).find(
    ([name, answer]) =>
      facts[name]!.judgement &&
      answer.state === 'answered' &&
      answer.value === false &&
      !isSigned(answer) &&
      !leftUnsigned.has(name),
  )?.[0]
}

const DAY = /(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/
const TODAY = /(?:today|今天|今日)$/i
const SAME = /^(?:same|同上)$/i

/** “Li Min, 2026-11-02”: a name, a day, or both; “same” repeats the last. */
function signatureIn(typed: string, lacks: 'name' | 'day', { lastJudge, standing }: Session): Signature {
  const plain = typed.normalize('NFKC').trim()
  if (SAME.test(plain) && lastJudge) return lastJudge
  const found = DAY.exec(plain) ?? TODAY.exec(plain)
  const name = (found ? plain.slice(0, found.index) : plain).replace(/[\s,，、;；]+$|[\s,，]+on\s*$/i, '')
  const on = found
    ? found[1] === undefined
      ? standing.today
      : [found[1], found[2]!.padStart(2, '0'), found[3]!.padStart(2, '0')].join('-')
    : undefined
  // Asked for the day alone, whatever was typed is meant for one.
  if (lacks === 'day') return { on: on ?? typed }
  return { ...(name === '' ? {} : { by: name }), ...(on === undefined ? {} : { on }) }
}
