import type { ReactNode } from 'react'
import type { AnswerDraft } from '#contract'
import type { Fact } from '#rules'
import { isUntouched } from '../draft/draft.ts'
import { T } from '../language/page-language.tsx'
import { words } from '../words.ts'
import { draftSaid } from './draft-words.ts'

/** A question that other answers exclude. Its earlier answer waits here and is no part of the matter. */
export function Excluded({
  name,
  fact,
  answer,
}: {
  name: string
  fact: Fact
  answer: AnswerDraft | undefined
}): ReactNode {
  const kept =
    answer && answer.chosen !== 'not-applicable' && !isUntouched(answer) ? draftSaid(fact, answer) : undefined
  return (
    <section className="question excluded" id={`fact-${name}`} tabIndex={-1} aria-label={name}>
      <h3>
        <T of={fact.question} stacked />
      </h3>
      <p className="about">
        <span className="tag">
          <T of={words.notApplicable} />
        </span>
      </p>
      <p className="why">
        <T of={words.excluded} />
        {kept ? (
          <>
            {' '}
            <T of={words.keptAnswer} />{' '}
            <strong>
              <T of={kept} />
            </strong>
          </>
        ) : null}
      </p>
    </section>
  )
}
