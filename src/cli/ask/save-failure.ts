import { closeSync, fsyncSync, openSync, realpathSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import type { Text } from '#language'
import type { Target } from '../output/target.ts'
import { writeAll } from '../output/write-all.ts'
import { notWritten } from '../output/write-failure.ts'
import type { Refused } from '../refusal.ts'
import { commandLine } from '../shell.ts'

/** The code of a refusal after which an interview ends: what was answered last is not in the file. */
export const NOT_SAVED = 'not-saved'

/** Both cannot stand together: the file stays as the other program left it, what was answered here goes beside it. */
export function saveBeside(path: string, target: Target, text: string): Refused {
  const beside = besideOf(path, target, text)
  const kept: Text =
    beside === undefined
      ? { en: 'What was answered last here could not be saved.', zh: '此处最后的回答未能保存。' }
      : { en: `What was answered here is kept in ${beside}.`, zh: `此处的回答已另存于${beside}。` }
  return {
    code: NOT_SAVED,
    cite: [],
    message: {
      en: `${path} was changed elsewhere while it was open here, and the changes do not go together: it stays as it was saved there. ${kept.en}`,
      zh: `${path}在询问期间已被其他程序修改，且两处修改无法合并：该文件保持其他程序保存的内容。${kept.zh}`,
    },
    remedy: {
      en: `Compare them, put into ${path} what holds, and go on with “${commandLine('anshen ask', path)}”.`,
      zh: `请核对后将正确内容写入${path}，再以“${commandLine('anshen ask', path)}”继续。`,
    },
    faults: [],
  }
}

const MOST_BESIDE = 100

function besideOf(path: string, { path: end }: Target, text: string): string | undefined {
  const extension = extname(end)
  const stem = basename(end, extension).slice(0, 60)
  for (let number = 1; number <= MOST_BESIDE; number += 1) {
    const name = `${stem}.unsaved${number === 1 ? '' : `-${number}`}${extension}`
    try {
      const file = openSync(join(dirname(end), name), 'wx', 0o600)
      try {
        writeAll(file, Buffer.from(text))
        fsyncSync(file)
      } finally {
        closeSync(file)
      }
      // Beside the end of a link, which may lie in another folder.
      const isHere = realpathSync(dirname(path)) === dirname(end)
      return join(dirname(isHere ? path : end), name)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return undefined
    }
  }
  return undefined
}

export function saveFailure(path: string, code: string): Refused {
  const message = notWritten(path, code)
  return {
    code: NOT_SAVED,
    cite: [],
    message: {
      en: `${message.en} The answer just given is not saved; the file stands as it was before it.`,
      zh: `${message.zh}刚才的回答未保存，文件保持此前的内容。`,
    },
    remedy: {
      en: `Mend that, and go on with “${commandLine('anshen ask', path)}”.`,
      zh: `请排除上述原因后，以“${commandLine('anshen ask', path)}”继续。`,
    },
    faults: [],
  }
}
