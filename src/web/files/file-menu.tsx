import { type ReactNode, useEffect, useRef } from 'react'
import type { Text } from '#language'
import { T } from '../language/page-language.tsx'
import { words } from '../words.ts'

export interface FileActions {
  readonly onImport: () => void
  readonly onExamples: () => void
  readonly onExportMatter: () => void
  readonly onExportVerdict: (() => void) | undefined
  readonly onPrint: () => void
  readonly onReset: () => void
}

/** What can be done with the matter as a whole. A native disclosure: open, choose, closed again. */
export function FileMenu(props: FileActions): ReactNode {
  const menu = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const close = (event: Event): void => {
      const shown = menu.current
      if (!shown?.open) return
      if (event instanceof KeyboardEvent) {
        if (event.key !== 'Escape' || event.isComposing) return
        shown.querySelector('summary')?.focus()
      } else if (shown.contains(event.target as Node)) return
      shown.open = false
    }
    document.addEventListener('pointerdown', close)
    document.addEventListener('keydown', close)
    return () => {
      document.removeEventListener('pointerdown', close)
      document.removeEventListener('keydown', close)
    }
  }, [])
  const items: readonly (readonly [Text, (() => void) | undefined])[] = [
    [words.importFile, props.onImport],
    [words.loadExample, props.onExamples],
    [words.exportMatter, props.onExportMatter],
    [words.exportVerdict, props.onExportVerdict],
    [words.print, props.onPrint],
    [words.reset, props.onReset],
  ]
  return (
    <details className="file-menu" ref={menu}>
      <summary className="button">
        <T of={words.file} />
      </summary>
      <ul>
        {items.map(([label, act]) => (
          <li key={label.en}>
            <button
              type="button"
              disabled={!act}
              onClick={() => {
                const shown = menu.current
                if (shown) {
                  shown.open = false
                  shown.querySelector('summary')?.focus()
                }
                act?.()
              }}
            >
              <T of={label} />
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
