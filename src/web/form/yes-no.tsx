import type { ReactNode } from 'react'
import type { YesNoFact } from '#rules'
import { words } from '../words.ts'
import type { ControlProps } from './parts.ts'
import { Radio } from './radio.tsx'

export function YesNo({ id, answer, onChange }: ControlProps<YesNoFact>): ReactNode {
  const is = (value: string): boolean => answer.chosen === 'value' && answer.value === value
  return (
    <div className="choices in-a-row">
      <Radio
        group={id}
        label={words.yes}
        checked={is('true')}
        onChoose={() => onChange({ chosen: 'value', value: 'true' })}
      />
      <Radio
        group={id}
        label={words.no}
        checked={is('false')}
        onChoose={() => onChange({ chosen: 'value', value: 'false' })}
      />
      <Radio
        group={id}
        label={words.dontKnow}
        checked={answer.chosen === 'dont-know'}
        onChoose={() => onChange({ chosen: 'dont-know' })}
      />
    </div>
  )
}
