/**
 * A count as people type it: 1000001, 1,000,001, １００万, 100万. Anything else is handed on as it stands, for the
 * checks to refuse in words.
 */
export function readCount(typed: string): number | string {
  const plain = typed.normalize('NFKC').trim()
  const tenThousands = /^(\d+)\s*万$/.exec(plain)
  if (tenThousands) return Number(tenThousands[1]) * 10_000
  if (/^\d{1,3}([,， ]\d{3})+$/.test(plain)) return Number(plain.replace(/[,， ]/g, ''))
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : typed.trim()
}
