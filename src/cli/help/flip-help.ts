import { type CommandHelp, JSON_OPTION } from './command-help.ts'

export const flipHelp: CommandHelp = {
  usage: 'flip FILE',
  summary: {
    en: 'What would change the result: other readings of the text, and all smallest sets of changes that reach each other result, told apart by what the organisation can change.',
    zh: '何种改变会影响筛查结果：其他解释口径，以及得出其他各结果的全部最小改变组合，并区分本单位能否改变。',
  },
  more: [
    {
      en: 'FILE is a matter file, YAML or JSON; - is standard input.',
      zh: 'FILE为事项文件（YAML或者JSON），-表示标准输入。',
    },
  ],
  options: [
    JSON_OPTION,
    [
      '--to VERDICT',
      {
        en: 'Only the sets that reach this one: must-file, must-assess, consult or no-filing.',
        zh: '仅列得出该结果的组合：must-file、must-assess、consult、no-filing。',
      },
    ],
    [
      '--most N',
      {
        en: 'Only so many sets for each verdict, the smallest first; all are counted.',
        zh: '每种结果仅列出若干组，自最小者起；组数照计全部。',
      },
    ],
    [
      '--on DATE',
      {
        en: 'The law of this day, instead of the file’s “on” or today in China.',
        zh: '适用该日施行的规则，优先于文件中的on以及中国当日。',
      },
    ],
    [
      '--reading ID=POSITION',
      {
        en: 'Takes another reading of the text; repeatable, over those of the file.',
        zh: '切换解释口径，可重复，优先于文件中的readings。',
      },
    ],
  ],
  examples: [
    {
      command: 'anshen flip examples/51-two-venues-at-once.yaml --to no-filing',
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
}
