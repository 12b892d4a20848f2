import { dataOption } from '../data-folder.ts'
import { declare } from '../usage/command.ts'
import { shared } from '../usage/shared-options.ts'

export const command = declare({
  name: 'expunge',
  operands: ['[FILE]'],
  usage: '[FILE] [--record ID]',
  expects: {
    en: 'a file whose first line are the words, or - for standard input; or --record',
    zh: '首行为待查文字的文件，标准输入请写-；或者--record',
  },
  example: 'anshen expunge -',
  summary: {
    en: 'Erases a person’s data, or a state secret typed by mistake, from everywhere in an installation; the log still holds.',
    zh: '从全部数据中彻底清除个人信息或者误录的国家秘密；日志仍可核验。',
  },
  details: [
    {
      en: 'Without --erase it shows what would be erased and changes nothing. The words are read from FILE or standard input and never stand on the command line, which shells remember; --record names a record instead, --field where in it.',
      zh: '未添加--erase时仅列出将被清除的内容，不作改动。待查文字从FILE或者标准输入读取，不写在命令行中，以免留存于命令历史；也可用--record指明记录，用--field指明字段。',
    },
  ],
  options: {
    record: {
      value: {
        name: 'ID',
        expects: { en: 'the identifier of a record', zh: '记录的标识符' },
        example: '01939b5e-7c1a-7f00-8a00-000000000001',
      },
      says: {
        en: 'The words of this record, and the notes on it that hold them.',
        zh: '该记录中的文字，以及载有这些文字的工作笔记。',
      },
    },
    field: {
      value: {
        name: 'NAME',
        expects: { en: 'a field, as title or reason', zh: '字段，如title、reason' },
        example: 'reason',
      },
      repeatable: true,
      needs: 'record',
      says: {
        en: 'With --record: only these fields; repeatable.',
        zh: '与--record一同使用：仅限这些字段，可重复。',
      },
    },
    leave: {
      value: {
        name: 'PLACE',
        expects: { en: 'a place, as it is listed', zh: '所列的某一处' },
        example: 'note/01939b5e-7c1a-7f00-8a00-000000000001',
      },
      repeatable: true,
      says: { en: 'Leaves a place that is listed as it is; repeatable.', zh: '保留所列的某一处，可重复。' },
    },
    erase: {
      says: { en: 'Erases what is listed. Nobody brings it back.', zh: '清除所列内容，清除后无法恢复。' },
    },
    ground: {
      value: {
        name: 'personal-data|state-secret',
        expects: { en: 'personal-data or state-secret', zh: 'personal-data或者state-secret' },
        example: 'personal-data',
      },
      needs: 'erase',
      says: {
        en: 'With --erase, always: a person’s data (personal-data), or a state secret that should never have been written (state-secret, Art. 22).',
        zh: '与--erase一同使用，必填：个人信息（personal-data），或者不应录入的国家秘密（state-secret，第二十二条）。',
      },
    },
    data: dataOption,
    json: shared.json,
  },
  examples: [
    {
      line: 'anshen expunge --record 01939b5e-7c1a-7f00-8a00-000000000001 --field reason --data /srv/anshen',
      says: { en: 'What would be erased:', zh: '查看将被清除的内容：' },
      status: 1,
    },
    {
      line: 'anshen expunge words.txt --erase --ground state-secret --data /srv/anshen',
      says: { en: 'Erase it from everywhere:', zh: '彻底清除：' },
      status: 1,
    },
  ],
  notes: [
    {
      en: 'An installation has one account so far: you erase alone, as its owner, and the log says that a second person is missing. Later the owner and a security administrator do it together.',
      zh: '目前每个安装仅有一个账户：您以负责人身份单独清除，日志载明缺少第二人。今后由负责人与安全管理员共同进行。',
    },
    {
      en: 'The log says when, by whom and on which ground, never what. The erasure is remembered beside the key and done again at each start, so that restoring an earlier backup does not bring the words back. A state secret may also have to be reported to the secrecy department: that is not done here.',
      zh: '日志载明清除的时间、人员和依据，不载明内容。清除记录保存在密钥旁，每次启动时重新执行，故恢复较早的备份不会使其复现。涉及国家秘密的，另应依法向保密部门报告；本软件不代为办理。',
    },
    {
      en: 'While it erases, other work waits: the tables are written anew.',
      zh: '清除期间其他操作须等待：数据表将重新写入。',
    },
  ],
})
