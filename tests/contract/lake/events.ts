type Observable<T> = {
  subscribe(observer: { next: (value: T) => void; error: (fault: unknown) => void }): { unsubscribe(): void }
}

/** What an observable of the client says, one after the other; `stop` closes the connection. */
export function eventsOf<T>(observable: Observable<T>) {
  const seen: T[] = []
  const waiting: { resolve: (value: T) => void; reject: (fault: unknown) => void }[] = []
  let failed: { fault: unknown } | null = null
  const subscription = observable.subscribe({
    next(value) {
      const first = waiting.shift()
      if (first) first.resolve(value)
      else seen.push(value)
    },
    error(fault) {
      failed = { fault }
      for (const { reject } of waiting.splice(0)) reject(fault)
    },
  })
  return {
    next(): Promise<T> {
      const first = seen.shift()
      if (first !== undefined) return Promise.resolve(first)
      if (failed) return Promise.reject(failed.fault)
      return new Promise((resolve, reject) => waiting.push({ resolve, reject }))
    },
    /** How many came that nobody asked for yet. */
    unread: () => seen.length,
    stop: () => subscription.unsubscribe(),
  }
}
