import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { matterKind, organisationKind } from '#records'
import {
  type ActRequest,
  countRecords,
  eraseWords,
  inTenant,
  listRecords,
  performAct,
  type RecordPageQuery,
  readStream,
  StateCache,
  type Store,
} from '#store'
import { DATABASES, type TestDatabase } from '../../../test/databases/index.ts'

const OWNER = uuid()
const OTHER = uuid()
const TODAY = '2026-11-21'
const time = (minute: number) => ({
  now: new Date(Date.UTC(2026, 10, 21, 2, minute)),
  today: minute < 5 ? '2026-11-20' : TODAY,
})
const yes = { state: 'answered', value: true } as const

describe.each(DATABASES)('lists of %s', (_, make) => {
  let made: TestDatabase
  let store: Store
  const states = new StateCache()
  const tenant = uuid()
  const matters: Record<string, string> = {}

  beforeAll(async () => {
    made = make()
    store = await made.open()
    const input = { seat: 'party', name: 'Example Mobility', owner: 'Li Min' }
    await perform({ kind: organisationKind, record: tenant, act: 'open', input })
    const person = { person: OTHER, name: 'Wang Wei', roles: ['legal'] }
    await perform({ kind: organisationKind, record: tenant, act: 'add-person', input: person })
    const titles = [
      '重庆网约车平台',
      'Recommender for Ｗuhan',
      '阿尔法上市',
      'Beta',
      '长城银行采购',
      'Kunlun',
    ]
    for (const [minute, title] of titles.entries()) {
      matters[title] = uuid()
      await perform({ record: matters[title], act: 'open', input: { title } }, minute + 1)
    }
  })
  afterAll(async () => {
    await store.close()
    await made.drop()
  })

  const perform = async (
    request: Pick<ActRequest, 'record' | 'act' | 'input'> & Partial<ActRequest>,
    minute = 30,
  ) => {
    const result = await performAct(
      store,
      states,
      { tenant, kind: matterKind, person: OWNER, way: 'page', ...request },
      time(minute),
    )
    expect(result).toMatchObject({ ok: true })
  }
  const page = async (query: Partial<RecordPageQuery>, person = OWNER) => {
    const answer = await inTenant(store.db, tenant, (within) =>
      listRecords(within, person, { kind: 'matters', today: TODAY, ...query }),
    )
    if (!answer.ok) throw new Error(answer.refusal.message.en)
    return answer
  }
  const titles = async (query: Partial<RecordPageQuery>, person = OWNER) =>
    (await page(query, person)).records.map(({ title }) => title)
  const count = (text?: string, person = OWNER) =>
    inTenant(store.db, tenant, (within) => countRecords(within, person, { kind: 'matters', text }))

  test.each([
    ['重庆', '重庆网约车平台'],
    ['chongqing', '重庆网约车平台'],
    ['cq', '重庆网约车平台'],
    ['zhongqing 平台', '重庆网约车平台'],
    ['重庆平台', '重庆网约车平台'],
    ['wangyuecheping', '重庆网约车平台'],
    ['recom', 'Recommender for Ｗuhan'],
    ['WUHAN for', 'Recommender for Ｗuhan'],
    ['ccyh', '长城银行采购'],
    ['yinhang', '长城银行采购'],
  ])('“%s” finds %s', async (text, title) => {
    expect(await titles({ text })).toEqual([title])
    expect(await count(text)).toBe(1)
  })

  test.each(['庆重', 'qingchong', 'commender', '重庆 银行', '!!'])('“%s” finds nothing', async (text) => {
    expect(await titles({ text })).toEqual([])
    expect(await count(text)).toBe(0)
  })

  test('pages go on where they stopped, in each order and direction, each record once', async () => {
    for (const sort of ['changed', 'opened', 'title'] as const) {
      for (const descending of [true, false]) {
        const whole = await titles({ sort, descending })
        const walked: (string | null)[] = []
        for (let after: string | null | undefined; after !== null; ) {
          const { records, next } = await page({ sort, descending, limit: 2, ...(after ? { after } : {}) })
          walked.push(...records.map(({ title }) => title))
          after = next
        }
        expect(walked).toEqual(whole)
        expect(walked).toHaveLength(6)
      }
    }
    expect(await titles({ sort: 'title', limit: 3 })).toEqual(['阿尔法上市', 'Beta', '长城银行采购'])
    expect((await titles({}))[0]).toBe('Kunlun')
  })

  test('a place of another order, or none of ours, is refused', async () => {
    const { next } = await page({ limit: 2 })
    const asked = (after: string) =>
      inTenant(store.db, tenant, (within) =>
        listRecords(within, OWNER, { kind: 'matters', today: TODAY, sort: 'title', after }),
      )
    for (const after of [next!, 'x', Buffer.from('["title",false,"a","b"]').toString('base64url')]) {
      expect(await asked(after)).toMatchObject({ ok: false, refusal: { code: 'bad-input' } })
    }
  })

  test('filters are put together', async () => {
    await perform({ record: matters.Beta!, act: 'close', input: { reason: 'Given up' }, seen: 1 })
    expect(await titles({ status: 'closed' })).toEqual(['Beta'])
    expect(await titles({ status: 'closed', text: 'cq' })).toEqual([])
    expect(await titles({ owner: OTHER })).toEqual([])
    expect(await titles({ owner: OWNER, text: 'kun' })).toEqual(['Kunlun'])
    expect(await titles({ owner: 'nobody' })).toEqual([])
    expect(await titles({ kind: 'organisations', text: 'mobil' })).toEqual(['Example Mobility'])
  })

  test('a code name stands in the title’s place, in lists and in what is found', async () => {
    const record = uuid()
    await perform({ record, act: 'open', input: { title: 'Takeover of Falkenberg' } })
    expect(await titles({ text: 'falkenberg' })).toEqual(['Takeover of Falkenberg'])
    await perform({ record, act: 'code-name', input: { codeName: 'Osprey' } })
    expect(await titles({ text: 'falkenberg' })).toEqual([])
    expect(await titles({ text: 'osprey' })).toEqual(['Osprey'])
  })

  test('a closed matter is in no list, search or count of others', async () => {
    await perform({ record: matters.Kunlun!, act: 'close-to-others', input: { to: [OWNER] } })
    expect(await titles({ text: 'kunlun' })).toEqual(['Kunlun'])
    expect(await titles({ text: 'kunlun' }, OTHER)).toEqual([])
    expect([await count('kunlun', OTHER), await count(undefined, OTHER), await count()]).toEqual([0, 6, 7])
    expect(await titles({}, OTHER)).not.toContain('Kunlun')
    await inTenant(store.db, uuid(), async (within) => {
      expect(await countRecords(within, OWNER, { kind: 'matters', text: 'cq' })).toBe(0)
    })
  })

  test('the wall lets a search near no index, so it goes through a function that the app alone may call', async () => {
    const plan = await inTenant(store.db, tenant, async ({ tx }) => {
      await sql`set local enable_seqscan = off`.execute(tx)
      return (
        await sql<Record<string, string>>`explain select record from record_search
          where words @> array['cq']`.execute(tx)
      ).rows
    })
    expect(JSON.stringify(plan)).not.toContain('record_search_words')
    await expect(sql`select records_with(array['cq'])`.execute(store.db)).rejects.toMatchObject({
      code: '42501',
    })
  })

  test('a planted title is in no row of any table once it is erased', async () => {
    const planted = '绝密计划Xyzzyplan'
    const record = uuid()
    await perform({ record, act: 'open', input: { title: planted } })
    await perform({ record, act: 'entitle', input: { title: 'Plain' } })
    await perform({ record, act: 'entitle', input: { title: planted } })
    await perform({ record, act: 'answer', input: { facts: { seeksListing: yes } } })
    // One who clashed over it was answered with it, and the answer is remembered.
    const late = {
      record,
      act: 'entitle',
      input: { title: 'Late' },
      seen: 1,
      once: { key: 'k', digest: 'd' },
    }
    expect(
      await performAct(
        store,
        states,
        { tenant, kind: matterKind, person: OWNER, way: 'page', ...late },
        time(30),
      ),
    ).toHaveProperty('clash')
    expect((await rowsWith('Xyzzyplan')).sort()).toEqual(['record', 'request', 'words'])
    expect(await rowsWith('xyzzyplan')).toContain('record_search')
    expect(await titles({ text: 'xyzzy' })).toEqual([planted])
    await inTenant(store.db, tenant, async (within) => {
      const events = await readStream(within, record)
      const places = events.map(({ id }) => ({ event: id, pointer: '/title' }))
      const author = { actor: OWNER, way: 'terminal' } as const
      const { now } = time(40)
      await eraseWords(within, record, { places }, 'state-secret', author, { now, day: TODAY })
    })
    for (const text of ['Xyzzyplan', 'xyzzyplan', '绝密', 'juemi', 'jmjh']) {
      expect([text, await rowsWith(text)]).toEqual([text, []])
      expect(await titles({ text })).toEqual([])
    }
    // Done again at another key it clashes again: nothing was done the first time.
    await perform({ record, act: 'entitle', input: { title: 'Plain again' } })
    expect(await titles({ text: 'plain again' })).toEqual(['Plain again'])
  })

  /** The tables of which a row holds a text, by whatever column. */
  async function rowsWith(text: string): Promise<string[]> {
    const { rows: tables } = await inTenant(store.db, tenant, ({ tx }) =>
      sql<{ name: string }>`select table_name as name from information_schema.table_privileges
        where grantee = 'anshen_app' and privilege_type = 'SELECT'`.execute(tx),
    )
    expect(tables.length).toBeGreaterThan(5)
    const holding: string[] = []
    for (const { name } of tables) {
      const { rows } = await inTenant(store.db, tenant, ({ tx }) =>
        sql`select from ${sql.table(name)} as each where strpos(each::text, ${text}) > 0 limit 1`.execute(tx),
      )
      if (rows.length > 0) holding.push(name)
    }
    return holding
  }
})
