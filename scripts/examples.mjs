// The matter and case files that ship, put into the command line when it is built.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * @param {string} under  a folder of the examples, as 'cases/'; '' for the matters
 * @returns {Promise<Record<string, string>>} each file by its name without the extension, in order
 */
export async function shippedExamples(under = '') {
  const folder = join('examples', under)
  const files = (await readdir(folder)).filter((file) => file.endsWith('.yaml')).sort()
  const named = files.map(async (file) => [
    under + file.slice(0, -'.yaml'.length),
    await readFile(join(folder, file), 'utf8'),
  ])
  return Object.fromEntries(await Promise.all(named))
}
