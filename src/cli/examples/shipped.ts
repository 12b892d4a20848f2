import { readdir, readFile } from 'node:fs/promises'

/**
 * The matter files that ship, by name without the extension, in their order. From source the folder is read; when the
 * project is built, this module is replaced by one that holds them (scripts/bundle-cli.mjs).
 */
export async function shippedFiles(): Promise<Readonly<Record<string, string>>> {
  const folder = new URL('../../../examples/', import.meta.url)
  const files = (await readdir(folder)).filter((file) => file.endsWith('.yaml')).sort()
  const named = files.map(async (file) => [
    file.slice(0, -'.yaml'.length),
    await readFile(new URL(file, folder), 'utf8'),
  ])
  return Object.fromEntries(await Promise.all(named))
}
