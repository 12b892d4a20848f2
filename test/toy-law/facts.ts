import { sharedFacts } from '#regulations'
import { anyOfThese, conditionsOver, count, yesNo } from '#rules'
import { readings } from './readings.ts'

const { usersWithPersonalInformation, processesData, applicationFiled } = sharedFacts

/** Three facts that the Measures ask too, under their names, and three that no other version knows. */
export const facts = {
  processesData: yesNo({
    ...processesData,
    topic: 'recommending',
    cite: ['art.1'],
    why: {
      en: 'Only recommendations made from data are within these measures.',
      zh: '本办法仅适用于以数据处理为基础的推荐。',
    },
  }),
  recommendsByBehaviour: yesNo({
    topic: 'recommending',
    cite: ['art.1'],
    question: {
      en: 'Does the service recommend content to each user by that user’s own behaviour?',
      zh: '该服务是否依据用户本人的行为向其推荐内容？',
    },
    why: { en: 'Such a service is a recommender.', zh: '此类服务属于推荐服务。' },
    claim: { en: 'Content is recommended by the user’s own behaviour', zh: '依据用户本人行为推荐内容' },
    denial: {
      en: 'No content is recommended by the user’s own behaviour',
      zh: '不依据用户本人行为推荐内容',
    },
  }),
  ranksByPopularity: yesNo({
    topic: 'recommending',
    cite: ['art.1'],
    question: {
      en: 'Does the service rank content by how popular it is with all users?',
      zh: '该服务是否依据内容在全体用户中的热度排序？',
    },
    why: {
      en: 'Whether that is a recommendation too depends on the reading.',
      zh: '热度排序是否属于推荐，取决于解释口径。',
    },
    claim: { en: 'Content is ranked by popularity', zh: '依据热度对内容排序' },
    denial: { en: 'Content is not ranked by popularity', zh: '不依据热度对内容排序' },
  }),
  usersWithPersonalInformation: count({
    ...usersWithPersonalInformation,
    topic: 'recommending',
    cite: ['art.1'],
    why: {
      en: 'The duty to file starts above five million users.',
      zh: '用户超过500万名的，须申报。',
    },
  }),
  audiences: anyOfThese({
    topic: 'audience',
    cite: ['art.3.1'],
    values: {
      adults: { en: 'adults', zh: '成年人' },
      minors: { en: 'minors', zh: '未成年人' },
      nobody: { en: 'nobody yet', zh: '尚无用户' },
    },
    alone: 'nobody',
    question: { en: 'To whom is content recommended?', zh: '向哪些人推荐内容？' },
    why: { en: 'Minors are to have a plain view.', zh: '应当向未成年人提供普通页面。' },
    claim: { en: 'Content is recommended to {value}', zh: '推荐对象包括{value}' },
    denial: { en: 'Content is not recommended to {value}', zh: '推荐对象不包括{value}' },
  }),
  applicationFiled: yesNo({
    ...applicationFiled,
    topic: 'audience',
    cite: ['art.2.1'],
    why: { en: 'What was filed need not be filed again.', zh: '已经申报的，无须重复申报。' },
  }),
} as const

export const topics = {
  recommending: { en: 'Recommending', zh: '推荐服务' },
  audience: { en: 'Audience and filing', zh: '推荐对象与申报' },
} as const

export const { holds, moreThan, includes, under } = conditionsOver(facts, readings)
