import { useCallback, useState } from 'react'
import type { Notice } from './notices.tsx'

/** The notices shown, one of each kind: a newer one takes the older one's place. */
export function useNotices() {
  const [notices, setNotices] = useState<readonly Notice[]>([])
  const dismiss = useCallback((key: string) => {
    setNotices((shown) => shown.filter((notice) => notice.key !== key))
  }, [])
  const notify = useCallback((notice: Notice) => {
    setNotices((shown) => [...shown.filter(({ key }) => key !== notice.key), notice])
  }, [])
  return { notices, notify, dismiss }
}
