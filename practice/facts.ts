import { sharedFacts, sharedReadings } from '#regulations'
import { anyOfThese, type Condition, conditionsOver, type Fact, yesNo } from '#rules'

/** Every practice fact is asked for the same reason; what it points to differs. */
const asks = (en: string, zh: string) => ({
  en: `Practice, not law: ${en} It decides no duty.`,
  zh: `实务事项，非法律规定：${zh}。不影响义务是否成立。`,
})

/**
 * NOT LAW: what practice notes ask at the start of a project. No article names these facts; they decide no duty and
 * feed the tier, the flags and the documents. Every version is screened with them, so that a matter file reads on every
 * day.
 */
export const practiceFacts = {
  servesOrConnectsToCii: yesNo({
    topic: 'practice',
    cite: [],
    question: {
      en: 'Does the project serve critical information infrastructure, or connect to it?',
      zh: '项目是否为关键信息基础设施提供服务，或者与其相连接？',
    },
    why: asks(
      'what serves such infrastructure can bring its operator to assess and to file.',
      '为关键信息基础设施提供服务的，可能使其运营者须预判和申报',
    ),
    claim: {
      en: 'The project serves critical information infrastructure or connects to it',
      zh: '项目为关键信息基础设施提供服务或者与其相连接',
    },
    denial: {
      en: 'The project neither serves critical information infrastructure nor connects to it',
      zh: '项目不为关键信息基础设施提供服务，也不与其相连接',
    },
  }),
  customersInSensitiveSectors: yesNo({
    topic: 'practice',
    cite: [],
    question: {
      en: 'Are customers of the project in sectors such as finance, energy, transport, telecommunications, health or government?',
      zh: '项目的客户是否属于金融、能源、交通、电信、卫生健康、政务等行业、领域？',
    },
    why: asks(
      'customers in these sectors may have been designated.',
      '此类客户可能已被认定运营关键信息基础设施',
    ),
    claim: { en: 'Customers are in sensitive sectors', zh: '客户属于敏感行业、领域' },
    denial: { en: 'No customers are in sensitive sectors', zh: '客户均不属于敏感行业、领域' },
  }),
  supplierIsForeign: yesNo({
    topic: 'practice',
    cite: [],
    question: {
      en: 'Is the provider of the products or services a foreign company, or controlled by one?',
      zh: '产品和服务提供者是否为境外企业，或者受境外企业控制？',
    },
    why: asks(
      'it counts only as far as it makes an interruption of supply more likely (third factor); ownership alone is no factor.',
      '仅在增加供应中断可能性的限度内有意义（第三项因素），外资背景本身不是因素',
    ),
    claim: {
      en: 'The provider is foreign or under foreign control',
      zh: '提供者为境外企业或者受境外企业控制',
    },
    denial: {
      en: 'The provider is neither foreign nor under foreign control',
      zh: '提供者不是境外企业，也不受境外企业控制',
    },
  }),
  supplierIsSingleSource: yesNo({
    topic: 'practice',
    cite: [],
    question: {
      en: 'Is there no other source for the products or services, or one that is hard to turn to?',
      zh: '产品和服务是否为单一来源，或者难以替代？',
    },
    why: asks(
      'what cannot be replaced makes an interruption weigh more (second and third factors).',
      '难以替代的，供应中断的影响更大（第二项、第三项因素）',
    ),
    claim: { en: 'The provider is the single source', zh: '提供者为单一来源' },
    denial: { en: 'There is another source', zh: '存在其他来源' },
  }),
  usesForeignCloudOrCompute: yesNo({
    topic: 'practice',
    cite: [],
    question: {
      en: 'Does the project run on a cloud or on computing capacity of a foreign provider?',
      zh: '项目是否使用境外提供者的云服务或者算力？',
    },
    why: asks(
      'it bears on supply and on who can reach the data (third and fifth factors).',
      '关系供应和数据的可接触范围（第三项、第五项因素）',
    ),
    claim: {
      en: 'A foreign provider’s cloud or computing capacity is used',
      zh: '使用境外提供者的云服务或者算力',
    },
    denial: {
      en: 'No foreign provider’s cloud or computing capacity is used',
      zh: '不使用境外提供者的云服务或者算力',
    },
  }),
  usesForeignChips: yesNo({
    topic: 'practice',
    cite: [],
    question: {
      en: 'Does the project depend on chips or accelerators of a foreign maker?',
      zh: '项目是否依赖境外厂商的芯片或者加速卡？',
    },
    why: asks('it bears on supply (third factor).', '关系供应（第三项因素）'),
    claim: { en: 'The project depends on foreign chips', zh: '项目依赖境外芯片' },
    denial: { en: 'The project does not depend on foreign chips', zh: '项目不依赖境外芯片' },
  }),
  exposedToExportControlOrSanctions: yesNo({
    topic: 'practice',
    cite: [],
    question: {
      en: 'Can export controls or sanctions of another country stop supply or support?',
      zh: '他国的出口管制、制裁是否可能使供应或者技术支持中断？',
    },
    why: asks(
      'interruption for political, diplomatic or trade reasons belongs to the third factor.',
      '因政治、外交、贸易等因素中断供应属于第三项因素',
    ),
    claim: {
      en: 'Export controls or sanctions can stop supply or support',
      zh: '出口管制、制裁可能使供应或者技术支持中断',
    },
    denial: {
      en: 'Export controls and sanctions cannot stop supply or support',
      zh: '出口管制、制裁不会使供应或者技术支持中断',
    },
  }),
  remoteAccessFromAbroad: yesNo({
    topic: 'practice',
    cite: [],
    question: {
      en: 'Can anybody reach the systems or their data from abroad, support staff included?',
      zh: '是否有人（包括技术支持人员）可以从境外访问系统或者其中的数据？',
    },
    why: asks(
      'it bears on control and on data (first and fifth factors).',
      '关系控制和数据（第一项、第五项因素）',
    ),
    claim: { en: 'The systems can be reached from abroad', zh: '可以从境外访问系统' },
    denial: { en: 'The systems cannot be reached from abroad', zh: '不能从境外访问系统' },
  }),
  groupSystemsAbroadHaveWriteAccess: yesNo({
    topic: 'practice',
    cite: [],
    question: {
      en: 'Can systems of the group abroad write to, configure or stop the systems here?',
      zh: '集团境外系统是否可以写入、配置或者停用境内系统？',
    },
    why: asks('it bears on control (first factor).', '关系控制（第一项因素）'),
    claim: { en: 'Group systems abroad can write to the systems here', zh: '集团境外系统可以写入境内系统' },
    denial: {
      en: 'No group system abroad can write to the systems here',
      zh: '集团境外系统不能写入境内系统',
    },
  }),
  logsOrMonitoringLeaveChina: yesNo({
    topic: 'practice',
    cite: [],
    question: {
      en: 'Do logs or monitoring data leave mainland China?',
      zh: '日志、监控数据是否传输至境外？',
    },
    why: asks(
      'logs often carry data nobody meant to export (fifth factor).',
      '日志常带有未被计入的数据（第五项因素）',
    ),
    claim: { en: 'Logs or monitoring data leave mainland China', zh: '日志或者监控数据传输至境外' },
    denial: { en: 'No logs or monitoring data leave mainland China', zh: '日志和监控数据不传输至境外' },
  }),
  modelsOrEmbeddingsLeaveChina: yesNo({
    topic: 'practice',
    cite: [],
    question: {
      en: 'Do models trained on the data, or embeddings of it, leave mainland China?',
      zh: '以相关数据训练的模型或者其向量表示是否传输至境外？',
    },
    why: asks('they can carry the data with them (fifth factor).', '其中可能带有数据（第五项因素）'),
    claim: { en: 'Models or embeddings leave mainland China', zh: '模型或者向量表示传输至境外' },
    denial: { en: 'No models or embeddings leave mainland China', zh: '模型和向量表示不传输至境外' },
  }),
  linksAnalyticsAcrossBorder: yesNo({
    topic: 'practice',
    cite: [],
    question: {
      en: 'Are analytics here joined with data or analytics abroad?',
      zh: '境内的分析是否与境外的数据或者分析相关联？',
    },
    why: asks('it is cross-border integration (fifth factor).', '属于跨境整合（第五项因素）'),
    claim: { en: 'Analytics are linked across the border', zh: '存在跨境分析关联' },
    denial: { en: 'Analytics are not linked across the border', zh: '不存在跨境分析关联' },
  }),
  processesIndustrialOrOperationalData: yesNo({
    topic: 'practice',
    cite: [],
    question: {
      en: 'Is industrial data or operationally sensitive data processed?',
      zh: '是否处理工业数据或者运营敏感数据？',
    },
    why: asks(
      'such data can be important data; a catalogue decides that, not its name.',
      '此类数据可能属于重要数据，以目录为准',
    ),
    claim: { en: 'Industrial or operational data is processed', zh: '处理工业数据或者运营数据' },
    denial: { en: 'No industrial or operational data is processed', zh: '不处理工业数据和运营数据' },
  }),
  operatesPlatformisedAi: yesNo({
    topic: 'practice',
    cite: [],
    question: {
      en: 'Is artificial intelligence offered as a platform that others build on?',
      zh: '是否以平台形式提供人工智能能力，供他人在其上开发或者使用？',
    },
    why: asks('it is not only a question of privacy.', '该事项不仅是个人信息保护问题'),
    claim: { en: 'Platformised artificial intelligence is operated', zh: '运营平台化人工智能' },
    denial: { en: 'No platformised artificial intelligence is operated', zh: '未运营平台化人工智能' },
  }),
  optimisesModelOnLargeUserBase: yesNo({
    topic: 'practice',
    cite: [],
    question: {
      en: 'Is a model optimised on the behaviour of a large number of users?',
      zh: '是否以大量用户的行为数据优化模型？',
    },
    why: asks('it is not only a question of privacy.', '该事项不仅是个人信息保护问题'),
    claim: { en: 'A model is optimised on a large user base', zh: '以大量用户优化模型' },
    denial: { en: 'No model is optimised on a large user base', zh: '未以大量用户优化模型' },
  }),
  aiActivities: anyOfThese({
    topic: 'practice',
    cite: [],
    values: {
      training: { en: 'training', zh: '训练' },
      fineTuning: { en: 'fine-tuning', zh: '微调' },
      inference: { en: 'inference', zh: '推理' },
      profiling: { en: 'profiling', zh: '画像' },
      recommendation: { en: 'recommendation', zh: '推荐' },
      analytics: { en: 'analytics', zh: '分析' },
      automatedCustomerService: { en: 'automated customer service', zh: '自动客服' },
      contentGeneration: { en: 'content generation', zh: '内容生成' },
      none: { en: 'none of these', zh: '均无' },
    },
    alone: 'none',
    question: {
      en: 'For what is artificial intelligence used on the data? Name all.',
      zh: '对数据开展哪些人工智能活动？请列明全部。',
    },
    why: asks('the data map and the documents need it.', '用于数据流向图和文书'),
    claim: { en: 'Artificial intelligence is used for {value}', zh: '人工智能活动包括{value}' },
    denial: { en: 'Artificial intelligence is not used for {value}', zh: '人工智能活动不包括{value}' },
  }),
  consolidatesDataAcrossFunctions: yesNo({
    topic: 'practice',
    cite: [],
    question: {
      en: 'Is data of several functions or business lines brought together?',
      zh: '是否汇集多个职能或者业务条线的数据？',
    },
    why: asks('together, data can be more sensitive than each part.', '汇集后的数据可能比各部分更敏感'),
    claim: { en: 'Data is consolidated across functions', zh: '跨职能汇集数据' },
    denial: { en: 'Data is not consolidated across functions', zh: '不跨职能汇集数据' },
  }),
} as const

