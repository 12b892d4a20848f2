// Writes docs/book: each version of the Measures with everything made of it, for review line by line.
import { mkdir, writeFile } from 'node:fs/promises'
import { lawBook } from '#documents'
import { versions } from '#practice'

await mkdir('docs/book', { recursive: true })
for (const version of versions) {
  const path = `docs/book/${version.regulation.id}.md`
  await writeFile(path, lawBook(version))
  console.log(path)
}
