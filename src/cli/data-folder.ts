import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Option } from './usage/command.ts'

/** The data folder: the one that was named, else the user's own for this product. The key never lies in it. */
export function dataFolder(named: string | undefined, env: NodeJS.ProcessEnv = process.env): string {
  if (named !== undefined) return resolve(named)
  switch (process.platform) {
    case 'win32':
      return join(env.LOCALAPPDATA || join(homedir(), 'AppData', 'Local'), 'Anshen')
    case 'darwin':
      // Keys lie in the folder above: macOS has one place for settings and data.
      return join(homedir(), 'Library', 'Application Support', 'Anshen', 'Data')
    default:
      return join(env.XDG_DATA_HOME || join(homedir(), '.local', 'share'), 'anshen')
  }
}

/** The option of every command that works on an installation. */
export const dataOption = {
  value: { name: 'DIR', expects: { en: 'a folder', zh: '文件夹' }, example: './anshen-data' },
  says: {
    en: 'The data folder; by default the one of your account. With DATABASE_URL the database is on that server.',
    zh: '数据文件夹，默认使用当前账户的数据文件夹。设置DATABASE_URL时，数据库位于该服务器。',
  },
} as const satisfies Option
