import type { ReactNode } from 'react'
import type { Text } from '#language'
import { T } from './language/page-language.tsx'
import { words } from './words.ts'

/** Something that happened, with what can be done about it. Stays until it is dismissed or acted on. */
export interface Notice {
  readonly key: string
  readonly text: Text
  readonly act?: { readonly label: Text; readonly do: () => void }
}

export function Notices({
  of,
  onDismiss,
}: {
  of: readonly Notice[]
  onDismiss: (key: string) => void
}): ReactNode {
  return (
    <div className="notices" role="status">
      {of.map(({ key, text, act }) => (
        <p key={key} className="notice">
          <span>
            <T of={text} />
          </span>
          {act ? (
            <button type="button" onClick={act.do}>
              <T of={act.label} />
            </button>
          ) : null}
          <button type="button" className="quiet" onClick={() => onDismiss(key)}>
            <T of={words.dismiss} />
          </button>
        </p>
      ))}
    </div>
  )
}
