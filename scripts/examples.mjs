// The matter files that ship, put into the command line when it is built.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** @returns {Promise<Record<string, string>>} each file by its name without the extension, in order */
export async function shippedExamples() {
  const files = (await readdir('examples')).filter((file) => file.endsWith('.yaml')).sort()
  const named = files.map(async (file) => [
    file.slice(0, -'.yaml'.length),
    await readFile(join('examples', file), 'utf8'),
  ])
  return Object.fromEntries(await Promise.all(named))
}
