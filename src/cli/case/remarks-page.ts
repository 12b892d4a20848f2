import { type CaseView, stepNamed } from '#answers'
import { citesText } from '#documents'
import type { Text } from '#language'
import type { Remark } from '#review'
import { heading, joined, line, type Page, span } from '../layout/index.ts'

/** Enough to work on; --json gives all. */
const MOST_REMARKS = 20

/** What to look at in events that were accepted all the same. */
export function remarksPage({ beside, file, review }: CaseView, source: string): Page {
  const remarks: Remark[] = []
  let more = false
  for (const each of beside.remarks) {
    more = remarks.length === MOST_REMARKS
    if (more) break
    remarks.push(each)
  }
  if (remarks.length === 0) return []
  return [
    ...heading({ en: 'Accepted, with a remark', zh: '已予接受，提请注意' }),
    ...remarks.map(({ event, on, step, message, cite }) => {
      const row = file.places[event]?.line
      const claim = stepNamed(review, step)?.claim ?? { en: step, zh: step }
      const place = row === undefined ? '' : `${source}:${row}: `
      return line(
        [
          span(joined(place, on, ' ', claim, { en: ': ', zh: '：' }), 'strong'),
          message,
          span(joined(' · ', citesText(cite)), 'quiet'),
        ],
        { lead: '  ', hang: '    ' },
      )
    }),
    ...(more ? [line([MORE], { lead: '  ' })] : []),
  ]
}

const MORE: Text = { en: 'There are more; --json gives all.', zh: '另有其他提示，--json列出全部。' }
