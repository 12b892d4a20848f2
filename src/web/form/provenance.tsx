import { type ReactNode, useId } from 'react'
import { todayInChina } from '#clock'
import type { AnswerDraft, Fault } from '#contract'
import type { Text } from '#language'
import type { Fact } from '#rules'
import type { PROVENANCE } from '../draft/draft.ts'
import { T, useSay } from '../language/page-language.tsx'
import { words } from '../words.ts'
import { Faults } from './faults.tsx'
import { faultsAt } from './parts.ts'
import { Typed } from './text-box.tsx'

type Field = (typeof PROVENANCE)[number]

interface Props {
  readonly fact: Fact
  readonly answer: AnswerDraft
  readonly faults: readonly Fault[]
  readonly onChange: (change: Partial<AnswerDraft>) => void
}

/** Who answered, when and on what. Open for a judgement and a count, which are worth little without it. */
export function Provenance(props: Props): ReactNode {
  const { fact, answer } = props
  if (fact.judgement) {
    return (
      <div className="provenance judged">
        <p className="aside">
          <T of={words.judgementHint} />
        </p>
        <Fields {...props} fields={['by', 'minutes', 'signedBy', 'on', 'evidence', 'reason']} />
      </div>
    )
  }
  if (fact.kind === 'count') return <Fields {...props} fields={['basis', 'on', 'by', 'evidence']} />
  const filled = answer.by + answer.on + answer.evidence + answer.reason !== ''
  return (
    <details className="provenance" open={filled || undefined}>
      <summary>
        <T of={words.sources} />
      </summary>
      <Fields {...props} fields={['by', 'on', 'evidence', 'reason']} />
    </details>
  )
}

function Fields({ fact, answer, faults, onChange, fields }: Props & { fields: readonly Field[] }): ReactNode {
  return (
    <div className="fields">
      {fields.map((field) => (
        <ProvenanceField
          key={field}
          field={field}
          label={field === 'by' && !fact.judgement ? words.byAnswer : LABELS[field]}
          text={answer[field]}
          faults={faultsAt(faults, field)}
          onChange={(text) => onChange({ [field]: text })}
        />
      ))}
    </div>
  )
}

const LABELS: Readonly<Record<Field, Text>> = {
  by: words.by,
  minutes: words.minutes,
  signedBy: words.signedBy,
  on: words.onDay,
  evidence: words.evidence,
  basis: words.basis,
  reason: words.reason,
}

interface FieldProps {
  readonly field: Field
  readonly label: Text
  readonly text: string
  readonly faults: readonly Fault[]
  readonly onChange: (text: string) => void
}

function ProvenanceField({ field, label, text, faults, onChange }: FieldProps): ReactNode {
  const id = useId()
  const say = useSay()
  return (
    <div className={`field field-${field}`}>
      <label htmlFor={id}>
        <T of={label} />
      </label>
      <div className="with-button">
        <Typed
          id={id}
          value={text}
          onText={onChange}
          placeholder={field === 'on' ? say(words.dayHint) : undefined}
          aria-invalid={faults.length > 0}
          aria-describedby={faults.length > 0 ? `${id}-faults` : undefined}
        />
        {field === 'on' && text === '' ? (
          <button type="button" className="quiet" onClick={() => onChange(todayInChina(Date.now()))}>
            <T of={words.today} />
          </button>
        ) : null}
      </div>
      <Faults of={faults} id={`${id}-faults`} />
    </div>
  )
}
