import { type ReactNode, useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react'
import type { Draft } from '#contract'
import type { Text } from '#language'
import { type Actions, ActionsIn } from './actions.tsx'
import { changed } from './draft/change.ts'
import { emptyDraft, isBlank } from './draft/draft.ts'
import { screenDraft } from './draft/draft-screening.ts'
import { download } from './files/download.ts'
import { DropZone } from './files/drop-zone.tsx'
import { FileMenu } from './files/file-menu.tsx'
import { useFiles } from './files/use-files.tsx'
import { Header } from './header.tsx'
import { NextCard } from './interview/next-card.tsx'
import { ReadingsPage } from './interview/readings-page.tsx'
import { READINGS, REVIEW, type Step, topicsOf } from './interview/steps.ts'
import { TopicPage } from './interview/topic-page.tsx'
import { Topics } from './interview/topics.tsx'
import { useStep } from './interview/use-step.ts'
import { Welcome } from './interview/welcome.tsx'
import { forgetDamaged, type load } from './keep/storage.ts'
import { useKept } from './keep/use-saved-draft.ts'
import { langOf, type Shown, ShownIn, said, T } from './language/page-language.tsx'
import { ArticlePanel } from './law/article-panel.tsx'
import { RegulationIn } from './law/regulation-in.tsx'
import { MatterHead } from './matter-head.tsx'
import { Notices } from './notices.tsx'
import { Report } from './report/report.tsx'
import { useFocus } from './use-focus.ts'
import { useNotices } from './use-notices.ts'
import { useToday } from './use-today.ts'
import { Spoken } from './verdict/announcement.tsx'
import { VerdictBar, VerdictPanel } from './verdict/panel.tsx'
import { isolated, words } from './words.ts'

const languageOfBrowser = (): Shown => (navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en')

export function App({ loaded }: { loaded: ReturnType<typeof load> }): ReactNode {
  const today = useToday()
  const [draft, change] = useReducer(changed, loaded.kept?.draft ?? emptyDraft)
  const [shown, setShown] = useState<Shown>(loaded.kept?.shown ?? languageOfBrowser)
  const [started, setStarted] = useState(false)
  const [cite, setCite] = useState<string>()
  /** A question that is being answered belongs to the matter that was there: another matter starts anew. */
  const [replaced, setReplaced] = useState(0)
  const { notices, notify, dismiss } = useNotices()
  const focus = useFocus()

  const screened = useMemo(() => screenDraft(draft, today), [draft, today])
  const { regulation, isInForce } = screened
  const steps = useMemo(() => [...topicsOf(regulation), READINGS, REVIEW], [regulation])
  const [step, goTo] = useStep(steps)
  const blank = isBlank(draft)

  const keeping = useKept(draft, shown, loaded.kept?.savedAt, loaded.blocked, {
    adopt: (theirs) => {
      // What this tab had may be kept nowhere else: two tabs may hold two matters. However often the other writes, the
      // way back leads to what was here before it did.
      const { current } = adopted
      const before = current?.theirs === latest.current ? current.before : latest.current
      adopted.current = { theirs, before }
      replace(theirs, words.fromOtherTab, before)
    },
    clash: (theirs) =>
      notify({
        key: 'tab',
        text: words.conflict,
        act: { label: words.takeOther, do: () => replace(theirs) },
      }),
  })

  const latest = useRef(draft)
  latest.current = draft
  const adopted = useRef<{ readonly theirs: Draft; readonly before: Draft }>(undefined)
  /** Puts another draft in place, with the way back, and from there the way forward again. */
  const replace = useCallback(
    (next: Draft, text: Text = words.fromOtherTab, before: Draft = latest.current) => {
      const put = (draft: Draft, said: Text, other: Draft): void => {
        setReplaced((times) => times + 1)
        change({ does: 'replace', draft })
        dismiss('tab')
        // An answer cleared in one matter is not put back into another.
        dismiss('cleared')
        const undo = (): void => put(other, words.undone, latest.current)
        notify({ key: 'replaced', text: said, act: { label: words.undo, do: undo } })
      }
      put(next, text, before)
    },
    [notify, dismiss],
  )
  const files = useFiles({ draft, screened, today, replace, notify, onReset: () => setStarted(false) })

  useEffect(() => {
    document.documentElement.lang = langOf(shown)
    document.title = [isolated(draft.title), said(words.page, shown), said(words.name, shown)]
      .filter(Boolean)
      .join(' · ')
  }, [shown, draft.title])

  useEffect(() => {
    const text = loaded.damaged
    if (text === undefined) return
    const save = (): void => {
      download('anshen-kept.json', 'application/json', text)
      forgetDamaged()
      dismiss('damaged')
    }
    notify({ key: 'damaged', text: words.damaged, act: { label: words.downloadDamaged, do: save } })
  }, [loaded, notify, dismiss])

  const move = useCallback(
    (next: Step) => {
      setStarted(true)
      goTo(next)
      focus('topic-heading')
    },
    [goTo, focus],
  )
  const actions = useMemo<Actions>(
    () => ({
      answer: (name, given) => change({ does: 'answer', name, change: given }),
      clear: (name) => {
        const answer = latest.current.answers[name]
        change({ does: 'clear', name })
        // The button is gone with the answer.
        focus(`fact-${name}`)
        if (!answer) return
        const undo = (): void => {
          change({ does: 'answer', name, change: answer })
          dismiss('cleared')
          focus(`fact-${name}`)
        }
        notify({ key: 'cleared', text: words.cleared, act: { label: words.undo, do: undo } })
      },
      read: (reading, position) =>
        change({ does: 'read', reading, position, byDefault: regulation.readings[reading]!.default }),
      goTo: move,
      ask: (name) => {
        setStarted(true)
        goTo(regulation.facts[name]!.topic)
        focus(`fact-${name}`)
      },
      openArticle: setCite,
    }),
    [regulation, goTo, move, focus, notify, dismiss],
  )

  const welcome = blank && !started
  const wide = step === REVIEW && !welcome
  return (
    <ShownIn value={shown}>
      <ActionsIn value={actions}>
        <RegulationIn value={regulation}>
          <button type="button" className="skip" onClick={() => focus('main')}>
            <T of={words.skip} />
          </button>
          <Header shown={shown} onShow={setShown} regulation={isInForce ? regulation.title : undefined}>
            <FileMenu {...files.menu} />
          </Header>
          <div className={wide ? 'frame wide' : 'frame'}>
            <Topics screened={screened} step={welcome ? '' : step} />
            <main id="main" tabIndex={-1}>
              <Notices of={notices} onDismiss={dismiss} />
              <MatterHead
                draft={draft}
                today={today}
                dayFault={screened.dayFault}
                keeping={keeping}
                onTitle={(title) => change({ does: 'entitle', title })}
                onDay={(on) => change({ does: 'date', on })}
              />
              {welcome ? (
                <Welcome
                  onStart={() => {
                    setStarted(true)
                    focus('next-heading')
                  }}
                  onExamples={files.menu.onExamples}
                  onImport={files.menu.onImport}
                />
              ) : wide ? (
                <p className="aside print-hint">
                  <T of={words.printHint} />{' '}
                  <button type="button" onClick={files.menu.onPrint}>
                    <T of={words.print} />
                  </button>
                </p>
              ) : step === READINGS ? (
                <ReadingsPage screened={screened} onAllDefault={() => change({ does: 'read-by-default' })} />
              ) : (
                <>
                  <NextCard key={replaced} screened={screened} draft={draft} />
                  <TopicPage screened={screened} draft={draft} topic={step} />
                </>
              )}
              <div className={wide ? 'on-review' : 'on-paper-only'}>
                <Report screened={screened} today={today} asPage={wide} />
              </div>
            </main>
            {wide ? null : (
              <aside className="beside">
                <VerdictPanel screened={screened} blank={blank} />
              </aside>
            )}
          </div>
          {wide ? null : <VerdictBar screened={screened} blank={blank} onShow={() => focus('verdict')} />}
          <Spoken screened={screened} blank={blank} />
          {cite === undefined ? null : (
            <ArticlePanel
              speaking={regulation}
              cite={cite}
              onOpen={setCite}
              onClose={() => setCite(undefined)}
            />
          )}
          {files.dialogs}
          <DropZone onFile={files.take} />
        </RegulationIn>
      </ActionsIn>
    </ShownIn>
  )
}
