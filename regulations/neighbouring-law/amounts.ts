import type { Text } from '#language'

/** What is to be paid: a range in yuan (CNY), or a range of multiples of the purchase price. */
export type Amount =
  | { readonly kind: 'yuan'; readonly least: number | null; readonly most: number }
  | { readonly kind: 'times-price'; readonly least: number; readonly most: number }

const yuan = (least: number | null, most: number): Amount => ({ kind: 'yuan', least, most })

/** Every amount in this folder, once. The key names the article and the degree. */
export const fines = {
  /** Cybersecurity Law, Art. 65 to 2025 and Art. 67 since; CII Regulation, Art. 41. */
  unreviewedProduct: { kind: 'times-price', least: 1, most: 10 },
  unreviewedProductPersons: yuan(10_000, 100_000),
  /** Cybersecurity Law, Art. 59, to 2025: on refusal or harm. */
  agreementTo2025: yuan(100_000, 1_000_000),
  agreementTo2025Persons: yuan(10_000, 100_000),
  /** Cybersecurity Law, Art. 61, since 2026. */
  agreement: yuan(50_000, 100_000),
  agreementThen: yuan(100_000, 1_000_000),
  agreementSerious: yuan(500_000, 2_000_000),
  agreementMostSerious: yuan(2_000_000, 10_000_000),
  /** Data Security Law, Art. 45. */
  importantData: yuan(50_000, 500_000),
  importantDataSerious: yuan(500_000, 2_000_000),
  coreData: yuan(2_000_000, 10_000_000),
  /** Data Security Law, Art. 46. */
  importantDataExport: yuan(100_000, 1_000_000),
  importantDataExportSerious: yuan(1_000_000, 10_000_000),
  importantDataExportPersons: yuan(10_000, 100_000),
  importantDataExportSeriousPersons: yuan(100_000, 1_000_000),
  /** Regulations on Network Data Security Management, Art. 56. */
  networkData: yuan(100_000, 1_000_000),
  networkDataSerious: yuan(1_000_000, 10_000_000),
  networkDataPersons: yuan(null, 1_000_000),
} as const satisfies Readonly<Record<string, Amount>>

/**
 * An amount in words.
 *
 * @example amountText(fines.networkData)        // CNY 100,000 to 1 million; 10万元以上100万元以下
 * @example amountText(fines.unreviewedProduct)  // 1 to 10 times the purchase price; 采购金额1倍以上10倍以下
 */
export function amountText(amount: Amount): Text {
  const { kind, least, most } = amount
  if (kind === 'times-price') {
    return { en: `${least} to ${most} times the purchase price`, zh: `采购金额${least}倍以上${most}倍以下` }
  }
  if (least === null) return { en: `up to CNY ${yuanEn(most)}`, zh: `${yuanZh(most)}以下` }
  return { en: `CNY ${yuanEn(least)} to ${yuanEn(most)}`, zh: `${yuanZh(least)}以上${yuanZh(most)}以下` }
}

const yuanEn = (yuan: number): string =>
  yuan >= 1_000_000 ? `${yuan / 1_000_000} million` : `${yuan / 1_000},000`
const yuanZh = (yuan: number): string => `${yuan / 10_000}万元`
