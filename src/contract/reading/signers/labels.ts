/** What belongs beside a name and not into it: a label, a colon, a semicolon, a day. */
export function strangerIn(typed: string): string | undefined {
  const text = typed.normalize('NFKC').trim()
  return (LABEL.exec(text) ?? /[:;]/.exec(text) ?? dayIn(text))?.[0]
}

const LABEL =
  /^(?:(?:judged|signed|assessed|answered|approved|confirmed|decided)?\s*by\s|(?:答复|评估|判断|签署|签字)(?:人|机构|单位)(?!员))/i

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'

/** A day, a month of a year or a day without its year. “Bureau 61398” and 〔2026〕12号 hold none. */
const DAYS: readonly RegExp[] = [
  /(?:19|20)\d\d\s*(?:[-/.]\s*\d{1,2}\s*[-/.]\s*\d{1,2}|年\s*\d{1,2}\s*月(?:\s*\d{1,2}\s*[日号]?)?)/,
  /(?<!\d)(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)/,
  /[\d一二三四五六七八九十]{1,3}\s*月\s*[\d一二三四五六七八九十]{1,3}\s*[日号]?/,
  /(?<!\d)\d{1,2}([-/.])\d{1,2}\1\d{2,4}(?!\d)/,
  /(?<=[\s,(])\d{1,2}[-/.]\d{1,2}(?=\)?$)/,
  new RegExp(String.raw`\b\d{1,2}(?:st|nd|rd|th)?[\s-]+(?:of\s+)?${MONTH}\b(?:[\s,-]+\d{4})?`, 'i'),
  new RegExp(String.raw`\b${MONTH}\.?\s+\d{1,4}(?:st|nd|rd|th)?\b(?:[\s,]+\d{4})?`, 'i'),
  /(?:今天|今日|昨天|昨日|\b(?:today|yesterday))\)?$/i,
]

function dayIn(text: string): RegExpExecArray | undefined {
  for (const day of DAYS) {
    const found = day.exec(text)
    if (found) return found
  }
  return undefined
}
