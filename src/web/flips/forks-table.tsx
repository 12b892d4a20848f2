import type { ReactNode } from 'react'
import type { FlipReport } from '#contract'
import { limitedName } from '#rules'
import { T } from '../language/page-language.tsx'
import { Sign } from '../verdict/sign.tsx'
import { words } from './words.ts'

/** The verdict under every reading that matters: one sentence where it is always the same. */
export function ForksTable({ of: { forks: ways, scope } }: { of: FlipReport }): ReactNode {
  const { deciding, forks } = ways
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
            {forks.map(({ says, verdict, name }) => (
              <tr key={says.map(({ en }) => en).join()}>
                <th scope="row">
                  <Sign of={verdict} /> <T of={name} />
                </th>
                <td>
                  <ul className="plain">
                    {says.map((each) => (
                      <li key={each.en}>
                        <T of={each} stacked />
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
