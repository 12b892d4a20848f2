import type { ReactNode } from 'react'
import type { Text } from '#language'
import { type Shown, T, useSay } from './language/page-language.tsx'
import { words } from './words.ts'

const LANGUAGES: readonly (readonly [Shown, string, string])[] = [
  ['en', 'EN', 'English'],
  ['zh', '中文', '中文'],
  ['both', '双语', '双语 Both'],
]

interface Props {
  readonly shown: Shown
  readonly onShow: (shown: Shown) => void
  /** Absent where the law of the day is not executable here. */
  readonly regulation: Text | undefined
  readonly children: ReactNode
}

export function Header({ shown, onShow, regulation, children }: Props): ReactNode {
  const say = useSay()
  return (
    <header className="top">
      <div className="brand">
        <img src="./favicon.svg" alt="" width="32" height="32" />
        <div>
          <h1>
            <span lang="zh-CN">安审</span> <span lang="en">Anshen</span>{' '}
            <span className="job">· {say(words.page)}</span>
          </h1>
          {regulation ? (
            <p className="aside">
              <T of={regulation} />
            </p>
          ) : null}
        </div>
      </div>
      <fieldset className="languages">
        <legend className="unseen">{say(words.language)}</legend>
        {LANGUAGES.map(([value, label, name]) => (
          <label key={value} className={shown === value ? 'chosen' : ''}>
            <input
              type="radio"
              name="language"
              className="unseen"
              checked={shown === value}
              onChange={() => onShow(value)}
              aria-label={name}
            />
            <span aria-hidden="true">{label}</span>
          </label>
        ))}
      </fieldset>
      {children}
    </header>
  )
}
