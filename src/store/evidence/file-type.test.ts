import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { wordFile, zipFile } from '../../../test/evidence/zip-file.ts'
import { fileTypeOf, isMisnamed } from './file-type.ts'
import { markInFile } from './first-page.ts'
import type { PieceReader } from './sealed-file.ts'

const piecesOf = (bytes: Buffer): PieceReader => ({
  length: bytes.length,
  read: async (from, count) => bytes.subarray(from, from + count),
})
const typeOf = async (bytes: Buffer) => (await fileTypeOf(piecesOf(bytes)))?.type
const markIn = async (bytes: Buffer) => {
  const type = await fileTypeOf(piecesOf(bytes))
  return markInFile(piecesOf(bytes), type!)
}
const gb18030 = Buffer.from('bbfac3dca1ef3130c4ea0a', 'hex')

describe('what a file is', () => {
  test.each<readonly [string, Buffer, string | undefined]>([
    ['a PDF', Buffer.from('%PDF-1.7\n%âãÏÓ\n'), 'application/pdf'],
    ['a PDF with bytes before its head', Buffer.from('\r\n\r\n%PDF-1.4\n'), 'application/pdf'],
    ['a picture (PNG)', Buffer.from('89504e470d0a1a0a0000', 'hex'), 'image/png'],
    ['a picture (JPEG)', Buffer.from('ffd8ffe000104a46', 'hex'), 'image/jpeg'],
    [
      'a document of Word',
      wordFile(['Text']),
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
    [
      'a workbook',
      zipFile({ 'xl/workbook.xml': '<workbook/>' }),
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ],
    [
      'slides',
      zipFile({ 'ppt/presentation.xml': '<p/>' }),
      'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    ],
    ['an OFD', zipFile({ 'OFD.xml': '<ofd:OFD/>' }), 'application/ofd'],
    [
      'an OpenDocument',
      zipFile({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' }),
      'application/vnd.oasis.opendocument.text',
    ],
    ['a ZIP', zipFile({ 'one.txt': 'one' }), 'application/zip'],
    ['an old document', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'application/x-ole-storage'],
    ['a text', Buffer.from('一般文字\n'), 'text/plain'],
    ['a text in GB 18030', gb18030, 'text/plain'],
    ['a text in UTF-16', Buffer.from('fffe4100420043000d000a00', 'hex'), 'text/plain'],
    ['a text cut within a character', Buffer.concat([Buffer.from('字'.repeat(40_000))]), 'text/plain'],
    ['a program (Windows)', Buffer.from('4d5a90000300000004000000ffff0000', 'hex'), undefined],
    ['a program (Linux)', Buffer.from('7f454c4602010100', 'hex'), undefined],
    ['noise', Buffer.concat([Buffer.from([0, 1, 2, 3]), randomBytes(100)]), undefined],
    ['a ZIP without its directory', zipFile({ 'one.txt': 'one' }).subarray(0, 30), undefined],
  ])('is told by its content: %s', async (_, bytes, type) => expect(await typeOf(bytes)).toBe(type))

  test('is set beside its name', async () => {
    const pdf = (await fileTypeOf(piecesOf(Buffer.from('%PDF-1.7'))))!
    expect(['a.pdf', 'A.PDF', 'a', 'a.docx', 'a.pdf.exe'].map((name) => isMisnamed(name, pdf))).toEqual([
      false,
      false,
      false,
      true,
      true,
    ])
  })
})

describe('the mark of a state secret in a file', () => {
  test.each<readonly [string, Buffer]>([
    ['a text', Buffer.from('机密★20年\n通知')],
    ['a text in GB 18030', gb18030],
    ['a text in UTF-16', Buffer.concat([Buffer.from('fffe', 'hex'), Buffer.from('绝密★长期\n', 'utf16le')])],
    ['a document of Word', wordFile(['000001'], ['机密★20年'], ['某部文件'])],
    ['a document of Word, the mark in runs', wordFile(['机', '密', '★', '20', '年'])],
    ['a document of Word, escaped', wordFile(['&#26426;&#x5bc6;★1年'])],
    [
      'a header',
      zipFile({ 'word/document.xml': '<w:p/>', 'word/header1.xml': '<w:p><w:t>秘密★10年</w:t></w:p>' }),
    ],
    [
      'a workbook',
      zipFile({ 'xl/workbook.xml': '', 'xl/sharedStrings.xml': '<sst><si><t>绝密</t></si></sst>' }),
    ],
    [
      'slides',
      zipFile({ 'ppt/presentation.xml': '', 'ppt/slides/slide1.xml': '<a:p><a:t>机密</a:t></a:p>' }),
    ],
    [
      'an OFD, a piece a character',
      zipFile({
        'OFD.xml': '',
        'Doc_0/Pages/Page_0/Content.xml':
          '<ofd:TextCode>机</ofd:TextCode><ofd:TextCode>密</ofd:TextCode><ofd:TextCode>★</ofd:TextCode>',
      }),
    ],
    [
      'an OFD, a line of its own',
      zipFile({
        'OFD.xml': '',
        'Doc_0/Pages/Page_0/Content.xml':
          '<ofd:TextCode>机密</ofd:TextCode><ofd:TextCode>通知</ofd:TextCode>',
      }),
    ],
    ['the name of something in a ZIP', zipFile({ '材料/机密★10年 方案.txt': 'x' })],
  ])('is seen in %s', async (_, bytes) => expect(await markIn(bytes)).toBeDefined())

  test.each<readonly [string, Buffer]>([
    ['a text', Buffer.from('双方应当保守商业秘密。')],
    ['a document of Word', wordFile(['保密协议'], ['本协议不属于国家秘密。'])],
    ['a ZIP', zipFile({ '商业秘密/协议.txt': 'x' })],
  ])('is not seen where there is none: %s', async (_, bytes) => expect(await markIn(bytes)).toBeUndefined())

  test('is not looked for in all that a small file unpacks to', async () => {
    const bomb = zipFile({ 'word/document.xml': `<w:p>${'<w:t>a</w:t>'.repeat(3_000_000)}</w:p>` })
    expect(await markIn(bomb)).toBeUndefined()
  })
})
