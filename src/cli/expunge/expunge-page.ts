import type { Text } from '#language'
import { kindNamed } from '#records'
import type { ExpungeReport, FoundWords } from '#store'
import { numberText } from '#words'
import { blank, type Line, line, type Page, span } from '../layout/index.ts'

/** Enough of the words for a person to know them. */
const SHOWN = 60

/** What would be erased, place by place. */
export function foundPage(found: readonly FoundWords[], leave: readonly string[]): Page {
  const wanted = found.filter(({ place }) => !leave.includes(place))
  const { en, zh } = numberText(wanted.length)
  return [
    line([span({ en: `To be erased: ${en} places.`, zh: `将被清除的内容：${zh}处。` }, 'title')]),
    blank,
    ...found.flatMap((each) => placeLines(each, leave.includes(each.place))),
    blank,
    line([NOTHING_CHANGED]),
    line([ALONE]),
  ]
}

function placeLines({ place, kind, record, at, words }: FoundWords, isLeft: boolean): readonly Line[] {
  const label = kindNamed(kind)?.label ?? { en: 'record', zh: '记录' }
  const where: Text =
    'note' in at
      ? { en: `a working note on ${label.en} ${record}`, zh: `${label.zh}${record}的工作笔记` }
      : {
          en: `${label.en} ${record}, event ${at.version}`,
          zh: `${label.zh}${record}，第${at.version}个事件`,
        }
  const held = 'note' in at && at.isHeld ? [span(HELD, 'unknown')] : []
  return [
    line([where, ...held, ...(isLeft ? [span(LEFT, 'quiet')] : [])], {
      lead: isLeft ? '  – ' : '  · ',
      hang: '    ',
    }),
    line([span(place, 'quiet')], { lead: '    ' }),
    ...(words === ''
      ? [line([span(ANOTHERS_DRAFT, 'quiet')], { lead: '    ' })]
      : [line([excerpt(words)], { lead: '    ' })]),
  ]
}

const excerpt = (words: string): string => {
  const text = words.replaceAll(/\s+/g, ' ')
  return [...text].length > SHOWN ? `${[...text].slice(0, SHOWN).join('')}…` : text
}

/** What an erasure came to, and the databases that an earlier restore has kept in the folder. */
interface Expunged extends ExpungeReport {
  readonly replaced: readonly string[]
}

/** What was done: how much, never what. */
export function expungedPage(report: Expunged, isOnServer: boolean): Page {
  const [places, notes] = [numberText(report.places), numberText(report.notes)]
  const files = numberText(report.files)
  const done = {
    en: `Erased: words at ${places.en} places, ${notes.en} working notes, ${files.en} evidence files. ${report.events.length} events of the log say so, and never what.`,
    zh: `已清除：文字${places.zh}处，工作笔记${notes.zh}条，证据文件${files.zh}个。日志以${report.events.length}个事件载明清除事实，不载明内容。`,
  }
  return [
    line([span('✓ ', 'met'), done], { hang: '  ' }),
    line([ALONE], { lead: '  ' }),
    ...warnings(report, isOnServer).map((warning) => line([span('! ', 'unknown'), warning], { hang: '  ' })),
    ...report.replaced.map((folder) =>
      line([span('! ', 'unknown'), REPLACED, span(folder, 'strong')], { hang: '  ' }),
    ),
    line([EARLIER_BACKUPS], { lead: '  ' }),
    ...(isOnServer ? [line([OF_THE_ADMINISTRATOR], { lead: '  ' })] : []),
  ]
}

/** Whether something that was to go is still there. */
export const isKept = ({ purge, elsewhere, replaced }: Expunged): boolean =>
  replaced.length > 0 || purge.left.length > 0 || purge.hasOlder || elsewhere.length > 0

function warnings(
  { purge, elsewhere, held, isRemembered }: ExpungeReport,
  isOnServer: boolean,
): readonly Text[] {
  return [
    ...(held > 0 ? [HELD_NOTES] : []),
    ...(elsewhere.length > 0 && held === 0 ? [ELSEWHERE] : []),
    ...(purge.left.length > 0 || purge.hasOlder ? [OLD_PAGES] : []),
    ...(isOnServer && !purge.hasStatistics ? [STATISTICS] : []),
    ...(isRemembered ? [] : [NOT_REMEMBERED]),
  ]
}

const HELD: Text = { en: ' (held)', zh: '（留存中）' }
const REPLACED: Text = {
  en: 'A database that a restore has kept was not touched, and may hold the words. Remove it when you no longer need it: ',
  zh: '恢复时改名保留的数据库未作处理，可能仍含有上述文字。不再需要时请将其删除：',
}
const HELD_NOTES: Text = {
  en: 'Notes that a hold keeps were not removed: lift the hold on their record first. A state secret is erased in spite of a hold.',
  zh: '因证据留存而保留的笔记未被移除：请先解除该记录的证据留存。国家秘密不受留存限制，一律清除。',
}
const LEFT: Text = { en: ' (left as it is)', zh: '（保留）' }
const ANOTHERS_DRAFT: Text = { en: 'another person’s draft', zh: '他人的草稿' }
const NOTHING_CHANGED: Text = {
  en: 'Nothing was changed. Add --erase with --ground to erase all of it, --leave PLACE for what is to stay. Nobody brings it back.',
  zh: '未作任何改动。添加--erase及--ground即予全部清除，需保留的用--leave PLACE指明。清除后无法恢复。',
}
const ALONE: Text = {
  en: 'This installation has one account: you do it alone, as its owner, and the log says that a second person is missing.',
  zh: '本安装仅有一个账户：您以负责人身份单独进行，日志载明缺少第二人。',
}
const EARLIER_BACKUPS: Text = {
  en: 'Backups from before hold the words until they are destroyed; make a new one and destroy them. What is restored from one is erased again at its start.',
  zh: '此前的备份在销毁之前仍含有上述文字：请重新备份并销毁旧备份。由旧备份恢复的，启动时将再次清除。',
}
const OF_THE_ADMINISTRATOR: Text = {
  en: 'On the database server its administrator answers for what stays: the journal and its archive, replicas, snapshots of the disc, its own backups and logs.',
  zh: '数据库服务器上的残留由其管理员负责处理：预写日志及其归档、副本、磁盘快照、服务器自身的备份和日志。',
}
const ELSEWHERE: Text = {
  en: 'The same words still stand at a place that was not erased: look for the words themselves, from a file or standard input.',
  zh: '相同文字仍存于未清除之处：请以文件或者标准输入查找该文字。',
}
const OLD_PAGES: Text = {
  en: 'Old pages of the database may still hold the words, as other work held its tables. They are purged at the next start.',
  zh: '因其他操作占用数据表，数据库旧页面可能仍含有上述文字，将在下次启动时清理。',
}
const STATISTICS: Text = {
  en: 'The owner of DATABASE_URL may not write the catalog of statistics anew: its old pages stay with the administrator.',
  zh: 'DATABASE_URL所用账户无权重写统计信息系统表，其旧页面由管理员处理。',
}
const NOT_REMEMBERED: Text = {
  en: 'The erasure could not be remembered beside the key, which is read-only: after restoring an earlier backup it must be done again by hand.',
  zh: '密钥所在位置为只读，无法保存清除记录：恢复较早的备份后须手动重新清除。',
}
