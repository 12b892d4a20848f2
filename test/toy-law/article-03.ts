import { allOf } from '#rules'
import { article } from './article.ts'
import { holds, includes } from './facts.ts'

export const COMMENCEMENT = '2026-12-01'

const recommendsToMinors = allOf(
  holds('processesData'),
  holds('recommendsByBehaviour'),
  includes('audiences', 'minors'),
)

export const article3 = article({
  number: 3,
  caption: { en: 'Minors, confidence, entry into force', zh: '未成年人、保密与施行' },
  paragraphs: [
    {
      id: 'art.3.1',
      zh: '向未成年人推荐内容的，应当同时提供不含推荐的普通页面。',
      en: 'Whoever recommends content to minors shall offer a plain view without recommendations beside it.',
    },
    {
      id: 'art.3.2',
      zh: '申报内容未经提交人同意，不得披露。本办法自2026年12月1日起施行。',
      en: 'What was filed shall not be disclosed without the consent of whoever filed it. These measures come into force on 1 December 2026.',
      isDefinition: true,
      words: ['inForce'],
    },
  ],
  duties: [
    {
      name: 'offerPlainView',
      claim: { en: 'Offer minors a plain view', zh: '应当向未成年人提供普通页面' },
      denial: { en: 'No plain view need be offered', zh: '无须提供普通页面' },
      cite: ['art.3.1'],
      when: recommendsToMinors,
    },
  ],
  flags: [
    {
      code: 'choice-without-recommendation',
      kind: 'risk',
      cite: ['art.3.1'],
      message: {
        en: 'Minors are among those to whom content is recommended: see that the plain view is there.',
        zh: '推荐对象包括未成年人：请确认已提供普通页面。',
      },
      when: { condition: recommendsToMinors },
    },
  ],
  steps: [
    {
      name: 'disclosure-agreed',
      cite: ['art.3.2'],
      claim: { en: 'Whoever filed agreed to a disclosure', zh: '提交人同意披露' },
      act: { en: 'Agree to a disclosure', zh: '同意披露' },
      by: ['party'],
      to: [],
      form: 'not-stated',
      basis: 'text',
      from: [],
    },
  ],
  examples: [
    {
      title: { en: 'Content is recommended to minors', zh: '向未成年人推荐内容' },
      facts: { processesData: true, recommendsByBehaviour: true, audiences: ['adults', 'minors'] },
      expect: { duties: { offerPlainView: 'met' }, flags: ['choice-without-recommendation'] },
    },
    {
      title: { en: 'Content is recommended to adults only', zh: '仅向成年人推荐内容' },
      facts: { processesData: true, recommendsByBehaviour: true, audiences: ['adults'] },
      expect: { duties: { offerPlainView: 'not-met' } },
    },
    {
      title: { en: 'To whom is not known', zh: '推荐对象不明' },
      facts: { processesData: true, recommendsByBehaviour: true },
      expect: { missing: { offerPlainView: ['audiences'] } },
    },
    {
      title: { en: 'Filed: the decision is waited for', zh: '已申报，等待决定' },
      facts: {
        processesData: true,
        recommendsByBehaviour: true,
        usersWithPersonalInformation: 10_000_000,
        applicationFiled: true,
      },
      expect: { verdict: 'must-file', flags: ['wait-for-the-decision', 'ten-million-persons'] },
    },
  ],
})
