import { planningOf } from '#review'
import { regulationOf } from '../../regulations/cybersecurity-review/assembly.ts'
import { order8 } from '../../regulations/cybersecurity-review/order-8/regulation.ts'
import type { Version } from '../../regulations/cybersecurity-review/version.ts'
import { COMMENCEMENT } from './article-03.ts'
import { facts, topics } from './facts.ts'
import { articles, procedure } from './procedure.ts'
import { readings } from './readings.ts'

/**
 * A law that nobody made: three articles, with facts, steps and readings that no version of the Measures knows. It ships
 * nowhere; a test adds it as a further version is added.
 */
export const version: Version = {
  regulation: regulationOf(
    {
      id: 'toy',
      title: { en: 'Toy Measures for Recommendations', zh: '推荐服务管理办法（虚构）' },
      shortTitle: { en: 'Toy Measures', zh: '虚构办法' },
      textKind: 'digest',
      inForce: { from: COMMENCEMENT, to: null },
      source: 'https://example.org/toy',
      facts,
      topics,
      appliesWhen: {},
      inconsistencies: [],
      readings,
      verdict: { filing: ['fileBeforeRecommending'] },
      factors: {},
      flags: [
        {
          code: 'readings-decide',
          cite: [],
          message: {
            en: '“{duty}”: this turns on how the text is read. {readings}',
            zh: '“{duty}”取决于对条文的解释：{readings}',
          },
          when: { readings: 'decide' },
        },
      ],
      articles,
    },
    procedure,
  ),
  procedure,
  implications: [
    {
      name: 'who-files-recommends',
      kind: 'implies',
      cite: ['art.1'],
      says: {
        en: 'Whoever must file processes data.',
        zh: '负有申报义务的，必处理数据。',
      },
      given: { filing: 'met' },
      follows: { condition: { op: 'holds', fact: 'processesData', negated: false } },
    },
  ],
  readingsOfFlags: [],
  outcomes: {
    nothingYet: ['nothing-filed'],
    ends: {
      decided: { step: 'opening-decided', result: { passed: 'passed', 'not-passed': 'not-passed' } },
    },
    subjects: () => ['processing'],
    said: (result) =>
      ({
        passed: { en: 'recommendations may be offered', zh: '可以提供推荐服务' },
        'not-passed': { en: 'recommendations may not be offered', zh: '不得提供推荐服务' },
      })[result as string] ?? { en: 'not decided', zh: '尚未决定' },
    allowed: (result) => ({
      said:
        result === 'passed'
          ? { en: 'Recommendations may be offered.', zh: '可以提供推荐服务。' }
          : { en: 'No recommendations until they are allowed.', zh: '获准之前，不得提供推荐服务。' },
      cite: ['art.2.2'],
    }),
    after: () => [],
  },
  liability: {
    cite: [],
    pointers: [],
    breaches: [],
    pointsBack: {},
    unnamed: { en: 'Nothing is pointed to.', zh: '不援引其他规定。' },
  },
  planning: planningOf({
    articlesOf: 'toy',
    road: () => [
      { take: 'statement-filed', basis: 'given' },
      { take: 'opening-decided', basis: 'law' },
    ],
  }),
  asksLess: Object.fromEntries(
    order8.duties.map(({ name }) => [
      name,
      { en: 'the toy has no duty of that name', zh: '虚构办法没有该项义务' },
    ]),
  ),
  since: {
    'order-8': [
      {
        before: 'art.7',
        after: 'art.1',
        change: 'substance',
        says: {
          en: 'Recommendations take the place of listings, five million users that of one million.',
          zh: '由赴国外上市改为提供推荐服务，用户数由100万改为500万。',
        },
      },
      {
        before: 'art.9',
        after: 'art.2',
        change: 'substance',
        says: { en: 'One period of 10 working days.', zh: '统一为10个工作日的期限。' },
      },
      {
        before: undefined,
        after: 'art.3',
        change: 'added',
        says: { en: 'Minors are to have a plain view.', zh: '增加对未成年人提供普通页面的义务。' },
      },
    ],
  },
}
