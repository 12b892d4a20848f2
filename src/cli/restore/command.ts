import { dataOption } from '../data-folder.ts'
import { declare } from '../usage/command.ts'
import { shared } from '../usage/shared-options.ts'

export const command = declare({
  name: 'restore',
  operands: ['FILE'],
  expects: { en: 'a file that “anshen backup” wrote', zh: '由“anshen backup”写出的文件' },
  example: 'anshen restore anshen.backup --data ./restored',
  summary: {
    en: 'Restores a backup into a data folder that nothing works with, or into the empty database of a server, and proves its log.',
    zh: '将备份恢复到未被使用的数据文件夹，或者数据库服务器上的空数据库，并核验其日志。',
  },
  details: [],
  options: {
    json: shared.json,
    data: dataOption,
    replace: {
      says: {
        en: 'Restores where an installation is already; what is there is kept under another name in the folder.',
        zh: '在已有数据处恢复；原有数据在该文件夹内改名保留。',
      },
    },
  },
  examples: [
    {
      line: 'anshen restore anshen.backup --data ./restored',
      says: { en: 'Whether a backup is good:', zh: '验证备份是否可用：' },
      status: 1,
    },
  ],
  notes: [
    {
      en: 'The backup says which key opens it. It is taken from your configuration folder or ANSHEN_KEY_FILE; where it is lost, type it from the recovery sheet: “anshen key enter”.',
      zh: '备份载明由哪一密钥打开。密钥取自您的配置文件夹或者ANSHEN_KEY_FILE；如已丢失，请运行“anshen key enter”按恢复单录入。',
    },
    {
      en: 'Where anything fails, what was there is as it was. A backup restores on the embedded database and on a server, whichever it came from.',
      zh: '任一步骤失败的，原有数据保持原状。备份可恢复到内嵌数据库，也可恢复到数据库服务器，与其来源无关。',
    },
  ],
})
