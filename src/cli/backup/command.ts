import { dataOption } from '../data-folder.ts'
import { declare } from '../usage/command.ts'
import { shared } from '../usage/shared-options.ts'

export const command = declare({
  name: 'backup',
  operands: ['FILE'],
  expects: { en: 'the file to write', zh: '要写入的文件' },
  example: 'anshen backup anshen.backup',
  summary: {
    en: 'Writes everything of an installation, of one instant, into one encrypted file; while a server runs, too.',
    zh: '将某一时刻的全部数据写入一个加密文件；服务器运行时亦可进行。',
  },
  details: [],
  options: {
    json: shared.json,
    data: dataOption,
    replace: {
      says: { en: 'Replaces FILE where it is there already.', zh: 'FILE已存在时予以替换。' },
    },
  },
  examples: [
    {
      line: 'anshen backup anshen.backup --data /srv/anshen',
      says: { en: 'A backup beside a running server:', zh: '在服务器运行时备份：' },
      status: 1,
    },
  ],
  notes: [
    {
      en: 'The key of the installation opens the backup, from its file or typed from its recovery sheet (“anshen key sheet”). Without it nobody reads the backup, you included: keep the sheet apart from it.',
      zh: '备份须用本安装的密钥打开：密钥文件，或者按恢复单（“anshen key sheet”）录入。没有密钥，任何人包括您本人均无法读取备份；请将恢复单与备份分开保存。',
    },
    {
      en: 'The file takes its name when it is whole and on the disc. A backup is proved by restoring it: “anshen restore” into an empty folder.',
      zh: '文件完整写入磁盘后才使用该名称。备份是否可用须以恢复验证：将其“anshen restore”到空文件夹。',
    },
  ],
})
