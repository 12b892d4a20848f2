import type { ReactNode } from 'react'
import type { DayFact } from '#rules'
import { useSay } from '../language/page-language.tsx'
import { words } from '../words.ts'
import type { ControlProps } from './parts.ts'
import { Radio } from './radio.tsx'
import { Typed } from './text-box.tsx'

/** A day as a matter file writes it. A text that is no day yet stays in the box with its fault. */
export function Day({ id, fact, answer, faults, onChange }: ControlProps<DayFact>): ReactNode {
  const say = useSay()
  return (
    <div className="choices">
      <Typed
        aria-label={say(fact.question)}
        aria-invalid={answer.chosen === 'value' && faults.length > 0}
        aria-describedby={faults.length > 0 ? `${id}-faults` : undefined}
        placeholder="2026-11-02"
        value={answer.value}
        onText={(value) => onChange({ chosen: value.trim() === '' ? '' : 'value', value })}
      />
      <Radio
        group={id}
        label={words.dontKnow}
        checked={answer.chosen === 'dont-know'}
        onChoose={() => onChange({ chosen: 'dont-know', value: '' })}
      />
    </div>
  )
}
