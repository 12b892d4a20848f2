import { writeFile } from 'node:fs/promises'
import { badInput, type Refused, wrongArgument } from '../refused.ts'

/** Writes the table of a plan. @returns why it could not be written */
export async function writeCsv(path: string, table: string): Promise<Refused | undefined> {
  try {
    await writeFile(path, table)
    return undefined
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    const message = {
      en: `the table cannot be written to ${path} (${code}).`,
      zh: `表格无法写入${path}（${code}）。`,
    }
    const expected = { en: 'a file in a folder that can be written to', zh: '可写入的文件夹中的文件' }
    return badInput([wrongArgument('--csv', message, expected, '--csv plan.csv')])
  }
}
