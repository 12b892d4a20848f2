import { citesText } from '#documents'
import type { Text } from '#language'
import { providerRoad } from '#practice'
import type { Regulation } from '#rules'
import type { Matter } from '#screening'
import { heading, joined, line, type Page, span } from '../layout/index.ts'

const TITLE: Text = { en: 'For you as a provider', zh: '就本单位作为提供者而言' }
const MORE: Text = {
  en: 'To argue on: “anshen law criteria”. What a provider sees, document by document: “anshen case replay case.yaml --seat supplier”.',
  zh: '判断因素沿革：“anshen law criteria”；提供者可见文件：“anshen case replay case.yaml --seat supplier”。',
}

/** What a provider must ask, what can reach it and what it will see. */
export function providerPage(matter: Matter, regulation: Regulation): Page {
  const steps = providerRoad(matter, regulation)
  if (steps.length === 0) return []
  return [
    ...heading(TITLE),
    ...steps.map(({ says, cite, kind }) =>
      line(
        [
          span(says, kind === 'do' ? 'strong' : undefined),
          ...(cite.length > 0 ? [span(joined(' · ', citesText(cite)), 'quiet')] : []),
        ],
        { lead: kind === 'do' ? '! ' : '· ', hang: '  ', leadStyle: 'unknown' },
      ),
    ),
    line([span(MORE, 'quiet')]),
  ]
}
