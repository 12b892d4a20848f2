import type { ReactNode } from 'react'
import { joinText, NOTHING_SEEN, saidOnce } from '#answers'
import type { VerdictAnswer } from '#contract'
import { answeredText, citeText } from '#documents'
import type { Proof } from '#rules'
import {
  CLAIM_STATUS,
  DUTY_STATUS,
  dateText,
  judgeText,
  NOTICE_KIND,
  type NoticeKind,
  WHAT_IT_IS,
} from '#words'
import { verdictOf } from '../draft/answer.ts'
import type { ScreenedDraft } from '../draft/draft-screening.ts'
import { T, useSay } from '../language/page-language.tsx'
import { VerdictHead } from '../verdict/head.tsx'
import { Refused } from '../verdict/refusal.tsx'
import { Sign } from '../verdict/sign.tsx'
import { words } from '../words.ts'

/** The review page and what is printed: verdict, notices, duties with their proofs, answers, readings. */
interface ReportProps {
  readonly screened: ScreenedDraft
  readonly today: string
  /** Whether it is the page shown, and so what its heading leads to. */
  readonly asPage: boolean
}

export function Report({ screened, today, asPage }: ReportProps): ReactNode {
  const { outcome, matter, regulation } = screened
  const verdict = verdictOf(screened)
  return (
    <article className="report">
      <div className="report-body">
        <header>
          <p className="eyebrow">
            <T of={words.name} /> · <T of={regulation.title} />
          </p>
          <h2 id={asPage ? 'topic-heading' : undefined} tabIndex={asPage ? -1 : undefined}>
            {matter.title ? <bdi>{matter.title}</bdi> : <T of={words.untitled} />}
          </h2>
        </header>
        {verdict ? <VerdictHead of={verdict} /> : null}
        {outcome.ok ? null : <Refused screened={screened} refusal={outcome.refusal} />}
        {verdict ? (
          <>
            <Notices of={verdict} kinds={['do', 'risk']} />
            <StillOpen of={verdict} />
            <DutiesProved of={verdict} />
            <Notices of={verdict} kinds={['know']} />
          </>
        ) : null}
        <AnswersGiven screened={screened} />
        <ReadingsSwitched screened={screened} />
      </div>
      <footer className="report-foot">
        <p>
          <T of={words.made(today)} />
          {verdict ? (
            <>
              {' · '}
              <T of={words.receipt} /> <code>{verdict.receipt}</code>
            </>
          ) : null}
        </p>
        <p>
          <T of={WHAT_IT_IS} />
        </p>
      </footer>
    </article>
  )
}

function Notices({ of: { flags }, kinds }: { of: VerdictAnswer; kinds: readonly NoticeKind[] }): ReactNode {
  return kinds.map((kind) => {
    const raised = flags.filter((flag) => flag.kind === kind)
    return raised.length === 0 ? null : (
      <section key={kind}>
        <h3>
          <T of={NOTICE_KIND[kind]} />
        </h3>
        <ul className="plain">
          {raised.map(({ code, message, articles }) => (
            <li key={code + message.en}>
              <T of={message} stacked /> <CitesPlain of={articles} />
            </li>
          ))}
        </ul>
      </section>
    )
  })
}

