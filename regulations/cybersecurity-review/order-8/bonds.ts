import type { Bond } from '#review'

/** What binds beside the periods: commitments (Arts. 6, 19) and measures during a review (Art. 16, second paragraph). */
export const bonds: readonly Bond[] = [
  {
    name: 'commitment',
    cite: ['art.6', 'art.19.1'],
    title: { en: 'Commitment of the provider', zh: '产品和服务提供者的承诺' },
    opens: 'commitment-recorded',
    marks: ['commitment-urged', 'commitment-breached'],
    whichIn: 'commitment',
    namedIn: 'supplier',
    asks: {
      supplier: { en: 'to be performed', zh: '应当履行' },
      party: { en: 'the provider is to be urged to perform it', zh: '应当督促提供者履行' },
      office: {
        en: 'supervised before, during and after the review',
        zh: '事前事中事后监督',
      },
    },
  },
  {
    name: 'measures',
    cite: ['art.16.2'],
    title: { en: 'Measures that prevent and reduce risks', zh: '预防和消减风险的措施' },
    opens: 'mitigation-required',
    closes: 'mitigation-lifted',
    whileOpen: true,
    marks: ['mitigation-reported'],
    asks: {
      party: { en: 'to be taken during the review', zh: '应当在审查期间采取' },
      office: { en: 'required during the review', zh: '已要求在审查期间采取' },
    },
    // READING 23: who the party is in a review of products whose maker is none by Art. 2.
    asksByReading: {
      reading: 'party-in-product-review',
      positions: {
        wide: {},
        definition: {
          party: {
            en: 'to be taken during the review by an operator of critical information infrastructure or a network platform operator; no other is bound',
            zh: '关键信息基础设施运营者、网络平台运营者应当在审查期间采取，其他单位不受此约束',
          },
        },
      },
    },
  },
]
