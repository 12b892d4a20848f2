import type { ReactNode } from 'react'
import type { AnswerDraft, CountForm } from '#contract'
import { readCount } from '#contract'
import type { CountFact } from '#rules'
import { rangeText } from '#words'
import { T, useSay } from '../language/page-language.tsx'
import { words } from '../words.ts'
import type { ControlProps } from './parts.ts'
import { Typed } from './text-box.tsx'

const FORMS = [
  ['exact', words.exactly],
  ['moreThan', words.moreThan],
  ['atMost', words.atMost],
  ['between', words.between],
] as const

/** A whole number, exact or bounded. A number that is not one yet stays in the box and counts as not asked. */
export function Count({ id, fact, answer, faults, onChange }: ControlProps<CountFact>): ReactNode {
  const say = useSay()
  const { form, number, upper, chosen } = answer
  const filled = (change: Partial<AnswerDraft>): Partial<AnswerDraft> => {
    const text =
      (change.number ?? number) + ((change.form ?? form) === 'between' ? (change.upper ?? upper) : '')
    return { ...change, chosen: text.trim() === '' ? '' : 'value' }
  }
  const described = faults.length > 0 ? `${id}-faults` : undefined
  return (
    <div className="count">
      <div className="count-line">
        <select
          aria-label={say(words.howKnown)}
          value={form}
          onChange={({ currentTarget }) => onChange(filled({ form: currentTarget.value as CountForm }))}
        >
          {FORMS.map(([value, label]) => (
            <option key={value} value={value}>
              {say(label)}
            </option>
          ))}
        </select>
        <Typed
          aria-label={`${say(form === 'between' ? words.moreThan : FORMS.find(([value]) => value === form)![1])} (${say(fact.unit)})`}
          aria-invalid={chosen === 'value' && faults.length > 0}
          aria-describedby={described}
          className="number"
          inputMode="numeric"
          value={number}
          onText={(text) => onChange(filled({ number: text }))}
        />
        {form === 'between' ? (
          <>
            <span>
              <T of={words.andAtMost} />
            </span>
            <Typed
              aria-label={`${say(words.atMost)} (${say(fact.unit)})`}
              aria-invalid={chosen === 'value' && faults.length > 0}
              aria-describedby={described}
              className="number"
              inputMode="numeric"
              value={upper}
              onText={(text) => onChange(filled({ upper: text }))}
            />
          </>
        ) : null}
        <span>
          <T of={fact.unit} />
        </span>
      </div>
      <ReadAs typed={number} />
      <label className="choice">
        <input
          type="checkbox"
          checked={chosen === 'dont-know'}
          onChange={() => onChange(chosen === 'dont-know' ? filled({}) : { chosen: 'dont-know' })}
        />
        <span>
          <T of={words.dontKnow} />
        </span>
      </label>
    </div>
  )
}

/** Shows a number as it was understood wherever it was not typed that way. */
function ReadAs({ typed }: { typed: string }): ReactNode {
  const read = readCount(typed)
  if (!read.ok || (read.range.most ?? read.range.least) < 1000) return null
  const text = rangeText(read.range)
  return text.en === typed.trim() ? null : (
    <p className="aside read-as">
      <T of={words.readAs(text)} />
    </p>
  )
}
