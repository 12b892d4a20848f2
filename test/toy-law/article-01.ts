import { allOf, anyOf, term } from '#rules'
import { article } from './article.ts'
import { holds, moreThan, under } from './facts.ts'

/** READING 1: whether ranking by popularity is a recommendation. */
const isRecommender = term({
  name: 'isRecommender',
  claim: { en: 'The service recommends content', zh: '该服务属于推荐服务' },
  denial: { en: 'The service does not recommend content', zh: '该服务不属于推荐服务' },
  cite: ['art.1'],
  when: allOf(
    holds('processesData'),
    anyOf(
      holds('recommendsByBehaviour'),
      allOf(holds('ranksByPopularity'), under('what-is-a-recommendation', 'any-ranking')),
    ),
  ),
})

const recommender = { processesData: true, recommendsByBehaviour: true } as const

export const article1 = article({
  number: 1,
  caption: { en: 'Who files', zh: '申报义务' },
  paragraphs: [
    {
      id: 'art.1',
      zh: '处理数据、依据用户行为推荐内容，且掌握超过500万用户个人信息的，应当在提供推荐服务前申报。',
      en: 'Whoever processes data, recommends content by what that user did, and holds the personal information of more than five million users shall file before offering the recommendations.',
      isDefinition: true,
    },
  ],
  duties: [
    {
      name: 'fileBeforeRecommending',
      claim: { en: 'File before recommendations are offered', zh: '提供推荐服务前应当申报' },
      denial: {
        en: 'There is no duty to file before recommendations are offered',
        zh: '提供推荐服务前不负申报义务',
      },
      cite: ['art.1'],
      when: allOf(isRecommender, moreThan('usersWithPersonalInformation', 5_000_000)),
      done: holds('applicationFiled'),
    },
  ],
  flags: [
    {
      code: 'no-filing-found',
      cite: ['art.1'],
      message: { en: 'This speaks of filing only.', zh: '本结果仅就申报而言。' },
      when: { verdict: ['no-filing'] },
    },
  ],
  examples: [
    {
      title: { en: 'Five million users and one more', zh: '500万零1名用户' },
      facts: { ...recommender, usersWithPersonalInformation: 5_000_001 },
      expect: { verdict: 'must-file', duties: { fileBeforeRecommending: 'met' } },
    },
    {
      title: { en: 'Five million users exactly', zh: '恰为500万名用户' },
      facts: { ...recommender, usersWithPersonalInformation: 5_000_000 },
      expect: {
        verdict: 'no-filing',
        duties: { fileBeforeRecommending: 'not-met' },
        flags: ['no-filing-found'],
      },
    },
    {
      title: { en: 'Users not counted', zh: '用户数未统计' },
      facts: recommender,
      expect: {
        verdict: 'undetermined',
        missing: { fileBeforeRecommending: ['usersWithPersonalInformation'] },
      },
    },
    {
      title: {
        en: 'Ranked by popularity: another reading would ask for a filing',
        zh: '按热度排序：采其他口径须申报',
      },
      facts: {
        processesData: true,
        recommendsByBehaviour: false,
        ranksByPopularity: true,
        usersWithPersonalInformation: 9_000_000,
      },
      expect: {
        verdict: 'consult',
        duties: { fileBeforeRecommending: 'not-met' },
        flags: ['readings-decide'],
      },
    },
    {
      title: {
        en: 'Ranked by popularity, any ranking read as a recommendation',
        zh: '按热度排序，凡排序均属于推荐',
      },
      facts: {
        processesData: true,
        recommendsByBehaviour: false,
        ranksByPopularity: true,
        usersWithPersonalInformation: 9_000_000,
      },
      readings: { 'what-is-a-recommendation': 'any-ranking' },
      expect: { verdict: 'must-file' },
    },
    {
      title: { en: 'No data is processed', zh: '不处理数据' },
      facts: { processesData: false, recommendsByBehaviour: true },
      expect: { verdict: 'no-filing' },
    },
  ],
})
