import type { Text } from '#language'
import type { Cite } from '#rules'
import { factsOf } from '../vocabulary/fact.ts'
import { sharedFacts } from '../vocabulary/facts.ts'
import { productKinds } from '../vocabulary/values.ts'

/** Why a fact of which Order No. 6 does not speak is asked all the same. */
export const unspoken: Text = {
  en: 'Order No. 6 does not speak of it: under that order it decides no duty. It is asked because one matter is one file, whatever the day.',
  zh: '第6号令未涉及该事实，不影响该令项下的义务；同一事项只用一份文件，不因适用日期而异，故仍予保留。',
}

const notKnown = <F extends object>(facts: F) =>
  Object.fromEntries(Object.keys(facts).map((name) => [name, { cite: [], why: unspoken }])) as unknown as {
    readonly [Name in keyof F]: { readonly cite: readonly Cite[]; readonly why: Text }
  }

const FACTOR = (en: string, zh: string): Text => ({
  en: `${en} factor of Article 9.`,
  zh: `第九条第${zh}项因素。`,
})
const COMMITMENT: Text = {
  en: 'Article 6 names it among what the provider of a filed purchase commits to.',
  zh: '第六条就申报审查的采购活动列举的承诺事项。',
}

/**
 * Every matter file reads on every day. Each fact that Order No. 6 knows cites its own paragraphs; the others cite nothing
 * and decide nothing.
 */
