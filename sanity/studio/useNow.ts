import { useEffect, useState } from 'react'

/** The present, for words such as "in 3 minutes"; moves on every ten seconds. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const ticking = setInterval(() => setNow(new Date()), 10_000)
    return () => clearInterval(ticking)
  }, [])
  return now
}
