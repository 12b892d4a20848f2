import type { ReactNode } from 'react'
import type { VerdictAnswer } from '#contract'
import { TIER } from '#words'
import { T } from '../language/page-language.tsx'
import { words } from '../words.ts'
import { Sign } from './sign.tsx'

/** The result itself: what it is and means here, the day whose law was applied, and the tier with its reasons. */
export function VerdictHead({ of }: { of: VerdictAnswer }): ReactNode {
  const { verdict, on, tierSays, tierReasons, headline } = of
  const { name, says, more, readings } = headline
  return (
    <div className={`verdict-head is-${verdict}`}>
      <p className="verdict-name">
        <Sign of={verdict} />
        <span>
          <T of={name} stacked />
        </span>
      </p>
      <p>
        <T of={says} stacked />
      </p>
      {more.map((each) => (
        <p key={each.en}>
          <strong>
            <T of={each} stacked />
          </strong>
        </p>
      ))}
      {readings.map((each) => (
        <p key={each.en} className="aside">
          <T of={each} stacked />
        </p>
      ))}
      <dl className="key-figures">
        <div>
          <dt>
            <T of={words.tier} />
          </dt>
          <dd>
            <T of={tierSays} />{' '}
            <small className="aside">
              <T of={words.tierNote} />
            </small>
            {tierReasons.length > 0 ? (
              <ul className="plain">
                {tierReasons.map(({ tier, name: reason, claim, status }) => (
                  <li key={`${tier} ${reason}`}>
                    <small>
                      {status === 'met' ? null : (
                        <>
                          <T of={words.couldRaise(TIER[tier])} />{' '}
                        </>
                      )}
                      <T of={claim} />
                    </small>
                  </li>
                ))}
              </ul>
            ) : null}
          </dd>
        </div>
        <div>
          <dt>
            <T of={words.law} />
          </dt>
          <dd>
            <T of={words.lawApplied(on)} />
          </dd>
        </div>
      </dl>
    </div>
  )
}
