import type { Text } from '#language'
import { EvidenceError, FolderHeldError, KeyError, MigrationError, RestoreError } from '#store'
import { isFileFailure, notWritten } from './output/write-failure.ts'
import type { Refused } from './refusal.ts'

/** Why an installation cannot be opened, or is not as it should be, as a person reads it; undefined for a mistake of ours. */
export function refusedByStore(error: unknown): Refused | undefined {
  if (error instanceof FolderHeldError) return held(error.folder)
  if (error instanceof KeyError) return noKey(error)
  if (error instanceof EvidenceError) return noEvidence(error)
  if (error instanceof MigrationError) return MIGRATION[error.reason]
  if (error instanceof RestoreError) return RESTORE[error.reason](error)
  return refusedByDatabase(error as NodeJS.ErrnoException) ?? refusedByFiles(error as NodeJS.ErrnoException)
}

export const storeRefusal = (code: string, message: Text, remedy: Text): Refused => ({
  code,
  cite: [],
  faults: [],
  message,
  remedy,
})

/** There is no installation where one is looked for: no command but `serve` and `restore` makes one. */
export const noInstallation = (place: string): Refused =>
  storeRefusal(
    'no-installation',
    { en: `There is no installation in ${place}.`, zh: `${place}中没有安审的数据。` },
    {
      en: 'Name its folder with --data, or start one with “anshen serve”.',
      zh: '请用--data指明数据文件夹，或者运行“anshen serve”新建。',
    },
  )

const held = (folder: string): Refused =>
  storeRefusal(
    'held',
    { en: `Another process works with ${folder}.`, zh: `另一进程正在使用${folder}。` },
    {
      en: 'Stop it first, or name another folder with --data.',
      zh: '请先停止该进程，或者用--data指明其他文件夹。',
    },
  )

function noKey({ reason, file }: KeyError): Refused {
  const message: Readonly<Record<KeyError['reason'], Text>> = {
    missing: {
      en: `The key of this installation is not there: ${file}.`,
      zh: `未找到本安装的密钥：${file}。`,
    },
    unreadable: {
      en: `The key of this installation cannot be read, or is no key: ${file}.`,
      zh: `本安装的密钥无法读取，或者不是密钥文件：${file}。`,
    },
    'of-another-installation': {
      en: `This is the key of another installation: ${file}.`,
      zh: `该密钥属于另一安装：${file}。`,
    },
  }
  return storeRefusal('key', message[reason], {
    en: 'Put the file back there, name it in ANSHEN_KEY_FILE, or type the key from its recovery sheet: “anshen key enter”. Nothing was changed.',
    zh: '请将密钥文件放回原处，或者用ANSHEN_KEY_FILE指明其位置，或者运行“anshen key enter”按恢复单录入密钥。未作任何改动。',
  })
}

function noEvidence({ reason, place }: EvidenceError): Refused {
  const message: Readonly<Record<EvidenceError['reason'], Text>> = {
    missing: {
      en: `The database names files of evidence, and their folder is not there: ${place}.`,
      zh: `数据库中登记有证据文件，但未找到证据文件夹：${place}。`,
    },
    'of-another-installation': {
      en: `The folder of evidence is that of another installation: ${place}.`,
      zh: `该证据文件夹属于另一安装：${place}。`,
    },
    locked: {
      en: `The key does not open the evidence of this installation: ${place}.`,
      zh: `该密钥无法打开本安装的证据：${place}。`,
    },
  }
  const remedy: Readonly<Record<EvidenceError['reason'], Text>> = {
    missing: {
      en: 'Put the folder back there, or name the right one with --data. Several servers on one database share this folder. Nothing was changed.',
      zh: '请将该文件夹放回原处，或者用--data指明正确的数据文件夹。多台服务器共用一个数据库的，须共用该文件夹。未作任何改动。',
    },
    'of-another-installation': {
      en: 'Name the data folder of this database with --data. Nothing was changed.',
      zh: '请用--data指明与该数据库对应的数据文件夹。未作任何改动。',
    },
    locked: {
      en: 'Name the key that this evidence was kept under in ANSHEN_KEY_FILE. Nothing was changed.',
      zh: '请用ANSHEN_KEY_FILE指明保存该证据时所用的密钥。未作任何改动。',
    },
  }
  return storeRefusal('evidence', message[reason], remedy[reason])
}

