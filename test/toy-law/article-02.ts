import { article } from './article.ts'
import { holds } from './facts.ts'

export const article2 = article({
  number: 2,
  caption: { en: 'Decision on a filing', zh: '申报的决定' },
  paragraphs: [
    {
      id: 'art.2.1',
      zh: '申报应当提交推荐服务说明。',
      en: 'A filing is made by a statement on the recommendations.',
    },
    {
      id: 'art.2.2',
      zh: '办公室应当自收到申报之日起10个工作日内作出可否提供推荐服务的书面决定。要求补充说明的时间不计入。',
      en: 'Within 10 working days of receiving the filing the Office shall decide in writing whether the recommendations may be offered. Time for further particulars is not counted.',
      reason: {
        en: 'What is decided is for the Office; a period that runs out decides nothing.',
        zh: '由办公室作出决定；期限届满本身不产生决定。',
      },
    },
  ],
  flags: [
    {
      code: 'wait-for-the-decision',
      kind: 'do',
      cite: ['art.2.2'],
      message: {
        en: 'Offer no recommendations before the decision.',
        zh: '作出决定前，不得提供推荐服务。',
      },
      when: { condition: holds('applicationFiled') },
    },
  ],
  materials: [
    {
      name: 'statementOnRecommendations',
      cite: ['art.2.1'],
      claim: { en: 'Statement on the recommendations', zh: '推荐服务说明' },
    },
  ],
  documents: [
    {
      name: 'statementOnRecommendations',
      cite: ['art.2.1'],
      claim: { en: 'Statement on the recommendations', zh: '推荐服务说明' },
      provider: ['party'],
      steps: ['statement-filed'],
      goesTo: [{ seat: 'office', cite: ['art.2.1'], by: ['statement-filed'] }],
      basis: 'text',
    },
    {
      name: 'openingDecision',
      cite: ['art.2.2'],
      claim: { en: 'Decision whether recommendations may be offered', zh: '可否提供推荐服务的决定' },
      provider: ['office'],
      steps: ['opening-decided'],
      goesTo: [{ seat: 'party', cite: ['art.2.2'], by: ['opening-decided'] }],
      basis: 'text',
    },
  ],
  periods: [
    {
      name: 'opening-decision',
      title: { en: 'Decision whether recommendations may be offered', zh: '可否提供推荐服务的决定' },
      cite: ['art.2.2'],
      claim: {
        en: 'The Office decides within 10 working days whether recommendations may be offered',
        zh: '办公室在10个工作日内决定可否提供推荐服务',
      },
      workingDays: 10,
      extension: null,
      binds: ['office'],
      runsFrom: { en: 'The day on which the Office received the filing', zh: '办公室收到申报之日' },
      readings: ['day-of-filing'],
    },
  ],
  excluded: [
    {
      name: 'time-for-particulars',
      cite: ['art.2.2'],
      claim: { en: 'Time for further particulars is not counted', zh: '补充说明的时间不计入' },
      opens: 'particulars-asked-for',
      closes: 'particulars-given',
      boundary: {
        reading: 'day-of-filing',
        positions: {
          'next-day': { firstDayCounts: false, lastDayCounts: false },
          'same-day': { firstDayCounts: false, lastDayCounts: true },
        },
      },
      stops: {
        reading: 'day-of-filing',
        positions: { 'next-day': ['opening-decision'], 'same-day': ['opening-decision'] },
      },
    },
  ],
  steps: [
    {
      name: 'statement-filed',
      cite: ['art.2.1'],
      claim: { en: 'The Office received the statement', zh: '办公室收到推荐服务说明' },
      act: { en: 'File the statement', zh: '提交推荐服务说明' },
      by: ['party'],
      to: ['office'],
      form: 'written',
      basis: 'text',
      from: ['nothing-filed'],
      leadsTo: 'awaiting-decision',
      starts: [{ period: 'opening-decision' }],
      materials: ['statementOnRecommendations'],
      shall: ['art.1'],
    },
    {
      name: 'particulars-asked-for',
      cite: ['art.2.2'],
      claim: { en: 'Further particulars were asked for', zh: '要求补充说明' },
      act: { en: 'Ask for further particulars', zh: '要求补充说明' },
      by: ['office'],
      to: ['party'],
      form: 'not-stated',
      basis: 'text',
      from: ['awaiting-decision'],
      pauses: ['time-for-particulars'],
    },
    {
      name: 'particulars-given',
      cite: ['art.2.2'],
      claim: { en: 'Further particulars were given', zh: '补充说明' },
      act: { en: 'Give the further particulars', zh: '作出补充说明' },
      by: ['party'],
      to: ['office'],
      form: 'not-stated',
      basis: 'text',
      from: ['awaiting-decision'],
      resumes: ['time-for-particulars'],
    },
    {
      name: 'opening-decided',
      cite: ['art.2.2'],
      claim: { en: 'The Office decided', zh: '办公室作出决定' },
      act: { en: 'Decide whether recommendations may be offered', zh: '决定可否提供推荐服务' },
      by: ['office'],
      to: ['party'],
      form: 'written',
      basis: 'text',
      from: ['awaiting-decision'],
      leadsTo: 'decided',
      ends: [{ period: 'opening-decision' }],
      shall: ['art.2.2'],
      details: {
        outcome: {
          kind: 'one-of',
          label: { en: 'Decision', zh: '决定' },
          values: {
            passed: { en: 'may be offered', zh: '可以提供' },
            'not-passed': { en: 'may not be offered', zh: '不得提供' },
          },
          required: true,
        },
      },
    },
  ],
})