/** The leaves that conditions over the facts and readings of every version are written with. */
export const leaves = conditionsOver({ ...sharedFacts, ...practiceFacts }, sharedReadings)
const { holds } = leaves

/** The heading under which they are asked. */
export const practiceTopic = { practice: { en: 'Practice, not law', zh: '实务事项（非法律规定）' } } as const

/**
 * Facts of practice that other answers can exclude, each with the condition under which it applies.
 *
 * @param concernsProducts  the term of a version that says so; a version without it asks nothing of products
 */
export const practiceAppliesWhen = (
  concernsProducts: Condition | undefined,
): Readonly<Record<string, Condition | undefined>> =>
  ({
    supplierIsForeign: concernsProducts,
    supplierIsSingleSource: concernsProducts,
    logsOrMonitoringLeaveChina: holds('processesData'),
    modelsOrEmbeddingsLeaveChina: holds('processesData'),
    linksAnalyticsAcrossBorder: holds('processesData'),
    processesIndustrialOrOperationalData: holds('processesData'),
    optimisesModelOnLargeUserBase: holds('processesData'),
    aiActivities: holds('processesData'),
    consolidatesDataAcrossFunctions: holds('processesData'),
  }) satisfies Partial<Record<keyof typeof practiceFacts, Condition | undefined>>

/** NOT LAW: whether a fact is one of practice, which decides no duty and feeds tiers, flags and documents. */
export const isOfPractice = ({ topic }: Fact): boolean => topic === 'practice'
