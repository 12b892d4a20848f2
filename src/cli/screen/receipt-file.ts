import { writeFile } from 'node:fs/promises'
import type { Receipt } from '#matters'
import { badInput, type Refused, wrongArgument } from '../refused.ts'

/** Writes a receipt as JSON; its seal is taken over the RFC 8785 form, so how it is indented does not matter. */
export async function writeReceipt(path: string, receipt: Receipt): Promise<Refused | undefined> {
  try {
    await writeFile(path, `${JSON.stringify(receipt, null, 2)}\n`)
    return undefined
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    const message = {
      en: `the receipt cannot be written to ${path} (${code}).`,
      zh: `凭据无法写入${path}（${code}）。`,
    }
    const expected = { en: 'a file in a folder that can be written to', zh: '可写入的文件夹中的文件' }
    return badInput([wrongArgument('--receipt', message, expected, '--receipt receipt.json')])
  }
}
