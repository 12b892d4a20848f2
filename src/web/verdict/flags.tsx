import type { ReactNode } from 'react'
import type { RaisedFlag } from '#rules'
import { NOTICE_KIND, type NoticeKind } from '#words'
import { useActions } from '../actions.tsx'
import { READINGS } from '../interview/steps.ts'
import { T } from '../language/page-language.tsx'
import { Cites } from '../law/cites.tsx'
import { useRegulation } from '../law/regulation-in.tsx'
import { words } from '../words.ts'

/** The notices of some kinds, under the name of each: what is to be done, what is risked, what is good to know. */
export function Flags({ of, kinds }: { of: readonly RaisedFlag[]; kinds: readonly NoticeKind[] }): ReactNode {
  const { goTo } = useActions()
  const { flags } = useRegulation()
  const isOfReadings = (code: string): boolean =>
    flags.some((flag) => flag.code === code && 'readings' in flag.when)
  return kinds.map((kind) => {
    const raised = of.filter((flag) => flag.kind === kind)
    return raised.length === 0 ? null : (
      <section key={kind} aria-labelledby={`flags-${kind}`}>
        <h3 id={`flags-${kind}`}>
          <T of={NOTICE_KIND[kind]} /> <span className="tally">{raised.length}</span>
        </h3>
        <ul className="flags">
          {raised.map(({ code, articles, message }) => (
            <li key={code + message.en}>
              <T of={message} stacked />
              <span className="about">
                <Cites of={articles} />
                {isOfReadings(code) ? (
                  <button type="button" className="quiet" onClick={() => goTo(READINGS)}>
                    <T of={words.toReadings} />
                  </button>
                ) : null}
              </span>
            </li>
          ))}
        </ul>
      </section>
    )
  })
}
