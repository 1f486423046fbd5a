import type { BrowserContext } from '@playwright/test'

type Deed = 'click' | 'field' | 'choice'

/** What hands did since a moment: presses of the mouse, fields written in, choices from a list, and how long it took. */
export type HandWork = { clicks: number; fields: number; choices: number; seconds: number }

/**
 * Counts in all pages of the contexts that are opened from now on. A field counts once for each time it stands in a
 * page, a choice from a list once.
 * @returns a function that begins anew, and one that tells what was done since
 */
export async function countHandWork(contexts: readonly BrowserContext[]) {
  let deeds: Deed[] = []
  let began = 0
  for (const context of contexts) {
    await context.exposeFunction('lecternCounts', (deed: Deed) => deeds.push(deed))
    await context.addInitScript(listenToHands)
  }
  return {
    begin: (): void => {
      deeds = []
      began = Date.now()
    },
    soFar: (): HandWork => {
      const count = (deed: Deed) => deeds.filter((one) => one === deed).length
      return {
        clicks: count('click'),
        fields: count('field'),
        choices: count('choice'),
        seconds: Math.round((Date.now() - began) / 100) / 10,
      }
    },
  }
}

export function inWords({ clicks, fields, choices, seconds }: HandWork): string {
  return `${clicks} clicks, ${fields} typed fields, ${choices} choices from a list, ${seconds} s of the robot`
}

/** Runs in the page. */
function listenToHands(): void {
  const written = new WeakSet<EventTarget>()
  const tell = (deed: string) => {
    const count: unknown = Reflect.get(globalThis, 'lecternCounts')
    if (typeof count === 'function') count(deed)
  }
  // A press, not a click: what a label or the Enter key clicks is no second press.
  addEventListener('pointerdown', (event) => event.isTrusted && tell('click'), true)
  addEventListener(
    'input',
    ({ target }) => {
      if (target instanceof HTMLSelectElement) return tell('choice')
      const isTyped =
        target instanceof HTMLTextAreaElement ||
        (target instanceof HTMLInputElement && !['radio', 'checkbox', 'file'].includes(target.type)) ||
        (target instanceof HTMLElement && target.isContentEditable)
      if (!isTyped || target === null || written.has(target)) return
      written.add(target)
      tell('field')
    },
    true,
  )
}
