import type { ReactNode } from 'react'
import type { FlipAlternative, FlipWay } from '#answers'
import { useActions } from '../actions.tsx'
import { T, useSay } from '../language/page-language.tsx'
import { Cites } from '../law/cites.tsx'
import { useRegulation } from '../law/regulation-in.tsx'
import { words as page } from '../words.ts'
import { words } from './words.ts'

/** What must be so together; of each place with several, one. */
export function Way({ of: { places, fallsAway } }: { of: FlipWay }): ReactNode {
  return (
    <>
      <ul className="together">
        {places.map((place) => (
          <li key={place.map(({ change }) => change.says.en).join()}>
            {place.length === 1 ? (
              <Change of={place[0]!} />
            ) : (
              <>
                <span className="aside">
                  <T of={words.oneOf} />
                </span>
                <ul className="one-of">
                  {place.map((alternative) => (
                    <li key={alternative.change.says.en}>
                      <Change of={alternative} />
                    </li>
                  ))}
                </ul>
              </>
            )}
          </li>
        ))}
      </ul>
      <FallsAway of={fallsAway} />
    </>
  )
}

function Change({ of: { change, fallsAway } }: { of: FlipAlternative }): ReactNode {
  const { ask } = useActions()
  const say = useSay()
  const { fact, kind, says, now, articles } = change
  return (
    <>
      <button type="button" className="to-question" title={say(page.goToQuestion)} onClick={() => ask(fact)}>
        <T of={says} stacked />
      </button>{' '}
      <small className={kind === 'answer' ? 'state-unknown' : 'aside'}>
        <T of={kind === 'answer' ? words.open : words.now} /> <T of={now} />
      </small>{' '}
      <Cites of={articles} />
      <FallsAway of={fallsAway} />
    </>
  )
}

function FallsAway({ of }: { of: readonly string[] }): ReactNode {
  const { facts } = useRegulation()
  if (of.length === 0) return null
  return (
    <p className="aside">
      <T of={words.fallsAway(of.map((name) => facts[name]!.question))} />
    </p>
  )
}
