import type { LiabilityNote } from './liability-over-time.ts'

/** Cybersecurity Law, Art. 73, since 2026. */
export const cybersecurityLawLeniency: LiabilityNote = {
  from: '2026-01-01',
  to: null,
  said: {
    en: 'Where the Administrative Penalty Law provides for a lighter, a mitigated or no penalty, it applies (Cybersecurity Law, Art. 73).',
    zh: '具有《中华人民共和国行政处罚法》规定的从轻、减轻或者不予处罚情形的，依照其规定从轻、减轻或者不予处罚（《中华人民共和国网络安全法》第七十三条）。',
  },
}

/** Order 790, Art. 59. */
export const networkDataLeniency: LiabilityNote = {
  from: '2025-01-01',
  to: null,
  said: {
    en: 'The penalty is lighter, mitigated or not imposed under the Administrative Penalty Law where, for example, the processor of its own accord removes or reduces the harm; the breach is slight, corrected in time and did no harm; or it is the first, with slight harm and corrected in time (Regulations on Network Data Security Management, Art. 59).',
    zh: '网络数据处理者存在主动消除或者减轻违法行为危害后果、违法行为轻微并及时改正且没有造成危害后果或者初次违法且危害后果轻微并及时改正等情形的，依照《中华人民共和国行政处罚法》的规定从轻、减轻或者不予行政处罚（《网络数据安全管理条例》第五十九条）。',
  },
}

/** Several articles can cover one purchase. That one act is not fined twice is administrative law; its article is not held here. */
export const oneActOneFine: LiabilityNote = {
  from: '2021-09-01',
  to: null,
  said: {
    en: 'For one purchase the Cybersecurity Law (use), Art. 41 of the CII Regulation (purchase) and the rules on commercial cryptography each name 1 to 10 times the purchase price. The amounts are not to be added: one unlawful act is not fined twice.',
    zh: '就同一采购，《中华人民共和国网络安全法》（针对使用）、《关键信息基础设施安全保护条例》第四十一条（针对采购）以及商用密码相关规定均以采购金额1倍以上10倍以下为罚款幅度，不应相加计算：对同一个违法行为不得给予两次以上罚款。',
  },
}

/** CII Regulation, Art. 48. */
export const eGovernmentElsewhere: LiabilityNote = {
  from: '2021-09-01',
  to: null,
  said: {
    en: 'An operator of critical information infrastructure for e-government that does not perform the Regulation’s duties is dealt with under the Cybersecurity Law (CII Regulation, Art. 48).',
    zh: '电子政务关键信息基础设施的运营者不履行该条例规定的网络安全保护义务的，依照《中华人民共和国网络安全法》有关规定予以处理（《关键信息基础设施安全保护条例》第四十八条）。',
  },
}
