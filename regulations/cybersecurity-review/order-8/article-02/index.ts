import { holds } from '../../vocabulary/leaves.ts'
import { article } from '../article.ts'
import { examples } from './examples.ts'
import { dataProcessingIsFiled, mustBeReviewed, touchesNationalSecurity } from './terms.ts'

export {
  concernsProducts,
  dataProcessingIsFiled,
  isParty,
  isPlatformOperator,
  mustBeReviewed,
  operatorPurchases,
} from './terms.ts'

export const article2 = article({
  number: 2,
  caption: { en: 'Scope and parties', zh: '适用范围与当事人' },
  paragraphs: [
    {
      id: 'art.2.1',
      zh: '关键信息基础设施运营者采购网络产品和服务，网络平台运营者开展数据处理活动，影响或者可能影响国家安全的，应当按照本办法进行网络安全审查。',
      en: 'Where an operator of critical information infrastructure purchases network products and services, or a network platform operator carries out data processing activities, and national security is or may be affected, a cybersecurity review shall be conducted in accordance with these Measures.',
      reason: {
        en: 'Whether national security is or may be affected is judged by people; the software says what follows.',
        zh: '是否影响或者可能影响国家安全由人判断，本软件仅说明判断之后的结果。',
      },
    },
    {
      id: 'art.2.2',
      zh: '前款规定的关键信息基础设施运营者、网络平台运营者统称为当事人。',
      en: 'The operators of critical information infrastructure and the network platform operators referred to in the preceding paragraph are together called the parties.',
      isDefinition: true,
    },
  ],
  duties: [
    {
      name: 'undergoReview',
      claim: {
        en: 'The activity must be reviewed',
        zh: '该活动应当接受网络安全审查',
      },
      denial: {
        en: 'On the answers given, no activity of a party must be reviewed',
        zh: '依现有答案，未见当事人应当接受网络安全审查的活动',
      },
      cite: ['art.2.1', 'art.16.1'],
      when: mustBeReviewed.condition,
    },
    {
      name: 'exposedToReviewByTheOffice',
      claim: {
        en: 'The authorities may start a review of the matter',
        zh: '有关机关可能依职权对本事项启动网络安全审查',
      },
      denial: {
        en: 'On this organisation’s own judgement nothing was seen that affects or may affect national security',
        zh: '按本单位判断，未见影响或者可能影响国家安全的情形',
      },
      cite: ['art.2.1', 'art.16.1'],
      when: touchesNationalSecurity.condition,
    },
    {
      name: 'fileForDataProcessing',
      claim: {
        en: 'The platform operator must file for its data processing',
        zh: '网络平台运营者应当就数据处理活动申报网络安全审查',
      },
      denial: {
        en: 'The platform operator need not file for its data processing',
        zh: '网络平台运营者无须就数据处理活动申报',
      },
      cite: ['art.2.1'],
      when: dataProcessingIsFiled.condition,
      done: holds('applicationFiled'),
      onlyUnder: { reading: 'platform-files-without-listing', position: 'yes' },
    },
  ],
  examples,
})
