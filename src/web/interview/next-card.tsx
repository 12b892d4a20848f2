import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react'
import type { Draft } from '#contract'
import { joined, LEFT_OF, questionsLeftText } from '#words'
import type { ScreenedDraft } from '../draft/draft-screening.ts'
import { Faults } from '../form/faults.tsx'
import { Question } from '../form/question.tsx'
import { T } from '../language/page-language.tsx'
import { FactLinks } from '../verdict/fact-links.tsx'
import { words } from '../words.ts'
import { missingOf, nextToAsk } from './steps.ts'

/**
 * The next question, to be answered in place. A question stays until the reader goes on, so that nothing moves away
 * under the hand while a list is being ticked or a number typed.
 */
export function NextCard({ screened, draft }: { screened: ScreenedDraft; draft: Draft }): ReactNode {
  const [held, setHeld] = useState<string>()
  const [skipped, setSkipped] = useState<ReadonlySet<string>>(new Set())
  const [moved, setMoved] = useState(0)
  const card = useRef<HTMLElement>(null)
  const { regulation, excluded, faults, answers } = screened
  const stays = held !== undefined && !excluded.has(held) && held in regulation.facts
  const next = screened.outcome.ok ? nextToAsk(screened, skipped) : undefined
  const name = stays ? held : next?.question.fact

  useEffect(() => {
    if (moved === 0) return
    const inside = card.current
    const question = inside?.querySelector('fieldset')
    const to = question ?? inside?.querySelector('h2')
    to?.focus({ preventScroll: true })
    // On a phone the next question would otherwise begin above the screen, its choices without a question.
    const begins = (question?.querySelector('legend') ?? to)?.getBoundingClientRect().top
    if (begins !== undefined && begins < underTheHead()) to?.scrollIntoView({ block: 'start' })
  }, [moved])

  // Of answers that exclude one another the last may have been given here: it stays under the hand, to be changed.
  if (!screened.outcome.ok && !stays) return null
  if (name === undefined)
    return <Settled card={card} screened={screened} onAskAgain={() => setSkipped(new Set())} />

  const goOn = (): void => {
    if (!answers[name]) setSkipped(new Set([...skipped, name]))
    setHeld(undefined)
    setMoved(moved + 1)
  }
  return (
    <section className="next-card" aria-labelledby="next-heading" ref={card}>
      <header>
        <h2 id="next-heading" tabIndex={-1}>
          <T of={words.next} />
        </h2>
        {next ? (
          <p>
            <T of={joined(LEFT_OF[next.stage.name], questionsLeftText(next.question.left))} />
          </p>
        ) : null}
      </header>
      <form
        onChange={() => setHeld(name)}
        onSubmit={(event) => {
          event.preventDefault()
          if (screened.outcome.ok) goOn()
        }}
      >
        <Question
          key={name}
          name={name}
          fact={regulation.facts[name]!}
          answer={draft.answers[name]}
          faults={faults[name] ?? []}
          needed={false}
        />
        {screened.outcome.ok ? (
          <button type="submit" className={answers[name] ? 'primary' : ''}>
            <T of={answers[name] ? words.goOn : words.later} />
          </button>
        ) : faults[name] ? null : (
          <Faults of={Object.values(faults).flat()} id="next-faults" />
        )}
      </form>
    </section>
  )
}

/** Where the page begins below its fixed head. */
const underTheHead = (): number => document.querySelector('header.top')?.getBoundingClientRect().bottom ?? 0

const NONE: ReadonlySet<string> = new Set()

interface SettledProps {
  readonly card: RefObject<HTMLElement | null>
  readonly screened: ScreenedDraft
  readonly onAskAgain: () => void
}

function Settled({ card, screened, onAskAgain }: SettledProps): ReactNode {
  const open = missingOf(screened)
  const skipped = nextToAsk(screened, NONE) !== undefined
  const duties = screened.outcome.ok ? Object.values(screened.outcome.value.report.duties) : []
  const ofDuties = [...new Set(duties.flatMap(({ missing }) => missing))].filter(
    (name) => !open.includes(name),
  )
  return (
    <section className="next-card settled" aria-labelledby="next-heading" ref={card}>
      <header>
        <h2 id="next-heading" tabIndex={-1}>
          <T of={words.next} />
        </h2>
      </header>
      <p>
        <T
          of={skipped ? words.skippedAll : open.length > 0 ? words.stillFindOut : words.nothingMissing}
          stacked
        />
      </p>
      {open.length > 0 ? <FactLinks of={open} /> : null}
      {skipped ? (
        <p>
          <button type="button" onClick={onAskAgain}>
            <T of={words.askAgain} />
          </button>
        </p>
      ) : null}
      {ofDuties.length > 0 ? (
        <div className="turns-on">
          <T of={words.dutiesStillOpen} />
          <FactLinks of={ofDuties} />
        </div>
      ) : null}
    </section>
  )
}
