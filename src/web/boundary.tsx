import { Component, type ReactNode } from 'react'
import type { Text } from '#language'
import { download } from './files/download.ts'
import { keptAsItIs, putAside } from './keep/storage.ts'
import { words } from './words.ts'

/**
 * What is shown where the page itself fails: never a blank. It offers what the browser keeps, as it is, before
 * anything else; in both languages, because the choice of one may be part of what failed.
 */
export class Boundary extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true }
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children
    const kept = keptAsItIs()
    return (
      <main className="failed" id="main">
        <h1>
          <Both of={words.failedTitle} />
        </h1>
        <p>
          <Both of={kept === undefined ? words.failedNothingKept : words.failedKept} />
        </p>
        <p className="buttons">
          {kept === undefined ? null : (
            <button
              type="button"
              className="primary"
              onClick={() => download('anshen-kept.json', 'application/json', kept)}
            >
              <Both of={words.downloadKept} />
            </button>
          )}
          <button type="button" onClick={() => window.location.reload()}>
            <Both of={words.reload} />
          </button>
          {kept === undefined ? null : (
            <button
              type="button"
              onClick={() => {
                if (!putAside(kept, true)) return
                window.location.hash = ''
                window.location.reload()
              }}
            >
              <Both of={words.startEmpty} />
            </button>
          )}
        </p>
      </main>
    )
  }
}

function Both({ of: { en, zh } }: { of: Text }): ReactNode {
  return (
    <>
      <span lang="zh-CN">{zh}</span> <span lang="en">{en}</span>
    </>
  )
}
