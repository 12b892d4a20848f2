import type { ReactNode } from 'react'
import type { Draft } from '#contract'
import { useActions } from '../actions.tsx'
import type { ScreenedDraft } from '../draft/draft-screening.ts'
import { Excluded } from '../form/excluded-question.tsx'
import { Question } from '../form/question.tsx'
import { T } from '../language/page-language.tsx'
import { words } from '../words.ts'
import { factsOf, missingOf, progressOf, READINGS, type Step, topicsOf } from './steps.ts'

const NO_FAULTS: readonly never[] = []

/** One topic: its questions in the order of asking, those that do not apply in their place. */
export function TopicPage({
  screened,
  draft,
  topic,
}: {
  screened: ScreenedDraft
  draft: Draft
  topic: Step
}): ReactNode {
  const { regulation, excluded, faults } = screened
  const missing = new Set(missingOf(screened))
  const { answered, asked } = progressOf(screened, topic)
  return (
    <section className="topic-page" aria-labelledby="topic-heading">
      <header className="page-head">
        <h2 id="topic-heading" tabIndex={-1}>
          <T of={regulation.topics[topic]!} />
        </h2>
        <p className="aside">
          <T of={words.progressSaid(answered, asked)} />
        </p>
      </header>
      {factsOf(regulation, topic).map((name) => {
        const fact = regulation.facts[name]!
        return excluded.has(name) ? (
          <Excluded key={name} name={name} fact={fact} answer={draft.answers[name]} />
        ) : (
          <Question
            key={name}
            name={name}
            fact={fact}
            answer={draft.answers[name]}
            faults={faults[name] ?? NO_FAULTS}
            needed={missing.has(name)}
            anchor
          />
        )
      })}
      <BackAndForth screened={screened} topic={topic} />
    </section>
  )
}

function BackAndForth({ screened, topic }: { screened: ScreenedDraft; topic: Step }): ReactNode {
  const { goTo } = useActions()
  const { regulation } = screened
  const steps = [...topicsOf(regulation), READINGS]
  const at = steps.indexOf(topic)
  const before = steps[at - 1]
  const after = steps[at + 1]
  const titleOf = (step: Step) => (step === READINGS ? words.readings : regulation.topics[step]!)
  return (
    <nav className="back-and-forth" aria-label="←→">
      {before ? (
        <button type="button" onClick={() => goTo(before)}>
          ← <T of={titleOf(before)} />
        </button>
      ) : (
        <span />
      )}
      {after ? (
        <button type="button" onClick={() => goTo(after)}>
          <T of={titleOf(after)} /> →
        </button>
      ) : null}
    </nav>
  )
}
