import { line, type Page, span } from '../layout/index.ts'
import type { Output } from './write-files.ts'

/** Where something was written. */
export const writtenPage = (outputs: readonly Output[]): Page =>
  outputs.map(({ path }) => line([{ en: 'Written: ', zh: '已写入：' }, span(path, 'strong')]))
