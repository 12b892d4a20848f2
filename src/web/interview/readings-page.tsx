import { type ReactNode, useId } from 'react'
import type { Reading } from '#rules'
import { useActions } from '../actions.tsx'
import type { ScreenedDraft } from '../draft/draft-screening.ts'
import { Radio } from '../form/radio.tsx'
import { T } from '../language/page-language.tsx'
import { Cites } from '../law/cites.tsx'
import { words } from '../words.ts'

/** The readings that some rule of a determination tests, and any other that the matter has switched. */
export function ReadingsPage({
  screened,
  onAllDefault,
}: {
  screened: ScreenedDraft
  onAllDefault: () => void
}): ReactNode {
  const { regulation, determiner, matter, outcome } = screened
  const tested = new Set(
    determiner.compiled.domains.flatMap(({ kind, name }) => (kind === 'reading' ? [name] : [])),
  )
  const shown = Object.entries(regulation.readings).filter(
    ([name]) => tested.has(name) || name in matter.positions,
  )
  const duties = outcome.ok ? Object.values(outcome.value.report.duties) : []
  const deciding = new Set(duties.flatMap(({ readings }) => readings))
  return (
    <section className="topic-page" aria-labelledby="topic-heading">
      <header className="page-head">
        <h2 id="topic-heading" tabIndex={-1}>
          <T of={words.readings} />
        </h2>
        <p className="aside">
          <T of={words.readingsIntro} stacked />
        </p>
        {Object.keys(matter.positions).length > 0 ? (
          <button type="button" onClick={onAllDefault}>
            <T of={words.backToDefaults} />
          </button>
        ) : null}
      </header>
      {shown.map(([name, reading]) => (
        <ReadingChoice
          key={name}
          name={name}
          reading={reading}
          position={matter.positions[name] ?? reading.default}
          decides={deciding.has(name)}
        />
      ))}
    </section>
  )
}

interface ChoiceProps {
  readonly name: string
  readonly reading: Reading
  readonly position: string
  readonly decides: boolean
}

function ReadingChoice({ name, reading, position, decides }: ChoiceProps): ReactNode {
  const id = useId()
  const { read } = useActions()
  return (
    <fieldset className="question reading" id={`reading-${name}`}>
      <legend>
        <T of={reading.question} stacked />
      </legend>
      <p className="about">
        <span className="tag">
          <T of={words.readingNumber(reading.number)} />
        </span>
        {decides ? (
          <span className="tag needed-tag">
            <T of={words.decidesNow} />
          </span>
        ) : null}
        <code className="name">{name}</code>
        <Cites of={reading.touches} />
      </p>
      <div className="choices">
        {Object.entries(reading.positions).map(([value, said]) => (
          <Radio
            key={value}
            group={id}
            label={said}
            checked={value === position}
            onChoose={() => read(name, value)}
          >
            {value === reading.default ? (
              <>
                {' '}
                <span className="tag">
                  <T of={words.byDefault} />
                </span>
              </>
            ) : null}
          </Radio>
        ))}
      </div>
      <p className="why">
        <span className="label">
          <T of={words.whyDefault} />
        </span>{' '}
        <T of={reading.reason} stacked />
      </p>
      <p className="why">
        <span className="label">
          <T of={words.restsOn} />
        </span>{' '}
        {reading.sources.map(({ title, grade }, index) => (
          <span key={title.en}>
            {index > 0 ? '; ' : ''}
            <T of={title} />
            {grade === 'none' ? null : (
              <>
                {' '}
                (<T of={words.grade(grade)} />)
              </>
            )}
          </span>
        ))}
      </p>
    </fieldset>
  )
}
