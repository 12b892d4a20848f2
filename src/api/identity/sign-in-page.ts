import { strictHeaders } from '../headers.ts'

/** The strict policy, where one form may be sent to this server. */
export const SIGN_IN_POLICY = strictHeaders['Content-Security-Policy']!.replace(
  "form-action 'none'",
  "form-action 'self'",
)

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/**
 * A page with one button, which exchanges the link by a POST. Without script: the same text is the file that opens the
 * browser.
 *
 * @param address  where the form goes: `/api/session`, or the whole address where the page is a file
 * @param sends  whether the page sends the form itself, as a file may
 */
export const signInPage = (address: string, link: string, sends = false): string =>
  `<!doctype html>
<html lang="zh-Hans">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>安审 Anshen</title>
<form method="post" action="${escaped(address)}">
<input type="hidden" name="link" value="${escaped(link)}">
<p>以本机负责人身份登录。<br><span lang="en">Sign in as the owner of this machine.</span></p>
<button>登录 · Sign in</button>
</form>
${sends ? '<script>document.forms[0].submit()</script>\n' : ''}</html>
`
