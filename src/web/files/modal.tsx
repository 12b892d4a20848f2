import { type ReactNode, useEffect, useRef } from 'react'
import { T } from '../language/page-language.tsx'
import { words } from '../words.ts'

interface ModalProps {
  readonly label: string
  readonly className?: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A native modal dialog: the browser keeps the focus inside, gives it back, and closes it on Escape. */
export function Modal({ label, className = '', onClose, children }: ModalProps): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const shown = dialog.current
    const before = document.activeElement
    if (shown && !shown.open) shown.showModal()
    return () => {
      shown?.close()
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes it by keyboard; the click is on what surrounds it
    <dialog
      ref={dialog}
      className={`modal ${className}`}
      aria-label={label}
      onClose={() => {
        if (!dialog.current?.open) onClose()
      }}
      onClick={(event) => {
        if (event.target === dialog.current) onClose()
      }}
    >
      <div className="modal-body">{children}</div>
    </dialog>
  )
}

export function CloseButton({ onClose }: { onClose: () => void }): ReactNode {
  return (
    <button type="button" className="quiet close" onClick={onClose}>
      <T of={words.close} />
    </button>
  )
}
