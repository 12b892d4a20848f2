import { type InputHTMLAttributes, type ReactNode, useState } from 'react'

type Given = Omit<InputHTMLAttributes<HTMLInputElement>, 'value' | 'onChange' | 'type'> & {
  readonly value: string
  readonly onText: (text: string) => void
}

/** A text box whose text is never touched. What an input method is still composing is shown but not yet an answer. */
export function Typed({ value, onText, ...rest }: Given): ReactNode {
  const [composing, setComposing] = useState<string>()
  return (
    <input
      {...rest}
      type="text"
      autoComplete="off"
      spellCheck={false}
      value={composing ?? value}
      onChange={(event) => {
        const text = event.currentTarget.value
        if ((event.nativeEvent as InputEvent).isComposing) setComposing(text)
        else {
          setComposing(undefined)
          onText(text)
        }
      }}
      onCompositionEnd={(event) => {
        setComposing(undefined)
        onText(event.currentTarget.value)
      }}
    />
  )
}
