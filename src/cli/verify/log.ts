import type { LogVerification } from '#store'
import { numberText } from '#words'
import { blank, type Line, line, type Page, span } from '../layout/index.ts'
import { performOn, placeName, placeOf } from '../operations/perform.ts'
import { ProgressLine } from '../operations/progress-line.ts'
import { tellRefusal } from '../refusal.ts'
import type { OperandsOf, OptionsOf, Run } from '../usage/command.ts'
import type { command } from './command.ts'
import { faultText, placeText } from './log-faults.ts'

type Actions = (typeof command)['actions']

/** `anshen verify log`: the whole log, event by event; exit status 0 where it is as it was written. */
export const run: Run<OperandsOf<Actions['log']>, OptionsOf<typeof command, 'log'>> = async (
  _,
  options,
  terminal,
) => {
  const place = placeOf(options)
  const progress = new ProgressLine(terminal, { en: 'events', zh: '个事件' })
  const verified = await performOn(place, 'verify-log', {}, progress.tell)
  progress.end()
  if (!verified.ok) return tellRefusal(verified.refused, options, terminal)
  if (options.json) await terminal.data(`${JSON.stringify(verified.value, null, 2)}\n`)
  else terminal.page(logPage(verified.value, placeName(place)))
  return verified.value.holds ? 0 : 1
}

/** Enough to see what happened; `--json` gives more. */
const MOST_FAULTS = 50

/** What became of a log, as a person reads it. */
export function logPage(verification: LogVerification, place: string): Page {
  const { faults, more } = verification
  const shown = faults.slice(0, MOST_FAULTS)
  const count = faults.length + more
  const left = count - shown.length
  return [
    line([span({ en: 'The log of ', zh: '日志：' }, 'title'), span(place, 'title')]),
    line([span(extentText(verification), 'quiet')]),
    blank,
    ...(verification.holds
      ? [line([span('✓ ', 'met'), span(HOLDS)], { hang: '  ' })]
      : [
          line([span('✗ ', 'fault'), span(foundText(count), 'fault')], { hang: '  ' }),
          ...shown.map((fault) =>
            line([faultText(fault), span(' ', 'quiet'), span(placeText(fault), 'quiet')], {
              lead: '  · ',
              hang: '    ',
            }),
          ),
          ...(left > 0
            ? [line([{ en: `… and ${left} more.`, zh: `……另有${left}处。` }], { lead: '    ' })]
            : []),
        ]),
    youngerLine(verification),
  ]
}

function extentText({ streams, events, checkpoints }: LogVerification) {
  const [e, r, c] = [numberText(events), numberText(streams), numberText(checkpoints)]
  return {
    en: `${e.en} events of ${r.en} records, ${c.en} checkpoints.`,
    zh: `${r.zh}条记录的${e.zh}个事件，${c.zh}个检查点。`,
  }
}

const HOLDS = {
  en: 'It is as it was written: no event was changed, taken away or moved, and no words were.',
  zh: '日志保持原样：事件及另存的文字均未被改动、移除或者调换。',
}
const foundText = (count: number) => ({
  en: `It is not as it was written: ${count} ${count === 1 ? 'finding' : 'findings'}.`,
  zh: `日志与原样不符：发现${count}处问题。`,
})

/** What a checkpoint signs nobody takes away unseen; of what is younger an end could be missing. */
function youngerLine({ signed, younger }: LogVerification): Line {
  if (signed === null) {
    return younger.events === 0
      ? line([span({ en: 'Nothing is written yet.', zh: '尚无内容。' }, 'quiet')])
      : line([span(NO_CHECKPOINT, 'unknown')], { lead: '? ', hang: '  ' })
  }
  const at = signed.madeAt
  if (younger.events === 0) {
    const all = {
      en: `The checkpoint of ${at} signs all of it.`,
      zh: `${at}的检查点已对全部内容签名。`,
    }
    return line([span(all, 'quiet')])
  }
  const [e, r] = [numberText(younger.events), numberText(younger.streams)]
  const since = {
    en: `Younger than the last checkpoint (${at}): ${e.en} events of ${r.en} records. If the latest of them were taken away, that would not be seen.`,
    zh: `最近检查点（${at}）之后：${r.zh}条记录的${e.zh}个事件。其中最新的事件如被移除，尚无法发现。`,
  }
  return line([span(since, 'unknown')], { lead: '? ', hang: '  ' })
}

const NO_CHECKPOINT = {
  en: 'No checkpoint signs it yet. If the latest events of a record were taken away, that would not be seen.',
  zh: '尚无检查点签名。记录中最新的事件如被移除，尚无法发现。',
}
