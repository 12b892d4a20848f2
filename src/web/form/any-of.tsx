import type { ReactNode } from 'react'
import type { AnswerDraft } from '#contract'
import type { AnyOfFact } from '#rules'
import { T } from '../language/page-language.tsx'
import { words } from '../words.ts'
import type { ControlProps } from './parts.ts'

/** A complete list. The value that stands alone takes the others out, and any other takes it out. */
export function AnyOf({ fact, answer, onChange }: ControlProps<AnyOfFact>): ReactNode {
  const list = answer.chosen === 'value' ? answer.list : []
  return (
    <div className="choices">
      {Object.entries(fact.values).map(([value, label]) => (
        <label key={value} className="choice">
          <input
            type="checkbox"
            checked={list.includes(value)}
            onChange={() => onChange(toggled(fact, list, value))}
          />
          <span>
            <T of={label} />
            {value === fact.alone ? (
              <small className="aside">
                {' '}
                (<T of={words.aloneHint} />)
              </small>
            ) : null}
          </span>
        </label>
      ))}
      <label className="choice">
        <input
          type="checkbox"
          checked={answer.chosen === 'dont-know'}
          onChange={() =>
            onChange(
              answer.chosen === 'dont-know'
                ? { chosen: answer.list.length > 0 ? 'value' : '' }
                : { chosen: 'dont-know' },
            )
          }
        />
        <span>
          <T of={words.dontKnow} />
        </span>
      </label>
    </div>
  )
}

function toggled({ values, alone }: AnyOfFact, list: readonly string[], value: string): Partial<AnswerDraft> {
  const next = list.includes(value)
    ? list.filter((other) => other !== value)
    : value === alone
      ? [value]
      : Object.keys(values).filter((other) => other === value || (list.includes(other) && other !== alone))
  return next.length === 0 ? { chosen: '', list: [] } : { chosen: 'value', list: next }
}
