import { useEffect, useState } from 'react'
import { todayInChina } from '#clock'

/** The civil day in China. A page left open overnight moves on to the next day. */
export function useToday(): string {
  const [today, setToday] = useState(() => todayInChina(Date.now()))
  useEffect(() => {
    const look = (): void => setToday(todayInChina(Date.now()))
    const timer = window.setInterval(look, 60_000)
    document.addEventListener('visibilitychange', look)
    return () => {
      window.clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [])
  return today
}
