import { article } from './article.ts'

export const article22 = article({
  number: 22,
  caption: { en: 'Entry into force', zh: '施行日期' },
  paragraphs: [
    {
      id: 'art.22',
      zh: '施行日期为2020年6月1日；试行办法自同日起废止。',
      en: 'In force from 1 June 2020, on which day the trial measures are repealed.',
      isDefinition: true,
      words: ['inForce'],
    },
  ],
})
