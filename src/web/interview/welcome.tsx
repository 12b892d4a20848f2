import type { ReactNode } from 'react'
import { T } from '../language/page-language.tsx'
import { words } from '../words.ts'

interface Props {
  readonly onStart: () => void
  readonly onExamples: () => void
  readonly onImport: () => void
}

/** The empty page: what this is, one thing to do first, and an example. */
export function Welcome({ onStart, onExamples, onImport }: Props): ReactNode {
  return (
    <section className="welcome" aria-labelledby="welcome-heading">
      <h2 id="welcome-heading">
        <T of={words.welcomeTitle} stacked />
      </h2>
      <p>
        <T of={words.welcome} stacked />
      </p>
      <p className="buttons">
        <button type="button" className="primary" onClick={onStart}>
          <T of={words.start} />
        </button>
        <button type="button" onClick={onExamples}>
          <T of={words.loadExample} />
        </button>
        <button type="button" onClick={onImport}>
          <T of={words.importFile} />
        </button>
      </p>
      <p className="aside">
        <T of={words.notAdvice} stacked />
      </p>
    </section>
  )
}
