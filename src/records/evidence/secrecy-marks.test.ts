import { describe, expect, test } from 'vitest'
import { markInName, markOnPage } from '#records'

describe('the mark of a state secret in a name', () => {
  test.each([
    '机密★10年 会议纪要.pdf',
    '绝密★启用前.docx',
    '秘密★长期.pdf',
    '机 密 ★ 1 年.pdf',
    '（机密）关于若干事项的通知.pdf',
    '【绝密】方案.docx',
    '机密-方案.docx',
    '机密_方案.docx',
    '方案(秘密级).pdf',
    '密级：机密 通知.pdf',
    '国家秘密 通知.pdf',
    'TOP SECRET plan.pdf',
    'top-secret.pdf',
    'state_secret.pdf',
    '絕密 方案.pdf',
  ])('is seen: %s', (name) => expect(markInName(name)).toBeDefined())

  test.each([
    '商业秘密保护制度.pdf',
    '保密协议（商业秘密）.pdf',
    '工作秘密管理办法.pdf',
    '中华人民共和国保守国家秘密法.pdf',
    '不涉及国家秘密的承诺书.docx',
    '关于不含国家秘密的声明.pdf',
    '不属于国家秘密的说明.pdf',
    '秘密性论证.pdf',
    '秘书处通知.pdf',
    '机密计算技术白皮书.pdf',
    'confidential.pdf',
    'secret-santa.txt',
    'assessment.pdf',
    '数据出境安全评估申报书★终稿.docx',
  ])('is not seen where there is none: %s', (name) => expect(markInName(name)).toBeUndefined())
})

describe('the mark of a state secret on a page', () => {
  test.each([
    '000001\n机密★20年\n特急\n某部文件',
    '绝 密 ★ 30 年\n关于某事项的通知',
    '秘密★2030年1月1日\n通知',
    '机密\n特急\n某部文件',
    '密级：秘密\n报告',
    '［机密］\n报告',
    '本文件属于国家秘密，请妥善保管。',
    '本件系机密级国家秘密。',
    'TOP SECRET\nPlan',
  ])('is seen: %s', (text) => expect(markOnPage(text)).toBeDefined())

  test.each([
    '双方应当保守商业秘密，不得泄露国家秘密。',
    '第二十二条 参与审查的人员应当保守国家秘密、商业秘密和个人信息。',
    '本材料不属于国家秘密。',
    '密级：普通商密\n报告',
    '评分：★★★★☆',
    'The parties keep trade secrets secret.',
    '机密计算（confidential computing）白皮书',
  ])('is not seen where there is none: %s', (text) => expect(markOnPage(text)).toBeUndefined())

  test('is looked for at the head of the page, and nothing is promised of what comes later', () => {
    expect(markOnPage(`${'一般文字。\n'.repeat(1000)}机密★20年`)).toBeUndefined()
  })
})
