import { type ReactNode, useId, useState } from 'react'
import type { Draft } from '#contract'
import { type Fault, readDay } from '#contract'
import { Faults } from './form/faults.tsx'
import { Typed } from './form/text-box.tsx'
import type { Keeping } from './keep/use-saved-draft.ts'
import { T, useSay } from './language/page-language.tsx'
import { words } from './words.ts'

interface Props {
  readonly draft: Draft
  readonly today: string
  readonly dayFault: Fault | undefined
  readonly keeping: Keeping
  readonly onTitle: (title: string) => void
  readonly onDay: (on: string) => void
}

/** The matter's name, the day whose law applies, and whether all of it is kept. */
export function MatterHead({ draft, today, dayFault, keeping, onTitle, onDay }: Props): ReactNode {
  const id = useId()
  const say = useSay()
  /** A day that is not yet whole: until the box is left, the page stays as it is for the day before. */
  const [typing, setTyping] = useState<string>()
  const typed = (text: string): void => {
    const isWhole = text.trim() === '' || text.trim().length >= '2026-11-02'.length || readDay(text).ok
    setTyping(isWhole ? undefined : text)
    if (isWhole) onDay(text)
  }
  const leave = (): void => {
    if (typing !== undefined) onDay(typing)
    setTyping(undefined)
  }
  return (
    <div className="matter-head">
      <div className="field field-title">
        <label htmlFor={`${id}-title`}>
          <T of={words.matterTitle} />
        </label>
        <Typed
          id={`${id}-title`}
          value={draft.title}
          onText={onTitle}
          placeholder={say(words.matterTitleHint)}
        />
        <KeptStamp keeping={keeping} />
      </div>
      <div className="field field-day">
        <label htmlFor={`${id}-day`}>
          <T of={words.lawOfDay} />
        </label>
        <Typed
          id={`${id}-day`}
          value={typing ?? draft.on}
          onText={typed}
          onBlur={leave}
          inputMode="numeric"
          placeholder={today}
          aria-invalid={dayFault !== undefined}
          aria-describedby={`${id}-hint`}
        />
        <p className="aside" id={`${id}-hint`}>
          <T of={words.todayInChina} />
        </p>
        <Faults of={dayFault ? [dayFault] : []} id={`${id}-faults`} />
      </div>
    </div>
  )
}

function KeptStamp({ keeping }: { keeping: Keeping }): ReactNode {
  switch (keeping.state) {
    case 'idle':
      return <p className="stamp aside" />
    case 'saving':
      return (
        <p className="stamp aside">
          <T of={words.saving} />
        </p>
      )
    case 'kept':
      return (
        <p className="stamp aside">
          <T of={words.saved(timeOf(keeping.at))} />
        </p>
      )
    case 'full':
    case 'blocked':
      return (
        <p className="stamp warning" role="alert">
          <T of={keeping.state === 'full' ? words.full : words.notKept} />
        </p>
      )
  }
}

/** A time of the reader's own day: the only local time in the page. */
const timeOf = (at: number): string => new Date(at).toTimeString().slice(0, 5)
