import { holds } from '../vocabulary/leaves.ts'
import { article } from './article.ts'

export const article21 = article({
  number: 21,
  caption: { en: 'State secrets', zh: '国家秘密' },
  paragraphs: [
    {
      id: 'art.21',
      zh: '国家秘密信息，适用国家有关保密的规定。',
      en: 'For state secret information the state’s provisions on secrecy apply.',
      reason: {
        en: 'The secrecy provisions stand outside these Measures and are applied by those whom they entrust.',
        zh: '保密规定不在本办法之内，由依规定负责的人员执行。',
      },
    },
  ],
  flags: [
    {
      code: 'state-secrets',
      kind: 'do',
      cite: ['art.21'],
      message: {
        en: 'State secret information is involved: the state’s provisions on secrecy govern it. Do not record such information in this software.',
        zh: '涉及国家秘密信息的，依国家保密规定办理。请勿在本软件中记录国家秘密信息。',
      },
      when: { condition: holds('involvesStateSecrets') },
    },
  ],
  examples: [
    {
      title: { en: 'State secret information is involved', zh: '涉及国家秘密信息' },
      facts: { involvesStateSecrets: true },
      expect: { flags: ['state-secrets'] },
    },
  ],
})