/** What the result still turns on: a reader of the paper has no other way to see it. */
function StillOpen({ of: { missing, facts } }: { of: VerdictAnswer }): ReactNode {
  if (missing.length === 0) return null
  return (
    <section>
      <h3>
        <T of={words.missing} />
      </h3>
      <ul className="plain">
        {missing.map((name) => (
          <li key={name}>
            <T of={facts[name]!.question} stacked /> <CitesPlain of={facts[name]!.articles} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function DutiesProved({ of: { duties, dutyGroups } }: { of: VerdictAnswer }): ReactNode {
  const { apply, turning, may, rest } = dutyGroups
  const exposure = dutyGroups.exposure === undefined ? undefined : duties[dutyGroups.exposure]
  return (
    <>
      <section>
        <h3>
          <T of={words.duties} />
        </h3>
        {[...apply, ...turning, ...may, ...rest].map((name) => (
          <Proved key={name} of={duties[name]!} />
        ))}
      </section>
      {exposure ? (
        <section>
          <h3>
            <T of={words.exposure} />
          </h3>
          {exposure.status === 'not-met' ? (
            <p>
              <T of={NOTHING_SEEN} stacked />
            </p>
          ) : (
            <Proved of={exposure} />
          )}
        </section>
      ) : null}
    </>
  )
}

function Proved({
  of: { status, says, doneSays, proof },
}: {
  of: VerdictAnswer['duties'][string]
}): ReactNode {
  return (
    <div className="proved">
      <h4>
        <span className={`state state-${status}`}>
          <Sign of={status} /> {status === 'not-met' ? null : <T of={DUTY_STATUS[status]} />}
        </span>{' '}
        <T of={status === 'unknown' ? proof.claim : says} stacked /> <CitesPlain of={proof.cite} />
        {doneSays ? (
          <>
            {' · '}
            <T of={doneSays} />
          </>
        ) : null}
      </h4>
      <ProvedBy of={proof} />
    </div>
  )
}

function ProvedBy({ of }: { of: Proof }): ReactNode {
  const because = of.because.map(saidOnce)
  if (because.length === 0) return null
  return (
    <>
      {because.length > 1 ? (
        <p className="join">
          <T of={joinText(of)} />
        </p>
      ) : null}
      <ul>
        {because.map((proof, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a proof's lines have no identity beyond their place
          <li key={index}>
            <span className={`state state-${proof.status}`}>
              <Sign of={proof.status} /> <T of={CLAIM_STATUS[proof.status]} />
            </span>{' '}
            <T of={proof.claim} stacked /> <CitesPlain of={proof.cite} />
            <ProvedBy of={proof} />
          </li>
        ))}
      </ul>
    </>
  )
}

function AnswersGiven({ screened: { regulation, answers } }: { screened: ScreenedDraft }): ReactNode {
  const say = useSay()
  const given = Object.keys(regulation.facts).filter((name) => answers[name])
  return (
    <section>
      <h3>
        <T of={words.answers} />
      </h3>
      {given.length === 0 ? (
        <p>
          <T of={words.nothingAnswered} />
        </p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">
                <T of={words.fact} />
              </th>
              <th scope="col">
                <T of={words.answer} />
              </th>
            </tr>
          </thead>
          <tbody>
            {given.map((name) => {
              const answer = answers[name]!
              const { by, on, evidence, basis, reason } = answer
              const when = on ? dateText(on) : undefined
              const details = [
                by === undefined ? undefined : say(judgeText(by)),
                evidence,
                basis,
                reason,
              ].filter((detail) => detail !== undefined)
              return (
                <tr key={name}>
                  <td>
                    <T of={regulation.facts[name]!.question} stacked />
                  </td>
                  <td>
                    <strong>
                      <T of={answeredText(regulation.facts[name]!, answer)} />
                    </strong>
                    {details.length > 0 || when ? (
                      <p className="aside">
                        {when ? <T of={when} /> : null}
                        {when && details.length > 0 ? ' · ' : null}
                        {details.join(' · ')}
                      </p>
                    ) : null}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      )}
    </section>
  )
}

function ReadingsSwitched({ screened: { regulation, matter } }: { screened: ScreenedDraft }): ReactNode {
  const switched = Object.entries(matter.positions)
  if (switched.length === 0) return null
  return (
    <section>
      <h3>
        <T of={words.readingsInForce} />
      </h3>
      <ul className="plain">
        {switched.map(([name, position]) => (
          <li key={name}>
            <T of={regulation.readings[name]!.positions[position]!} stacked />
          </li>
        ))}
      </ul>
    </section>
  )
}

function CitesPlain({ of }: { of: readonly string[] }): ReactNode {
  return (
    <span className="cites-plain">
      {of.map((cite, index) => (
        <span key={cite}>
          {index > 0 ? ' · ' : ''}
          <T of={citeText(cite)} />
        </span>
      ))}
    </span>
  )
}