export const facts = factsOf(sharedFacts, {
  ...notKnown(sharedFacts),
  procuresNetworkProductsOrServices: {
    cite: ['art.2', 'art.5.1'],
    why: {
      en: 'Article 5 binds an operator that purchases.',
      zh: '第五条以运营者采购网络产品和服务为前提。',
    },
    note: {
      en: 'A renewal, an extension or a replacement is a purchase. What else is one turns on a reading.',
      zh: '续约、扩容、更换属于采购；其他取得方式是否属于采购，取决于解释口径。',
    },
  },
  isCiiOperator: {
    cite: ['art.2', 'art.5.1', 'art.20.1'],
    why: {
      en: 'An operator, in Order No. 6, is one that the protection department has designated (Art. 20, first paragraph). Give the notice as evidence.',
      zh: '第6号令所称运营者以保护工作部门认定为准（第二十条第一款），请附认定通知。',
    },
  },
  purchaseIsForDesignatedInfrastructure: {
    cite: ['art.5.1'],
  },
  purchaseIsForConsideration: {
    cite: ['art.5.1'],
  },
  productReviewOutcome: {
    cite: ['art.15'],
    why: {
      en: 'A member unit can have a product reviewed whoever buys it (Art. 15).',
      zh: '产品可依成员单位意见接受审查，不论由谁采购（第十五条）。',
    },
  },
  productKinds: {
    values: {
      ...productKinds,
      otherWithImportantImpact: {
        en: 'other network products or services with an important impact on the security of critical information infrastructure',
        zh: '其他网络产品和服务（对关键信息基础设施的安全有重要影响）',
      },
    },
    cite: ['art.20.2'],
    why: {
      en: 'Article 20, second paragraph, says what network products and services mainly refers to.',
      zh: '第二十条第二款界定网络产品和服务的主要范围。',
    },
    note: {
      en: 'Important communication products stand in the list only since Order No. 8. Under Order No. 6 such a product counts where it has an important impact on the security of critical information infrastructure: then name the catch-all as well.',
      zh: '重要通信产品自第8号令起列入。在第6号令项下，该类产品仅在对关键信息基础设施的安全具有重要影响时属于网络产品和服务，届时请一并选择“其他网络产品和服务”。',
    },
  },
  affectsOrMayAffectNationalSecurity: {
    cite: ['art.2', 'art.5.1', 'art.15'],
    why: {
      en: 'Articles 5 and 15 turn on this judgement. The software never makes it; the factors of Article 9 record its grounds.',
      zh: '第五条、第十五条均以该判断为依据。本软件不作此判断，其理由依第九条所列因素记录。',
    },
  },
  usesNetworkProductsOrServices: {
    cite: ['art.5.1', 'art.15'],
    why: {
      en: 'Article 15 reaches products in use; whether Article 5 does turns on a reading.',
      zh: '第十五条可及于在用产品；第五条是否适用于在用产品，取决于解释口径。',
    },
  },
  ciiSector: {
    cite: ['art.5.2'],
    why: {
      en: 'The protection department of the sector designates operators and may issue a guide to advance assessment (Art. 5, second paragraph).',
      zh: '该行业、领域的保护工作部门负责认定，并可以制定预判指南（第五条第二款）。',
    },
    note: {
      en: 'Thirteen sectors are named in the official Q&A of 27 April 2020.',
      zh: '十三个行业、领域见2020年4月27日官方答记者问。',
    },
  },
  contractSigned: { cite: ['art.5.1'] },
  contractConditionalOnReview: {
    cite: ['art.5.1'],
  },
  supplierCooperatesWithReview: {
    cite: ['art.6'],
  },
  supplierForswearsIllegalDataAcquisition: {
    cite: ['art.6'],
    why: COMMITMENT,
  },
  supplierForswearsIllegalDeviceControl: {
    cite: ['art.6'],
    why: COMMITMENT,
  },
  supplierForswearsUnjustifiedInterruption: {
    cite: ['art.6'],
    why: COMMITMENT,
  },
  processesImportantData: {
    cite: ['art.9(1)'],
    why: {
      en: 'Important data is named in the first factor of Article 9; core data and personal information are not.',
      zh: '重要数据见于第九条第一项因素；核心数据、个人信息未予列明。',
    },
  },
  suppliesNetworkProductsOrServices: {
    cite: ['art.6', 'art.14', 'art.15'],
    why: {
      en: 'A provider does not file, but it is asked for commitments (Art. 6) and materials (Art. 14), and its products can be reviewed (Art. 15).',
      zh: '提供者不负申报义务，但须作出承诺（第六条）、配合补充材料（第十四条），其产品也可能被审查（第十五条）。',
    },
  },
  customerIsCiiOperator: {
    cite: ['art.6', 'art.18.1'],
  },
  customerFilesForReview: {
    cite: ['art.6', 'art.14', 'art.17'],
    why: {
      en: 'The Office may then ask the provider for supplementary materials (Art. 14).',
      zh: '网络安全审查办公室可能要求提供者提供补充材料（第十四条）。',
    },
  },
  riskOfControlOrDisruption: {
    cite: ['art.9(1)'],
    why: {
      en: 'First factor of Article 9, first part.',
      zh: '第九条第一项因素前段。',
    },
  },
  riskToBusinessContinuity: {
    cite: ['art.9(2)'],
    why: FACTOR('Second', '二'),
  },
  riskToSupply: {
    cite: ['art.9(3)'],
    why: {
      en: 'Third factor of Article 9. Foreign ownership by itself is no factor; a stated interruption risk is.',
      zh: '第九条第三项因素。外资背景（境外投资者持股或者控制）本身不是因素，须有具体的供应中断风险。',
    },
  },
  riskFromNoncompliantProvider: {
    cite: ['art.9(4)'],
    why: FACTOR('Fourth', '四'),
  },
  riskToData: {
    cite: ['art.9(1)'],
    question: {
      en: 'Do the products or services, once used, bring a risk that important data is stolen, leaked or damaged?',
      zh: '产品和服务使用后是否带来重要数据被窃取、泄露或者毁损的风险？',
    },
    why: {
      en: 'First factor of Article 9, second part: important data only. The factor of Order No. 8 is wider.',
      zh: '第九条第一项因素后段，仅及于重要数据；第8号令的对应因素范围更宽。',
    },
    claim: { en: 'There is a risk to important data', zh: '存在重要数据被窃取、泄露或者毁损的风险' },
    denial: { en: 'There is no risk to important data', zh: '不存在重要数据被窃取、泄露或者毁损的风险' },
  },
  otherSecurityRisk: {
    cite: ['art.9(5)'],
    question: {
      en: 'Is there another factor that may endanger the security of critical information infrastructure or national security?',
      zh: '是否另有可能危害国家安全或者关键信息基础设施安全的因素？',
    },
    why: FACTOR('Fifth', '五'),
  },
  applicationFiled: {
    cite: ['art.6', 'art.7', 'art.14'],
    why: {
      en: 'It says whether a filing duty was performed and never decides whether there is one. What is filed, also voluntarily, brings the duties that attach to a filing (Arts. 6, 7 and 14).',
      zh: '用以说明申报义务是否已履行，不影响是否负有申报义务。经申报的（包括自愿申报的），适用与申报相联系的义务（第六条、第七条、第十四条）。',
    },
  },
  underCybersecurityReview: {
    cite: ['art.14'],
    why: {
      en: 'What the Office asks for must be supplied (Art. 14). Order No. 6 has no duty to mitigate during a review.',
      zh: '应当配合提供补充材料（第十四条）。第6号令未规定审查期间的风险消减义务。',
    },
  },
  commitmentsMadeInReview: {
    cite: ['art.18.1'],
    why: {
      en: 'The operator must urge the provider to perform them (Art. 18, first paragraph).',
      zh: '运营者应当督促提供者履行该承诺（第十八条第一款）。',
    },
  },
  involvesStateSecrets: {
    cite: ['art.21'],
    why: {
      en: 'State secret information follows the state’s secrecy provisions (Art. 21).',
      zh: '涉及国家秘密信息的，依保密规定办理（第二十一条）。',
    },
  },
})
