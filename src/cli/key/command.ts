import { dataOption } from '../data-folder.ts'
import { declare } from '../usage/command.ts'
import { shared } from '../usage/shared-options.ts'

export const command = declare({
  name: 'key',
  actions: {
    sheet: {
      operands: [],
      expects: { en: 'options only', zh: '仅接受选项' },
      example: 'anshen key sheet',
    },
    enter: {
      operands: ['FILE'],
      expects: {
        en: 'a file with the groups of a recovery sheet, or - for standard input',
        zh: '载有恢复单各组字符的文件；标准输入请写-',
      },
      example: 'anshen key enter -',
    },
  },
  summary: {
    en: 'Prints the key of an installation on a recovery sheet, and takes it back from one.',
    zh: '将安装的密钥印在恢复单上，并可按恢复单录入密钥。',
  },
  details: [],
  options: { json: shared.json, data: { ...dataOption, only: ['sheet'] } },
  examples: [
    {
      line: 'anshen key sheet --data /srv/anshen',
      says: { en: 'To be printed once, and locked away:', zh: '打印一次并妥善保管：' },
      status: 1,
    },
  ],
  notes: [
    {
      en: 'Whoever has the sheet opens every backup and all evidence: keep it on paper, apart from both. Where key and sheet are lost, nobody opens them again.',
      zh: '持有恢复单即可打开全部备份和证据：请以纸质形式与二者分开保管。密钥与恢复单均丢失的，任何人都无法再打开。',
    },
    {
      en: '“key enter” names a group that was not typed as it is printed. It never replaces another key: name a new place in ANSHEN_KEY_FILE.',
      zh: '“key enter”会指出与印制不符的组。该命令不替换其他密钥；如有冲突，请用ANSHEN_KEY_FILE指明新位置。',
    },
  ],
})
