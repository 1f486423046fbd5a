import { type ReactNode, useEffect, useRef, useState } from 'react'

/** How far below or above what is seen a card is made. */
const AHEAD = '800px'

/** Makes a card only when it comes near, unless told at once: a long release has more of them than a page can hold. */
export function WhenNear(props: { id: string; isAtOnce: boolean; children: () => ReactNode }) {
  const { id, isAtOnce, children } = props
  const place = useRef<HTMLDivElement>(null)
  const [isNear, setNear] = useState(isAtOnce)
  useEffect(() => {
    const element = place.current
    if (!element) return
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return
        setNear(true)
        observer.disconnect()
      },
      { rootMargin: AHEAD },
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  if (isNear) return children()
  return <div ref={place} data-subject-card={id} tabIndex={-1} style={{ minHeight: '11rem' }} />
}
