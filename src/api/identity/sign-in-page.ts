import { strictHeaders } from '../headers.ts'
import { WORDS } from '../problems/words.ts'

/** The strict policy, where one form may be sent to this server. */
export const SIGN_IN_POLICY = strictHeaders['Content-Security-Policy']!.replace(
  "form-action 'none'",
  "form-action 'self'",
)

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

const page = (body: string): string =>
  `<!doctype html>\n<html lang="zh-Hans">\n<meta charset="utf-8">\n` +
  `<meta name="viewport" content="width=device-width">\n<title>安审 Anshen</title>\n${body}</html>\n`

/**
 * A page with one button, which exchanges the link by a POST. Without script: the same text is the file that opens the
 * browser.
 *
 * @param address  where the form goes: `/api/session`, or the whole address where the page is a file
 * @param sends  whether the page sends the form itself, as a file may
 */
export const signInPage = (address: string, link: string, sends = false): string =>
  page(`<form method="post" action="${escaped(address)}">
<input type="hidden" name="link" value="${escaped(link)}">
<p>以本机负责人身份登录。<br><span lang="en">Sign in as the owner of this machine.</span></p>
<button>登录 · Sign in</button>
</form>
${sends ? '<script>document.forms[0].submit()</script>\n' : ''}`)

const { message, remedy } = WORDS['link-used']

/** What the browser shows where the link can no longer be used. */
export const linkUsedPage = page(`<p>${message.zh}${remedy.zh}</p>
<p lang="en">${message.en} ${remedy.en}</p>
<p><a href="/">打开筛查页面 · Open the screening page</a></p>
`)
