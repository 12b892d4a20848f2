import type { ReactNode } from 'react'
import type { Fault } from '#contract'
import { joined } from '#words'
import { T, useSay } from '../language/page-language.tsx'
import { Sign } from '../verdict/sign.tsx'
import { words } from '../words.ts'
import { CloseButton, Modal } from './modal.tsx'

interface Props {
  readonly file: string
  readonly faults: readonly Fault[]
  /** Reads the file in the encoding it seems to have, if it seems to have one. */
  readonly onReadAsGb: (() => void) | undefined
  readonly onClose: () => void
}

/** Every fault of a file that was not imported, with its place. */
export function FaultsDialog({ file, faults, onReadAsGb, onClose }: Props): ReactNode {
  const say = useSay()
  return (
    <Modal label={say(words.faultsTitle(file))} className="faults-dialog" onClose={onClose}>
      <header>
        <h2>
          <T of={words.faultsTitle(file)} stacked />
        </h2>
        <CloseButton onClose={onClose} />
      </header>
      <p>
        <T of={words.faultsIntro(faults.length)} stacked />
      </p>
      {onReadAsGb ? (
        <p>
          <T of={words.looksGb} />{' '}
          <button type="button" onClick={onReadAsGb}>
            <T of={words.readAsGb} />
          </button>
        </p>
      ) : null}
      <ol className="fault-list">
        {faults.map((fault) => (
          <li key={`${fault.line}:${fault.column}:${fault.pointer}:${fault.message.en}`}>
            <FaultItem fault={fault} />
          </li>
        ))}
      </ol>
    </Modal>
  )
}

function FaultItem({
  fault: { line, column, pointer, message, expected, example },
}: {
  fault: Fault
}): ReactNode {
  return (
    <>
      <p className="about">
        <Sign of="fault" />
        {line !== undefined ? (
          <strong>
            <T of={words.lineColumn(line, column ?? 1)} />
          </strong>
        ) : null}
        {pointer ? <code className="name">{pointer}</code> : null}
      </p>
      <p>
        <T of={message} stacked />
      </p>
      <p>
        <T of={joined(words.expected, { en: ' ', zh: '' }, expected)} stacked />
      </p>
      <pre>{example}</pre>
    </>
  )
}
