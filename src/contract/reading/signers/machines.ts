/**
 * Whether a text names a program and nobody else: “AI”, “ChatGPT 4o”, 本系统, 由大模型判断. Ai Weiwei, 系统管理员 and “AI
 * committee” are a person and bodies.
 */
export function namesMachine(text: string): boolean {
  const words = text
    .replace(/\ba\.i\b\.?/, 'ai')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '')
  const isMachine = (word: string): boolean => MACHINES.has(word) || ofMachine.test(word)
  const isAll = words.every((word) => isMachine(word) || BESIDE.has(word) || VERSION.test(word))
  return isAll && words.some(isMachine)
}

/** Programs that a person is named after. */
export const isNameOfPersonsToo = (text: string): boolean => /^(?:ai|claude|gemini|kimi|ernie)$/.test(text)

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

const MACHINES =
  setOf(`ai agi llm llms gpt chatgpt openai claude copilot deepseek gemini llama kimi qwen ernie grok mistral
  model models perplexity doubao hunyuan tongyi software system tool program programme computer machine bot chatbot robot algorithm
  automation automated automatic automatically auto anshen`)

/** Words that stand beside a machine’s and name nobody. */
const BESIDE = setOf(`the this that a an our my your by with of from and assistant agent engine language large
  generated assessment assessed judgement judgment judged decision decided determined result output answer answered
  screening screened says said opus sonnet haiku pro plus turbo flash mini max ultra chat bot preview instruct github
  microsoft google anthropic meta alibaba baidu web app cli`)

const VERSION = /^(?:v?\d+[a-z]?|[ovr]\d+|\d+b)$/

const NAMES_ZH =
  `(?:大?语言|预训练|生成式)?大?模型|系统|软件|程序|工具|机器人?|算法|人工智能|智能体|智能助手|电脑|计算机|自动|平台自动|安审|
  通义(?:千问)?|千问|文心(?:一言)?|豆包|混元|讯飞星火|星火大模型|智谱(?:清言)?|腾讯元宝|月之暗面|盘古大模型|ai|chatgpt|gpt|deepseek|claude|
  copilot|gemini|kimi|qwen`.replaceAll(/\s+/g, '')

/** The program, and what it is said to have done. */
const ofMachine = new RegExp(
  `^(?:由|经|据|用|根据|使用|依据)?(?:本|该|这个?|此|我们的?)?(?:${NAMES_ZH})(?:\\d+[a-z]?)?(?:大?模型|助手|工具|软件|系统|机器人)?` +
    '(?:自动|智能)?(?:判断|评估|判定|生成|得出|审查|分析|回答|给出|输出|作出|答复|认定|填写|筛查)?(?:的|了|结果|结论|所得)?$',
)
