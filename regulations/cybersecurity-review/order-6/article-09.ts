import { article } from './article.ts'

const judged = { by: 'security committee', on: '2021-03-12' }

export const article9 = article({
  number: 9,
  caption: { en: 'Risk factors', zh: '国家安全风险因素' },
  paragraphs: [
    {
      id: 'art.9',
      zh: '审查的重点，是评估所采购的产品和服务可能给国家安全带来的风险；主要因素有五：',
      en: 'The focus of a review is to assess the risks to national security that the products and services purchased may bring; there are five main factors:',
      isDefinition: true,
      reason: {
        en: 'The factors record the grounds of a judgement and never make it: no number of them adds up to an answer.',
        zh: '各项因素用于记录判断的依据，不代替判断；不以因素多少推定结论。',
      },
    },
    {
      id: 'art.9(1)',
      zh: '（一）使用产品和服务的两类风险：关键信息基础设施受到非法控制、干扰或者破坏；重要数据遭窃取、泄露或者毁损；',
      en: '(1) two risks of using the products and services: that critical information infrastructure is illegally controlled, interfered with or damaged, and that important data is stolen, leaked or damaged;',
      isDefinition: true,
      reason: {
        en: 'A named person or body judges each of the two; the software keeps the evidence. Order No. 8 takes data out of this item and makes it a factor of its own.',
        zh: '两类风险分别由具名人员或者机构判断，本软件仅归集证据。第8号令将数据风险自本项析出，单列一项。',
      },
    },
    {
      id: 'art.9(2)',
      zh: '（二）供应中断时，关键信息基础设施的业务连续性所受的危害；',
      en: '(2) the harm to the business continuity of critical information infrastructure if supply is interrupted;',
      isDefinition: true,
      reason: {
        en: 'How much an interruption would harm the business is for those who run the infrastructure to judge, by name.',
        zh: '供应中断的危害程度，由熟悉该设施运行的具名人员或者机构判断。',
      },
    },
    {
      id: 'art.9(3)',
      zh: '（三）产品和服务是否安全、开放、透明，来源是否多样，供应渠道是否可靠，以及政治、外交、贸易等原因造成供应中断的风险；',
      en: '(3) whether the products and services are secure, open and transparent, their sources diverse and their supply channels reliable, and the risk that supply is interrupted for political, diplomatic, trade or other reasons;',
      isDefinition: true,
      reason: {
        en: 'Qualities are weighed here, not counted. Foreign ownership by itself is no factor: the draft of 2019 had one on foreign governments, and it was dropped.',
        zh: '本项须综合衡量，不能以评分得出结论。外资背景（境外投资者持股或者控制）本身不构成风险因素：2019年征求意见稿曾列外国政府因素，已予删除。',
      },
    },
    {
      id: 'art.9(4)',
      zh: '（四）提供者对中国法律、行政法规和部门规章的遵守情况；',
      en: '(4) how the provider complies with Chinese laws, administrative regulations and departmental rules;',
      isDefinition: true,
      reason: {
        en: 'The provider’s record is evidence; whether it gives cause for concern is a judgement.',
        zh: '提供者的守法记录属于证据，是否构成风险须作判断。',
      },
    },
    {
      id: 'art.9(5)',
      zh: '（五）可能危害国家安全和关键信息基础设施安全的其他因素。',
      en: '(5) other factors that may endanger national security and the security of critical information infrastructure.',
      isDefinition: true,
      reason: {
        en: 'An open item: only a person can say what else may endanger security.',
        zh: '本项为兜底条款，其他因素只能由人员识别。',
      },
    },
  ],
  examples: [
    {
      title: {
        en: 'Judged harmless although important data is at risk: give the reason',
        zh: '存在重要数据风险而判断不影响：应当说明理由',
      },
      facts: {
        isCiiOperator: true,
        procuresNetworkProductsOrServices: true,
        productKinds: ['massStorage'],
        riskToData: { value: true, ...judged },
        affectsOrMayAffectNationalSecurity: { value: false, ...judged },
      },
      expect: { duties: { fileForProcurement: 'not-met' }, flags: ['judgement-against-factor'] },
    },
  ],
})
