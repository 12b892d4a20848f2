// Writes docs/pictures: the procedures, a case in its procedure and a plan, as the code draws them.
import { mkdir, writeFile } from 'node:fs/promises'
import { shownPictures } from '../test/shown-pictures.ts'

await mkdir('docs/pictures', { recursive: true })
for (const [name, text] of shownPictures()) {
  await writeFile(`docs/pictures/${name}`, text)
  console.log(`docs/pictures/${name}`)
}