const MIGRATION: Readonly<Record<MigrationError['reason'], Refused>> = {
  'newer-schema': storeRefusal(
    'newer-schema',
    {
      en: 'A newer release has worked with this database: this one does not know its tables and writes nothing.',
      zh: '该数据库已由更新的版本使用；本版本不识别其表结构，未写入任何内容。',
    },
    { en: 'Use that release or a later one.', zh: '请使用该版本或者更新的版本。' },
  ),
  failed: storeRefusal(
    'migration-failed',
    {
      en: 'The database could not be brought to this release; it is as it was.',
      zh: '无法将数据库升级到本版本；数据库保持原状。',
    },
    {
      en: 'Go on with the earlier release and report this; ANSHEN_DEBUG=1 shows what failed.',
      zh: '请继续使用原版本并予报告；设置ANSHEN_DEBUG=1可显示失败原因。',
    },
  ),
}

const RESTORE: Readonly<Record<RestoreError['reason'], (error: RestoreError) => Refused>> = {
  'no-backup': () =>
    storeRefusal(
      'no-backup',
      { en: 'The file is no backup of this product.', zh: '该文件不是本产品的备份。' },
      { en: 'Name a file that “anshen backup” wrote.', zh: '请指明由“anshen backup”写出的文件。' },
    ),
  'newer-schema': () =>
    storeRefusal(
      'newer-schema',
      { en: 'A newer release wrote the backup.', zh: '该备份由更新的版本写出。' },
      { en: 'Restore it with that release or a later one.', zh: '请用该版本或者更新的版本恢复。' },
    ),
  'not-empty': () =>
    storeRefusal(
      'not-empty',
      {
        en: 'There is an installation there already; nothing was changed.',
        zh: '该处已有数据，未作任何改动。',
      },
      {
        en: 'Restore into an empty folder, or add --replace: what is there is then kept under another name. On a server, name an empty database.',
        zh: '请恢复到空文件夹，或者添加--replace：原有数据将改名保留。使用数据库服务器时，请指明空数据库。',
      },
    ),
  'not-whole': () =>
    storeRefusal(
      'not-whole',
      {
        en: 'The backup is cut or was changed; nothing was restored.',
        zh: '该备份不完整或者被改动，未恢复任何内容。',
      },
      { en: 'Take another copy of it.', zh: '请使用该备份的其他副本。' },
    ),
  'another-key': () =>
    storeRefusal(
      'another-key',
      { en: 'Another key opens the backup.', zh: '该备份须用另一密钥打开。' },
      {
        en: 'Its recovery sheet has the key: type it with “anshen key enter”.',
        zh: '密钥载于该安装的恢复单：请运行“anshen key enter”录入。',
      },
    ),
}

/** What a database server or the file system says of itself. */
function refusedByDatabase({ code = '' }: NodeJS.ErrnoException): Refused | undefined {
  if (
    ['ECONNREFUSED', 'ENOTFOUND', 'ETIMEDOUT', 'EHOSTUNREACH', 'ECONNRESET', '57P03', '53300'].includes(code)
  ) {
    return storeRefusal(
      'no-database',
      {
        en: 'The database server of DATABASE_URL does not answer.',
        zh: 'DATABASE_URL所指的数据库服务器没有应答。',
      },
      { en: 'Start it, or correct the address, and try again.', zh: '请启动服务器或者更正地址后重试。' },
    )
  }
  if (['28P01', '28000', '3D000', '42501'].includes(code)) {
    return storeRefusal(
      'no-database',
      {
        en: 'The database server of DATABASE_URL does not let this login in, or not as owner.',
        zh: 'DATABASE_URL所指的数据库服务器拒绝该账户登录，或者该账户不是数据库所有者。',
      },
      { en: 'The address must name the owner of the database.', zh: '地址中须写明数据库的所有者。' },
    )
  }
  return undefined
}

/** A file or folder that cannot be written, by the system's own code. */
function refusedByFiles({ code = '', path, syscall }: NodeJS.ErrnoException): Refused | undefined {
  if (syscall === undefined || !isFileFailure(code)) return undefined
  return storeRefusal('not-written', notWritten(path, code), {
    en: 'Make room or give the right to write, or name another place, and run again.',
    zh: '请腾出空间、授予写入权限或者更换位置后重试。',
  })
}
