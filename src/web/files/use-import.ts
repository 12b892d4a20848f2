import { useCallback, useState } from 'react'
import type { Fault } from '#contract'
import { type Matter, readMatter } from '#screening'
import { words } from '../words.ts'
import { decode } from './decode.ts'

interface Refused {
  readonly file: string
  readonly faults: readonly Fault[]
  readonly gb: string | undefined
}

interface Importing {
  readonly refused: Refused | undefined
  take(file: File): void
  readAsGb(): void
  dismiss(): void
}

/** Takes matter files in. A file with a fault changes nothing; one without is handed on to be confirmed. */
export function useImport(today: string, onMatter: (matter: Matter, file: string) => void): Importing {
  const [refused, setRefused] = useState<Refused>()
  const read = useCallback(
    (text: string, file: string): void => {
      const outcome = readMatter(text, today)
      if (outcome.ok) {
        setRefused(undefined)
        onMatter(outcome.value, file)
      } else setRefused({ file, faults: outcome.refusal.faults, gb: undefined })
    },
    [today, onMatter],
  )
  const take = useCallback(
    (file: File): void => {
      file.arrayBuffer().then(
        (buffer) => {
          const decoded = decode(new Uint8Array(buffer))
          if (decoded.ok) read(decoded.text, file.name)
          else setRefused({ file: file.name, faults: [decoded.fault], gb: decoded.gb })
        },
        () => {
          const fault = {
            pointer: '',
            message: words.unreadable,
            expected: words.wantUtf8,
            example: 'matter.yaml',
          }
          setRefused({ file: file.name, faults: [fault], gb: undefined })
        },
      )
    },
    [read],
  )
  return {
    refused,
    take,
    readAsGb: () => {
      if (refused?.gb !== undefined) read(refused.gb, refused.file)
    },
    dismiss: () => setRefused(undefined),
  }
}
