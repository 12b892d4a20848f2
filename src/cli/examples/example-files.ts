import { readdir, readFile } from 'node:fs/promises'

type Files = Readonly<Record<string, string>>

/*
 * From source the folders are read; when the project is built, this module is replaced by one that holds them
 * (scripts/bundle-cli.mjs).
 */

/** The matter files that ship, by name without the extension, in their order. */
export const exampleFiles = (): Promise<Files> => filesIn('')

/** The case files that ship, by name as 'cases/01-…', in their order. */
export const exampleCases = (): Promise<Files> => filesIn('cases/')

async function filesIn(under: string): Promise<Files> {
  const folder = new URL(`../../../examples/${under}`, import.meta.url)
  const files = (await readdir(folder)).filter((file) => file.endsWith('.yaml')).sort()
  const named = files.map(async (file) => [
    under + file.slice(0, -'.yaml'.length),
    await readFile(new URL(file, folder), 'utf8'),
  ])
  return Object.fromEntries(await Promise.all(named))
}
