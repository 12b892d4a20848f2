import { type ReactNode, useEffect, useState } from 'react'
import type { Matter } from '#screening'
import { T, useSay } from '../language/page-language.tsx'
import { words } from '../words.ts'
import type { Example } from './examples.ts'
import { CloseButton, Modal } from './modal.tsx'

interface Props {
  readonly today: string
  readonly onChoose: (matter: Matter) => void
  readonly onClose: () => void
}

/** The examples, fetched when first asked for. */
export function ExamplesDialog({ today, onChoose, onClose }: Props): ReactNode {
  const say = useSay()
  const [examples, setExamples] = useState<readonly Example[]>()
  useEffect(() => {
    let here = true
    import('./examples.ts').then(({ examplesOf }) => {
      if (here) setExamples(examplesOf(today))
    })
    return () => {
      here = false
    }
  }, [today])
  return (
    <Modal label={say(words.examples)} className="examples" onClose={onClose}>
      <header>
        <h2>
          <T of={words.examples} />
        </h2>
        <CloseButton onClose={onClose} />
      </header>
      <p className="aside">
        <T of={examples?.length === 0 ? words.noExamples : words.examplesIntro} />
      </p>
      <ul>
        {examples?.map(({ file, matter }) => (
          <li key={file}>
            <button type="button" className="example" onClick={() => onChoose(matter)}>
              <strong>{matter.title ?? file}</strong>
              {matter.teaches ? (
                <span>
                  <T of={matter.teaches} stacked />
                </span>
              ) : null}
            </button>
          </li>
        ))}
      </ul>
    </Modal>
  )
}
