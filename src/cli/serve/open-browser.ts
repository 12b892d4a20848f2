/** Tries to open a browser. @returns whether one was started; without one the address is there to be clicked */
export async function openBrowser(address: string): Promise<boolean> {
  try {
    const { default: open } = await import('open')
    const started = await open(address)
    started.on('error', () => {})
    // xdg-open ends at once, with a status, where it finds no browser.
    return await new Promise((resolve) => {
      const timer = setTimeout(() => resolve(true), 500)
      started.once('exit', (status) => {
        clearTimeout(timer)
        resolve(status === 0)
      })
    })
  } catch {
    return false
  }
}
