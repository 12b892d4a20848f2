import { anyOf, type Cite, type Flag } from '#rules'
import { leaves } from './facts.ts'

const { holds } = leaves

/**
 * NOT LAW: what a fact of practice makes one look into.
 *
 * @param cite  the articles on the export of personal information, as a version cites them
 */
const ofExports = (cite: readonly Cite[]): readonly Flag[] => [
  {
    code: 'leaving-china-may-be-exporting-personal-information',
    kind: 'do',
    cite,
    inForce: { from: '2021-11-01', to: null },
    message: {
      en: 'Logs, monitoring, models, embeddings or analytics leave China. Find out whether they hold personal information or important data, also by combination: if so, that is an export, and the conditions of the Personal Information Protection Law, Arts. 38 and 40, and the rules for important data apply. Record the answer.',
      zh: '日志、监控、模型、嵌入向量或者分析结果流出境外。请查明其中（包括经组合后）是否含有个人信息或者重要数据：含有的，即属向境外提供，应当符合《中华人民共和国个人信息保护法》第三十八条、第四十条规定的条件以及重要数据的有关规定。请将查明的结果记录在案。',
    },
    when: {
      condition: anyOf(
        holds('logsOrMonitoringLeaveChina'),
        holds('modelsOrEmbeddingsLeaveChina'),
        holds('linksAnalyticsAcrossBorder'),
      ),
      unless: holds('exportsPersonalInformation'),
    },
  },
]

/** The flags of a version with those of practice, each beside the flag of related law that it leads to. */
export const flagsWithPractice = (flags: readonly Flag[]): readonly Flag[] =>
  flags.flatMap((flag) =>
    flag.code === 'exports-personal-information' ? [flag, ...ofExports(flag.cite)] : [flag],
  )

const CODES: ReadonlySet<string> = new Set(ofExports([]).map(({ code }) => code))

/** NOT LAW: whether a flag is one of practice, in whatever version it stands. */
export const isFlagOfPractice = ({ code }: Flag): boolean => CODES.has(code)
