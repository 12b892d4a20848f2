/**
 * Whether a text says that somebody is still to judge, or where to look, and so names no one who has: “not yet judged”,
 * “will be judged by counsel”, 待委员会评估, see above. Will Smith, May Chen and 未央区网信办 are names.
 */
export function saysNotYet(typed: string): boolean {
  const text = typed
    .normalize('NFKC')
    .replace(/^[\s([{"'“‘【]+/, '')
    .trim()
  return beginsSo(text) || ANYWHERE.test(text) || BEGINS_ZH.test(text) || ANYWHERE_ZH.test(text)
}

/** Words that no name begins with, unless a name in capitals follows: “will be judged” and Will Smith. */
const FIRST =
  /^(?:not|to|will|shall|would|should|could|might|may|can|must|see|under|once|after|before|until|when|if|as|under|left|still|yet|being|is|are|was|has|have|had|soon|later|next|same|subject|refer|ask|let|please|leave|need|needs|needed|in|for)\s+(?<next>[\p{L}\p{N}]+)/iu
/** What follows such a word where the whole is written in capitals. */
const SECOND = new Set(
  `be yet judged assessed decided determined reviewed signed above below attached file annex appendix minutes follow
  confirm come judge assess decide sign to by the of process progress review due named known available applicable`.split(
    /\s+/,
  ),
)

function beginsSo(text: string): boolean {
  if (ALWAYS.test(text)) return true
  const next = FIRST.exec(text)?.groups?.next
  return next !== undefined && (/^[\p{Ll}\p{N}]/u.test(next) || SECOND.has(next.toLowerCase()))
}

/** Words that stand at the beginning of no name. */
const ALWAYS =
  /^(?:pending|awaiting|awaits?|waiting|tb[acds]|n\/a|unassigned|unsigned|outstanding|cf\.)(?![\p{L}\p{N}])/iu

const ANYWHERE =
  /\b(?:not yet|yet to|to be \w+|will be|will (?:judge|assess|decide|determine|sign|review|confirm|follow)|(?:to|shall|must) (?:judge|assess|decide|determine|sign|review|confirm|approve|follow)|pending|awaiting|tb[acds])\b/

const BEGINS_ZH = new RegExp(
  `^(?:${[
    '待',
    '等',
    '拟(?!态)',
    '未(?![央来名])',
    '未来(?=[由再会将评判定补拟请])',
    '尚[未无没待需在不且]',
    '(?:还|暂|仍|目前|暂时)[未无没待需在不]',
    '(?:以后|之后|稍后|随后|届时|日后|今后|过后|事后|会后|回头|改天|改日|晚点|晚些|过几天|明天|明年|下周|下个?月|下次|下一步)',
    '(?:将|应|须|需|会|可|要|再|先|后|建议|计划|准备|打算|预计|必须|应当|需要|可以|将会)(?:由|请|交|委托|待|让|找|经|报|提交)',
    '由.*(?:评估|判断|判定|决定|确定|确认|签|审)',
    '正在',
    '(?:详见|参见|另见|请见|如上|如前|如下|同前|见(?:上|下|前|后|附|会议|纪要|文件|证据|备注|说明|报告|邮件|本|第|表|[《〔(]))',
  ].join('|')})`,
)

const ANYWHERE_ZH = new RegExp(
  [
    '待(?:其|由|经|再|后续|进一步|最终)?(?:评|判|定|签|确认|审|补|核|议|办|批|指定|明确|完成|出具)',
    '(?:尚|还|仍)未',
    '未(?:评|判|定|签|确|审|作出|完成|经|指定|明确|核|批|出具)',
    '拟(?:由|请|定|签|评)',
    '(?:将|应|须|需|再)由',
    '(?:以后|稍后|随后|后续|届时|会后)(?:再?[补填评判定签确审]|由)',
    '(?:评估|判断|审批|审核|审议|研究|进行|处理|办理|流程|签署|会签|讨论|商议|征求意见)中$',
  ].join('|'),
)
