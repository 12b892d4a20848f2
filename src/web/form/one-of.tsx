import type { ReactNode } from 'react'
import type { OneOfFact } from '#rules'
import { useSay } from '../language/page-language.tsx'
import { words } from '../words.ts'
import type { ControlProps } from './parts.ts'
import { Radio } from './radio.tsx'

/** Radio buttons while they can be seen at a glance; a list from then on. */
const MOST_RADIOS = 7

export function OneOf(props: ControlProps<OneOfFact>): ReactNode {
  return Object.keys(props.fact.values).length > MOST_RADIOS ? (
    <OneOfMany {...props} />
  ) : (
    <OneOfFew {...props} />
  )
}

function OneOfFew({ id, fact, answer, onChange }: ControlProps<OneOfFact>): ReactNode {
  return (
    <div className="choices">
      {Object.entries(fact.values).map(([value, label]) => (
        <Radio
          key={value}
          group={id}
          label={label}
          checked={answer.chosen === 'value' && answer.value === value}
          onChoose={() => onChange({ chosen: 'value', value })}
        />
      ))}
      <Radio
        group={id}
        label={words.dontKnow}
        checked={answer.chosen === 'dont-know'}
        onChoose={() => onChange({ chosen: 'dont-know' })}
      />
    </div>
  )
}

function OneOfMany({ id, fact, answer, onChange }: ControlProps<OneOfFact>): ReactNode {
  const say = useSay()
  const chosen = answer.chosen === 'value' ? answer.value : answer.chosen
  return (
    <select
      aria-label={say(fact.question)}
      id={`${id}-list`}
      value={chosen}
      onChange={({ currentTarget: { value } }) =>
        onChange(value === '' || value === 'dont-know' ? { chosen: value } : { chosen: 'value', value })
      }
    >
      <option value="">{say(words.choose)}</option>
      {Object.entries(fact.values).map(([value, label]) => (
        <option key={value} value={value}>
          {say(label)}
        </option>
      ))}
      <option value="dont-know">{say(words.dontKnow)}</option>
    </select>
  )
}
