import { dataOption } from '../data-folder.ts'
import { declare } from '../usage/command.ts'
import { shared } from '../usage/shared-options.ts'

export const command = declare({
  name: 'rebuild',
  operands: [],
  expects: { en: 'options only', zh: '仅接受选项' },
  example: 'anshen rebuild',
  summary: {
    en: 'Makes lists and search anew from the log, while a server goes on working.',
    zh: '依据日志重建列表与检索；服务器可继续工作。',
  },
  details: [],
  options: { json: shared.json, data: dataOption },
  examples: [{ line: 'anshen rebuild --data /srv/anshen', status: 1 }],
  notes: [
    {
      en: 'The log is the record; lists and search follow from it. Stopped in the middle, a rebuild leaves them as they were.',
      zh: '记录以日志为准，列表与检索由其得出。中途停止的，列表与检索保持原状。',
    },
  ],
})
