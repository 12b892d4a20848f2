import type { ReactNode } from 'react'
import type { Fault } from '#contract'
import { T } from '../language/page-language.tsx'
import { Sign } from '../verdict/sign.tsx'
import { words } from '../words.ts'

/** Faults at the place where they can be mended, in the words of the checks. */
export function Faults({
  of,
  id,
  notAsked,
}: {
  of: readonly Fault[]
  id: string
  notAsked?: boolean
}): ReactNode {
  if (of.length === 0) return null
  return (
    <div className="faults" id={id}>
      {of.map((fault) => (
        <p key={fault.pointer + fault.message.en}>
          <Sign of="fault" />
          <span>
            <T of={fault.message} /> <T of={words.expected} /> <T of={fault.expected} />
            {notAsked ? (
              <>
                {' '}
                <T of={words.countsAsNotAsked} />
              </>
            ) : null}
          </span>
        </p>
      ))}
    </div>
  )
}
