import type { ReactNode } from 'react'

/** A shape beside a word: it repeats what the word says and never stands alone. */
export type SignName =
  | 'met'
  | 'not-met'
  | 'unknown'
  | 'fault'
  | 'must-file'
  | 'must-assess'
  | 'undetermined'
  | 'consult'
  | 'no-filing'
  | 'none'

const PATHS: Readonly<Record<SignName, string>> = {
  met: 'M4.5 8.300l2.4 2.4 4.7-5',
  'not-met': 'M4.8 8h6.4',
  unknown: 'M6 6.200a2 2 0 1 1 2.9 1.800c-.6.3-.9.7-.9 1.300M8 11.600v.1',
  fault: 'M8 4.500v4.300M8 11.400v.1',
  'must-file': 'M8 11.500v-7M5 7.300l3-3 3 3',
  'must-assess': 'M5 5.500h6M5 8h6M5 10.500h3.5',
  undetermined: 'M6 6.200a2 2 0 1 1 2.9 1.800c-.6.3-.9.7-.9 1.300M8 11.600v.1',
  consult: 'M4.8 5.500h6.400v4.500H8l-2 1.700V10H4.800z',
  'no-filing': 'M4.5 8.300l2.4 2.4 4.7-5',
  none: 'M4.8 8h6.4',
}

export function Sign({ of }: { of: SignName }): ReactNode {
  return (
    <svg className={`sign sign-${of}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {of === 'fault' ? (
        <path className="shape" d="M8 1.5 15 14H1z" />
      ) : (
        <circle className="shape" cx="8" cy="8" r="7" />
      )}
      <path className="mark" d={PATHS[of]} />
    </svg>
  )
}
