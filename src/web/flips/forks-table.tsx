import type { ReactNode } from 'react'
import type { Forks } from '#reasoning'
import { limitedName, type Scope } from '#rules'
import { VERDICT } from '#words'
import { T } from '../language/shown.tsx'
import { useRegulation } from '../law/regulation-in.tsx'
import { Sign } from '../verdict/sign.tsx'
import { words } from './words.ts'

/** The verdict under every reading that matters: one sentence where it is always the same. */
export function ForksTable({
  of: { deciding, forks },
  scope,
}: {
  of: Forks
  scope: readonly Scope[] | undefined
}): ReactNode {
  const { readings } = useRegulation()
  return (
    <div className="forks">
      <h4>
        <T of={words.readings} />
      </h4>
      {deciding.length === 0 ? (
        <p>
          <T of={limitedName(words.everyReading, scope)} />
        </p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">
                <T of={words.verdict} />
              </th>
              <th scope="col">
                <T of={words.readingTaken} />
              </th>
            </tr>
          </thead>
          <tbody>
            {forks.map(({ readings: taken, verdict }) => (
              <tr key={JSON.stringify(taken)}>
                <th scope="row">
                  <Sign of={verdict} /> <T of={limitedName(VERDICT[verdict].name, scope)} />
                </th>
                <td>
                  <ul className="plain">
                    {Object.entries(taken).map(([id, position]) => (
                      <li key={id}>
                        <T of={readings[id]!.positions[position]!} stacked />{' '}
                        {readings[id]!.default === position ? (
                          <>
                            {' '}
                            <small className="aside">
                              <T of={words.byDefault} />
                            </small>
                          </>
                        ) : null}
                      </li>
                    ))}
                  </ul>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  )
}
