import type { ReactNode } from 'react'
import { FLIP_GROUP, type FlipGroup, waysOf } from '#answers'
import type { FlipsTo } from '#contract'
import type { Target } from '#reasoning'
import { limitedName, type Scope } from '#rules'
import { VERDICT } from '#words'
import { T } from '../language/page-language.tsx'
import { Cites } from '../law/cites.tsx'
import { Sign } from '../verdict/sign.tsx'
import { Way } from './way.tsx'
import { words } from './words.ts'

const GROUPS = Object.keys(FLIP_GROUP) as readonly FlipGroup[]

/** The smallest sets that reach one verdict, by what it takes to bring them about. */
export function TargetPart({
  target,
  found: { count, sets, flags, unreached },
  scope,
}: {
  target: Target
  found: FlipsTo
  scope: readonly Scope[] | undefined
}): ReactNode {
  return (
    <details className="duty">
      <summary>
        <span className="said">
          <T of={words.to} /> <Sign of={target} /> <T of={limitedName(VERDICT[target].name, scope)} />{' '}
          <span className="tally">
            <T of={words.sets(count)} />
          </span>
        </span>
      </summary>
      <div className="duty-body">
        {unreached ? (
          <p>
            <T of={unreached} stacked />
          </p>
        ) : null}
        {flags.map(({ code, message, articles }) => (
          <p key={code} className="caution">
            <T of={message} stacked /> <Cites of={articles} />
          </p>
        ))}
        {GROUPS.map((group) => {
          const ways = waysOf(sets.filter((set) => set.group === group))
          if (ways.length === 0) return null
          return (
            <section key={group} className="flip-group">
              <h4>
                <T of={FLIP_GROUP[group]} />
              </h4>
              <ol>
                {ways.map((way) => (
                  <li key={way.places.map((place) => place.map(({ change }) => change.says.en)).join()}>
                    <Way of={way} />
                  </li>
                ))}
              </ol>
            </section>
          )
        })}
      </div>
    </details>
  )
}
