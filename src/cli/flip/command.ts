import { declare } from '../usage/command.ts'
import { shared } from '../usage/shared-options.ts'

export const command = declare({
  name: 'flip',
  operands: ['FILE'],
  expects: { en: 'one file, or - for standard input', zh: '一个文件；标准输入请写-' },
  example: 'anshen flip matter.yaml',
  summary: {
    en: 'What would change the result: other readings of the text, and all smallest sets of changes that reach each other result, told apart by what the organisation can change.',
    zh: '何种改变会影响筛查结果：其他解释口径，以及得出其他各结果的全部最小改变组合，并区分本单位能否改变。',
  },
  details: [
    {
      en: 'FILE is a matter file, YAML or JSON; - is standard input.',
      zh: 'FILE为事项文件（YAML或者JSON），-表示标准输入。',
    },
  ],
  options: {
    json: shared.json,
    to: {
      value: {
        name: 'VERDICT',
        expects: {
          en: 'must-file, must-assess, consult or no-filing',
          zh: 'must-file、must-assess、consult或者no-filing',
        },
        example: 'no-filing',
      },
      says: {
        en: 'Only the sets that reach this one: must-file, must-assess, consult or no-filing.',
        zh: '仅列得出该结果的组合：must-file、must-assess、consult、no-filing。',
      },
    },
    most: {
      value: { name: 'N', expects: { en: 'a whole number from 1', zh: '不小于1的整数' }, example: '20' },
      says: {
        en: 'Only so many sets for each verdict, the smallest first; all are counted.',
        zh: '每种结果仅列出若干组，自最小者起；组数照计全部。',
      },
    },
    on: shared.on,
    reading: shared.reading,
  },
  examples: [
    {
      line: 'anshen flip examples/51-two-venues-at-once.yaml --to no-filing',
      says: { en: 'In which cases is there no filing duty?', zh: '何种情形下未见申报义务？' },
    },
  ],
  notes: [
    {
      en: 'The sets are complete and exact: every smallest one is counted, and each reaches the result whatever the facts outside it turn out to be.',
      zh: '组合完整且准确：全部最小组合均予计数；无论组合以外的事实如何，均得出该结果。',
    },
    {
      en: 'Facts stay what they are: a result changes with them, not with how they are written down.',
      zh: '筛查结果随事实改变，不随事实的表述方式改变。',
    },
  ],
})
