import type { ReactNode } from 'react'
import type { VerdictReport } from '#matters'
import { T } from '../language/shown.tsx'
import { tierName, verdictMeaning, verdictName, words } from '../words.ts'
import { Sign } from './sign.tsx'

/** The verdict itself: its name, what it means, the day whose law was applied and the tier. */
export function VerdictHead({ report }: { report: VerdictReport }): ReactNode {
  const { verdict, tier, tierAtLeast, on } = report
  return (
    <div className={`verdict-head is-${verdict}`}>
      <p className="verdict-name">
        <Sign of={verdict} />
        <span>
          <T of={verdictName[verdict]} stacked />
        </span>
      </p>
      <p>
        <T of={verdictMeaning[verdict]} stacked />
      </p>
      <dl className="key-figures">
        <div>
          <dt>
            <T of={words.tier} />
          </dt>
          <dd>
            <T of={tierName[tier]} />
            {tier === 'undetermined' && tierAtLeast !== 'ordinary' ? (
              <>
                {' · '}
                <T
                  of={{
                    en: words.tierAtLeast(tierName[tierAtLeast].en).en,
                    zh: words.tierAtLeast(tierName[tierAtLeast].zh).zh,
                  }}
                />
              </>
            ) : null}{' '}
            <small className="aside">
              <T of={words.tierNote} />
            </small>
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
