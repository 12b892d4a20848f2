import type { ReactNode } from 'react'
import type { VerdictReport } from '#matters'
import { TIER, VERDICT } from '#words'
import { T } from '../language/shown.tsx'
import { words } from '../words.ts'
import { Sign } from './sign.tsx'

/** The verdict itself: its name, what it means, the day whose law was applied and the tier. */
export function VerdictHead({ report }: { report: VerdictReport }): ReactNode {
  const { verdict, tier, tierAtLeast, on } = report
  return (
    <div className={`verdict-head is-${verdict}`}>
      <p className="verdict-name">
        <Sign of={verdict} />
        <span>
          <T of={VERDICT[verdict].name} stacked />
        </span>
      </p>
      <p>
        <T of={VERDICT[verdict].says} stacked />
      </p>
      <dl className="key-figures">
        <div>
          <dt>
            <T of={words.tier} />
          </dt>
          <dd>
            <T of={TIER[tier]} />
            {tier === 'undetermined' && tierAtLeast !== 'ordinary' ? (
              <>
                {' · '}
                <T
                  of={{
                    en: words.tierAtLeast(TIER[tierAtLeast].en).en,
                    zh: words.tierAtLeast(TIER[tierAtLeast].zh).zh,
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
