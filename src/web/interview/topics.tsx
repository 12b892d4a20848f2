import type { ReactNode } from 'react'
import type { Text } from '#language'
import { useActions } from '../actions.tsx'
import type { ScreenedDraft } from '../draft/draft-screening.ts'
import { T, useSay } from '../language/page-language.tsx'
import { Sign } from '../verdict/sign.tsx'
import { words } from '../words.ts'
import { progressOf, READINGS, REVIEW, type Step, topicsOf } from './steps.ts'

/** The topics with how far each is, and where a fact is needed. */
export function Topics({ screened, step }: { screened: ScreenedDraft; step: Step }): ReactNode {
  const say = useSay()
  const { regulation } = screened
  const switched = Object.keys(screened.matter.positions).length
  return (
    <nav className="topics" aria-label={say(words.topics)}>
      <ul>
        {topicsOf(regulation).map((topic) => (
          <TopicItem key={topic} screened={screened} topic={topic} current={topic === step} />
        ))}
        <li className="apart">
          <StepButton step={READINGS} current={step === READINGS} title={words.readings}>
            {switched > 0 ? (
              <span className="progress">
                {switched} <T of={words.switchedFrom} />
              </span>
            ) : null}
          </StepButton>
        </li>
        <li>
          <StepButton step={REVIEW} current={step === REVIEW} title={words.review} />
        </li>
      </ul>
    </nav>
  )
}

function TopicItem({
  screened,
  topic,
  current,
}: {
  screened: ScreenedDraft
  topic: Step
  current: boolean
}): ReactNode {
  const { answered, asked, needed, faulty } = progressOf(screened, topic)
  return (
    <li>
      <StepButton step={topic} current={current} title={screened.regulation.topics[topic]!}>
        <span className="progress">
          <T of={words.progress(answered, asked)} />
        </span>
        {faulty ? (
          <span className="mark mark-fault">
            <Sign of="fault" /> <T of={words.faultHere} />
          </span>
        ) : needed > 0 ? (
          <span className="mark">
            {needed} <T of={words.needed} />
          </span>
        ) : null}
      </StepButton>
    </li>
  )
}

interface StepButtonProps {
  readonly step: Step
  readonly current: boolean
  readonly title: Text
  readonly children?: ReactNode
}

function StepButton({ step, current, title, children }: StepButtonProps): ReactNode {
  const { goTo } = useActions()
  return (
    <button
      type="button"
      className="step"
      aria-current={current ? 'step' : undefined}
      onClick={() => goTo(step)}
    >
      <span className="step-title">
        <T of={title} stacked />
      </span>
      {children}
    </button>
  )
}
