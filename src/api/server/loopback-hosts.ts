/**
 * By which names a browser may call a server that listens on loopback. Any other name is some page's that led its own
 * name to this machine (DNS rebinding).
 */
export const hostsOf = (host: string, port: number): ReadonlySet<string> => {
  const names = ['localhost', '127.0.0.1', '[::1]', host.includes(':') ? `[${host}]` : host]
  // The port of the web itself is left out by browsers.
  return new Set(names.flatMap((name) => [`${name}:${port}`, ...(port === 80 ? [name] : [])]))
}

/** Whether an address is of this machine alone. */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host)
