import { memo, type ReactNode, useId } from 'react'
import type { AnswerDraft, Fault } from '#contract'
import type { Fact } from '#rules'
import { useActions } from '../actions.tsx'
import { emptyAnswer, isUntouched } from '../draft/draft.ts'
import { T, useSay } from '../language/page-language.tsx'
import { Cites } from '../law/cites.tsx'
import { words } from '../words.ts'
import { AnyOf } from './any-of.tsx'
import { Count } from './count.tsx'
import { Day } from './day.tsx'
import { Faults } from './faults.tsx'
import { OneOf } from './one-of.tsx'
import type { ControlProps } from './parts.ts'
import { Provenance } from './provenance.tsx'
import { YesNo } from './yes-no.tsx'

export interface QuestionProps {
  readonly name: string
  readonly fact: Fact
  readonly answer: AnswerDraft | undefined
  readonly faults: readonly Fault[]
  /** The verdict turns on it. */
  readonly needed: boolean
  /** The same question can stand twice in the page; only the one in its topic is where links lead. */
  readonly anchor?: boolean
}

export const Question = memo(function Question({
  name,
  fact,
  answer = emptyAnswer,
  faults,
  needed,
  anchor,
}: QuestionProps): ReactNode {
  const id = useId()
  const say = useSay()
  const { answer: change, clear } = useActions()
  const own = faults
    .filter(({ pointer }) => !DETAILS.includes(pointer.split('/')[3] ?? ''))
    // What a file would say in braces is chosen or typed here in words.
    .map((fault) => (fault.expected.en.includes('{') ? { ...fault, expected: words.countWanted } : fault))
  const control = {
    id,
    name,
    answer,
    faults: own,
    onChange: (given: Partial<AnswerDraft>) => change(name, given),
  }
  const given = answer.chosen === 'value'
  return (
    <fieldset
      className={`question${needed ? ' needed' : ''}${fact.judgement ? ' judgement' : ''}`}
      id={anchor ? `fact-${name}` : undefined}
      tabIndex={-1}
    >
      <legend>
        <T of={fact.question} stacked />
      </legend>
      <p className="about">
        {fact.judgement ? (
          <span className="tag judged-tag">
            <T of={words.judgement} />
          </span>
        ) : null}
        {needed ? (
          <span className="tag needed-tag">
            <T of={words.needed} />
          </span>
        ) : null}
        <code className="name">{name}</code>
        <Cites of={fact.cite} />
      </p>
      <Control fact={fact} control={control} />
      <Faults of={own} id={`${id}-faults`} notAsked={fact.kind === 'count'} />
      {given && fact.judgement && answer.by.trim() === '' ? (
        <p className="unnamed">
          <T of={words.unnamed} />
        </p>
      ) : null}
      {given || answer.chosen === 'dont-know' ? (
        <Provenance fact={fact} answer={answer} faults={faults} onChange={control.onChange} />
      ) : null}
      <p className="why">
        <span className="label">
          <T of={words.whyWeAsk} />
        </span>{' '}
        <T of={fact.why} stacked />
      </p>
      {fact.note ? (
        <p className="why">
          <span className="label">
            <T of={words.note} />
          </span>{' '}
          <T of={fact.note} stacked />
        </p>
      ) : null}
      {isUntouched(answer) ? null : (
        <button
          type="button"
          className="quiet clear"
          aria-label={`${say(words.clearAnswer)}: ${say(fact.question)}`}
          onClick={() => clear(name)}
        >
          <T of={words.clear} />
        </button>
      )}
    </fieldset>
  )
})

const DETAILS = ['by', 'on', 'evidence', 'basis', 'reason']

function Control({ fact, control }: { fact: Fact; control: Omit<ControlProps, 'fact'> }): ReactNode {
  switch (fact.kind) {
    case 'yes-no':
      return <YesNo {...control} fact={fact} />
    case 'count':
      return <Count {...control} fact={fact} />
    case 'day':
      return <Day {...control} fact={fact} />
    case 'one-of':
      return <OneOf {...control} fact={fact} />
    case 'any-of':
      return <AnyOf {...control} fact={fact} />
  }
}
