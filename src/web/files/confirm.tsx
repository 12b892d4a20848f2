import type { ReactNode } from 'react'
import type { Text } from '#language'
import { T, useSay } from '../language/page-language.tsx'
import { words } from '../words.ts'
import { Modal } from './modal.tsx'

interface Props {
  readonly title: Text
  readonly body: Text
  readonly action: Text
  readonly onConfirm: () => void
  readonly onCancel: () => void
}

export function Confirm({ title, body, action, onConfirm, onCancel }: Props): ReactNode {
  const say = useSay()
  return (
    <Modal label={say(title)} className="confirm" onClose={onCancel}>
      <h2>
        <T of={title} stacked />
      </h2>
      <p>
        <T of={body} stacked />
      </p>
      <p className="buttons">
        <button type="button" className="primary" onClick={onConfirm}>
          <T of={action} />
        </button>
        <button type="button" onClick={onCancel}>
          <T of={words.cancel} />
        </button>
      </p>
    </Modal>
  )
}
