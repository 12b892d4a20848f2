/** Pages of the server's own, without script or style: the strict policy allows neither inline. */
const page = (title: string, body: string): string =>
  `<!doctype html>\n<html lang="zh-Hans">\n<meta charset="utf-8">\n` +
  `<meta name="viewport" content="width=device-width">\n<title>${title}</title>\n${body}\n</html>\n`

export const notFound = page(
  '404 · 安审 Anshen',
  '<h1>未找到该页面</h1>\n<p><a href="/">返回首页</a></p>\n' +
    '<h1 lang="en">There is no such page</h1>\n<p lang="en"><a href="/">Go to the start</a></p>',
)

export const notBuilt = page(
  '安审 Anshen',
  '<h1>页面尚未构建</h1>\n<p>请运行 <code>npm run build</code> 后重新启动。</p>\n' +
    '<h1 lang="en">The page has not been built</h1>\n<p lang="en">Run <code>npm run build</code> and start again.</p>',
)
