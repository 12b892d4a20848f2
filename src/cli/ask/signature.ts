import { isNamed } from '#rules'
import type { Refused } from '../refused.ts'
import { refusalPage } from '../words-refusal.ts'
import { commandIn } from './commands.ts'
import type { GivenAnswer } from './matter-text.ts'
import { NOT_SAVED } from './not-saved.ts'
import type { Session } from './session.ts'
import { asTyped, take } from './take.ts'
import { typedSignature } from './typed-signature.ts'
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

const SAME = /^(?:same|同上)$/i

/** “Li Min, 2026-11-02”: a name, a day, or both; “same” repeats the last. */
function signatureIn(typed: string, lacks: 'name' | 'day', { lastJudge, standing }: Session): Signature {
  if (SAME.test(typed.trim()) && lastJudge) return lastJudge
  const signature = typedSignature(typed, standing.today)
  // Asked for the day alone, whatever was typed is meant for one.
  return lacks === 'day' ? { on: signature.on ?? typed } : signature
}
