import { article } from './article.ts'

/** The first day on which Order No. 8 is in force. */
export const COMMENCEMENT = '2022-02-15'

export const article23 = article({
  number: 23,
  caption: { en: 'Entry into force', zh: '施行日期' },
  paragraphs: [
    {
      id: 'art.23',
      zh: '本办法自2022年2月15日起施行。2020年4月13日公布的《网络安全审查办法》（国家互联网信息办公室、国家发展和改革委员会、工业和信息化部、公安部、国家安全部、财政部、商务部、中国人民银行、国家市场监督管理总局、国家广播电视总局、国家保密局、国家密码管理局令第6号）同时废止。',
      en: 'These Measures come into force on 15 February 2022. The Measures for Cybersecurity Review promulgated on 13 April 2020 (Order No. 6 of the Cyberspace Administration of China, the National Development and Reform Commission, the Ministry of Industry and Information Technology, the Ministry of Public Security, the Ministry of State Security, the Ministry of Finance, the Ministry of Commerce, the People’s Bank of China, the State Administration for Market Regulation, the National Radio and Television Administration, the National Administration of State Secrets Protection and the State Cryptography Administration) are repealed at the same time.',
      isDefinition: true,
      words: ['inForce'],
    },
  ],
})
