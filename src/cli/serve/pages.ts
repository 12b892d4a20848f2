import type { Text } from '#language'
import { line, type Page, span } from '../layout/index.ts'

/** The server listens, and its records are being opened. */
export const startPage = (address: string): Page => [
  line([{ en: 'Anshen is starting at ', zh: '安审正在启动：' }, span(address, 'strong')]),
]

/** The records are open. @param place  the folder, or the server's database */
export const openPage = (address: string, place: string, tokenFile: string): Page => [
  line([{ en: 'Anshen is running at ', zh: '安审已启动：' }, span(address, 'strong')]),
  line([span({ en: 'Records: ', zh: '记录：' }, 'quiet'), span(place, 'quiet')]),
  line([
    span({ en: 'Access token for programs: ', zh: '供程序使用的访问令牌：' }, 'quiet'),
    span(tokenFile, 'quiet'),
  ]),
  line([span(HOW_TO_STOP, 'quiet')]),
]

const HOW_TO_STOP: Text = {
  en: 'Nothing leaves this machine. Ctrl-C stops it.',
  zh: '数据不离开本机。按Ctrl-C停止。',
}

/** At the first start: the key lies on this machine alone. It seals evidence and backups; the records are not under it. */
export const sheetPage = (keyFile: string): Page => [
  line([{ en: 'A key was made: ', zh: '已生成密钥：' }, span(keyFile, 'strong')]),
  line([
    {
      en: 'Print its recovery sheet and keep it elsewhere: “anshen key sheet”. Without the key the installation does not start, and no evidence and no backup can be opened.',
      zh: '请运行“anshen key sheet”打印恢复单，并另行妥善保存。没有密钥，本安装无法启动，证据文件和备份也无法打开。',
    },
  ]),
]

/** A link that signs in. */
export const linkPage = (link: string, canAskAgain: boolean): Page => [
  line([
    { en: 'Sign in, once and within two minutes: ', zh: '登录链接（两分钟内有效，仅限一次）：' },
    span(link, 'strong'),
  ]),
  ...(canAskAgain
    ? [line([span({ en: 'Enter gives another link.', zh: '按回车键取得新链接。' }, 'quiet')])]
    : []),
]

export const browserPage: Page = [
  line([{ en: 'A browser was opened and signed in.', zh: '已打开浏览器并登录。' }]),
]

export const noBrowserPage: Page = [
  line([
    {
      en: 'No browser could be opened: open the address yourself.',
      zh: '无法打开浏览器，请自行打开上述地址。',
    },
  ]),
]

export const stoppingPage: Page = [
  line([span({ en: 'Stopping: what was begun is finished.', zh: '正在停止：完成已开始的操作。' }, 'quiet')]),
]
export const stoppedPage: Page = [line([{ en: 'Stopped.', zh: '已停止。' }])]

/** A failure of our own while the server runs; it goes on. */
export const failurePage = (error: unknown): Page => [
  line([
    span({ en: 'Anshen made a mistake of its own: ', zh: '安审自身发生错误：' }, 'fault'),
    span(error instanceof Error ? error.message : String(error)),
  ]),
]
