import type { ReactNode } from 'react'
import { CHANGEABLE } from '#answers'
import type { FlipReport, LeverReport } from '#contract'
import { T } from '../language/page-language.tsx'
import { Cites } from '../law/cites.tsx'
import { useRegulation } from '../law/regulation-in.tsx'
import { words } from './words.ts'

/** By what each fact named can be changed, or why it cannot: practice, not law, and it says so. */
export function Levers({ report: { levers, caution } }: { report: FlipReport }): ReactNode {
  const { facts } = useRegulation()
  const factors = new Set(Object.values(levers).flatMap(({ grounds }) => grounds))
  const named = Object.entries(levers).filter(([fact]) => !factors.has(fact))
  if (named.length === 0) return null
  return (
    <details className="duty">
      <summary>
        <span className="said">
          <T of={words.levers} />
        </span>
      </summary>
      <div className="duty-body">
        <p className="aside">
          <T of={words.notLaw} />
        </p>
        <ul className="levers">
          {named.map(([fact, lever]) => (
            <li key={fact}>
              <p>
                <strong>
                  <T of={facts[fact]!.question} stacked />
                </strong>{' '}
                <span className="tag">
                  <T of={CHANGEABLE[lever.changeable]} />
                </span>{' '}
                <Cites of={lever.articles} />
              </p>
              <By of={lever} />
              {lever.grounds.length > 0 ? (
                <ul className="one-of">
                  {lever.grounds.map((ground) => (
                    <li key={ground}>
                      <T of={facts[ground]!.claim} stacked /> <Cites of={levers[ground]!.articles} />
                      <By of={levers[ground]!} />
                    </li>
                  ))}
                </ul>
              ) : null}
            </li>
          ))}
        </ul>
        <p className="caution">
          <T of={caution.message} stacked /> <Cites of={caution.articles} />
        </p>
      </div>
    </details>
  )
}

function By({ of: { by, caution } }: { of: LeverReport }): ReactNode {
  return (
    <>
      <p>
        <T of={by} stacked />
      </p>
      {caution ? (
        <p className="caution">
          <T of={caution} stacked />
        </p>
      ) : null}
    </>
  )
}
