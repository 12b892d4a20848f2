import { holds } from '../../vocabulary/leaves.ts'
import { article } from '../article.ts'
import { examples } from './examples.ts'
import { flags } from './flags.ts'
import { listingIsFiled } from './terms.ts'

export { listingIsFiled } from './terms.ts'

export const article7 = article({
  number: 7,
  caption: { en: 'Listing in a foreign country', zh: '赴国外上市' },
  paragraphs: [
    {
      id: 'art.7',
      zh: '掌握超过100万用户个人信息的网络平台运营者赴国外上市，必须向网络安全审查办公室申报网络安全审查。',
      en: 'A network platform operator holding the personal information of more than one million users that seeks to list in a foreign country must file for cybersecurity review with the Office of Cybersecurity Review.',
    },
  ],
  duties: [
    {
      name: 'fileBeforeForeignListing',
      claim: {
        en: 'The platform operator must file for cybersecurity review before it lists in a foreign country',
        zh: '网络平台运营者赴国外上市，必须申报网络安全审查',
      },
      denial: {
        en: 'There is no duty to file before a listing in a foreign country',
        zh: '不负赴国外上市申报义务',
      },
      cite: ['art.7'],
      when: listingIsFiled.condition,
      done: holds('applicationFiled'),
    },
  ],
  flags,
  examples,
})
