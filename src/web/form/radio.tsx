import type { ReactNode } from 'react'
import type { Text } from '#language'
import { T } from '../language/page-language.tsx'

interface RadioProps {
  readonly group: string
  readonly label: Text
  readonly checked: boolean
  readonly onChoose: () => void
  readonly children?: ReactNode
}

export function Radio({ group, label, checked, onChoose, children }: RadioProps): ReactNode {
  return (
    <label className="choice">
      <input type="radio" name={group} checked={checked} onChange={onChoose} />
      <span>
        <T of={label} />
        {children}
      </span>
    </label>
  )
}
