import { type ReactNode, type RefObject, useCallback, useRef, useState } from 'react'
import type { Draft } from '#contract'
import type { Text } from '#language'
import { type Matter, matterText } from '#screening'
import { emptyDraft, isBlank } from '../draft/draft.ts'
import type { ScreenedDraft } from '../draft/draft-screening.ts'
import { draftOf } from '../draft/from-matter.ts'
import { useSay } from '../language/page-language.tsx'
import type { Notice } from '../notices.tsx'
import { words } from '../words.ts'
import { Confirm } from './confirm.tsx'
import { download, fileName } from './download.ts'
import { ExamplesDialog } from './examples-dialog.tsx'
import { FaultsDialog } from './faults-dialog.tsx'
import type { FileActions } from './file-menu.tsx'
import { useImport } from './use-import.ts'

interface Given {
  readonly draft: Draft
  readonly screened: ScreenedDraft
  readonly today: string
  readonly replace: (next: Draft, said: Text) => void
  readonly notify: (notice: Notice) => void
  readonly onReset: () => void
}

interface Files {
  readonly menu: FileActions
  readonly dialogs: ReactNode
  take(file: File): void
}

/** Everything that goes in and out of the page as a file, with the questions asked on the way. */
export function useFiles({ draft, screened, today, replace, notify, onReset }: Given): Files {
  const [pending, setPending] = useState<{ readonly draft: Draft; readonly title: string }>()
  const [resetting, setResetting] = useState(false)
  const [choosing, setChoosing] = useState(false)
  const chooser = useRef<HTMLInputElement>(null)
  const blank = isBlank(draft)

  const offer = useCallback(
    (matter: Matter, file: string) => {
      const next = { draft: draftOf(matter), title: matter.title ?? file }
      setChoosing(false)
      if (blank) replace(next.draft, words.replaced(next.title))
      else setPending(next)
    },
    [blank, replace],
  )
  const importing = useImport(today, offer)
  const { outcome, matter, leftOut } = screened
  const report = outcome.ok ? outcome.value.report : undefined

  const menu: FileActions = {
    onImport: () => chooser.current?.click(),
    onExamples: () => setChoosing(true),
    onExportMatter: () => {
      download(fileName(draft.title, 'matter', '.yaml'), 'application/yaml', matterText(matter))
      if (leftOut > 0) notify({ key: 'exported', text: words.leftOut(leftOut) })
    },
    onExportVerdict: report
      ? () =>
          download(
            fileName(draft.title, 'matter', '.verdict.json'),
            'application/json',
            `${JSON.stringify(report, null, 2)}\n`,
          )
      : undefined,
    onPrint: () => window.print(),
    onReset: () => setResetting(true),
  }

  const dialogs = (
    <>
      <Chooser input={chooser} onFile={importing.take} />
      {choosing ? (
        <ExamplesDialog
          today={today}
          onChoose={(chosen) => offer(chosen, chosen.title ?? '')}
          onClose={() => setChoosing(false)}
        />
      ) : null}
      {importing.refused ? (
        <FaultsDialog
          file={importing.refused.file}
          faults={importing.refused.faults}
          onReadAsGb={importing.refused.gb === undefined ? undefined : importing.readAsGb}
          onClose={importing.dismiss}
        />
      ) : null}
      {pending ? (
        <Confirm
          title={words.replaceTitle}
          body={words.replaceBody(pending.title)}
          action={words.replace}
          onConfirm={() => {
            replace(pending.draft, words.replaced(pending.title))
            setPending(undefined)
          }}
          onCancel={() => setPending(undefined)}
        />
      ) : null}
      {resetting ? (
        <Confirm
          title={words.resetTitle}
          body={words.resetBody}
          action={words.reset}
          onConfirm={() => {
            setResetting(false)
            replace(emptyDraft, words.wasReset)
            onReset()
          }}
          onCancel={() => setResetting(false)}
        />
      ) : null}
    </>
  )
  return { menu, dialogs, take: importing.take }
}

/** The browser's own file chooser. It is emptied after each choice, so that the same file can be chosen again. */
function Chooser({
  input,
  onFile,
}: {
  input: RefObject<HTMLInputElement | null>
  onFile: (file: File) => void
}): ReactNode {
  const say = useSay()
  return (
    <input
      ref={input}
      hidden
      type="file"
      aria-label={say(words.importFile)}
      accept=".yaml,.yml,.json"
      onChange={({ currentTarget }) => {
        const file = currentTarget.files?.[0]
        if (file) onFile(file)
        currentTarget.value = ''
      }}
    />
  )
}
