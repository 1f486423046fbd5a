import { createContext, runInContext } from 'node:vm'
import { describe, expect, jest, test } from '@jest/globals'
import { CARD_SCRIPT } from '#components/card/cardScript.ts'

type Handler = (event: unknown) => void

/** A frame as the script sees it: sandboxed, so that storage and cookies would throw. */
function openCard(hash: string, { framed = true, innerWidth = 500 } = {}) {
  const host = { postMessage: jest.fn() }
  let height = 400.2
  const observed: Handler[] = []
  const window: Record<string, unknown> = {
    location: { hash },
    innerWidth,
    document: { documentElement: { getBoundingClientRect: () => ({ height }) } },
    ResizeObserver: class {
      constructor(callback: Handler) {
        observed.push(callback)
      }
      observe() {}
    },
  }
  window.self = window
  window.parent = framed ? host : window
  for (const forbidden of ['localStorage', 'sessionStorage', 'fetch']) {
    Object.defineProperty(window, forbidden, {
      get: () => {
        throw new Error(`SecurityError: ${forbidden}`)
      },
    })
  }
  const context = createContext(window)
  runInContext(CARD_SCRIPT, context)
  const fire = (name: string, event: unknown = {}) => {
    const handler = window[name]
    if (typeof handler === 'function') handler(event)
  }
  return {
    host,
    fire,
    layOut: (width: number) => {
      window.innerWidth = width
    },
    resize: () => observed.forEach((callback) => void callback({})),
    grow: (to: number) => {
      height = to
    },
    sent: () => host.postMessage.mock.calls,
  }
}

const SECRET = 'aB3dE6gH9j'
const heightMessage = (value: number, secret = SECRET) => [{ message: 'height', value, secret }, '*']

describe('the height of a card', () => {
  test('goes to the host at once, rounded up, with the secret', () => {
    expect(openCard(`#?secret=${SECRET}`).sent()).toEqual([heightMessage(401)])
  })

  test('goes with the last secret of the fragment, since a host adds its own behind', () => {
    expect(openCard(`#?secret=0000000000#?secret=${SECRET}`).sent()).toEqual([heightMessage(401)])
  })

  test.each(['onload', 'onresize'])('goes again on %s', (name) => {
    const card = openCard(`#?secret=${SECRET}`)
    card.grow(520)
    card.fire(name)
    expect(card.sent().at(-1)).toEqual(heightMessage(520))
  })

  test('goes again when the card itself changes its size', () => {
    const card = openCard(`#?secret=${SECRET}`)
    card.grow(300)
    card.resize()
    expect(card.sent().at(-1)).toEqual(heightMessage(300))
  })

  test('waits until the frame is laid out: without width it would be absurd', () => {
    const card = openCard(`#?secret=${SECRET}`, { innerWidth: 0 })
    expect(card.sent()).toEqual([])
    card.layOut(500)
    card.fire('onresize')
    expect(card.sent()).toEqual([heightMessage(401)])
  })

  test('goes again when a late host says that it is ready', () => {
    const card = openCard(`#?secret=${SECRET}`)
    card.fire('onmessage', { source: card.host, data: { message: 'ready', secret: SECRET } })
    expect(card.sent()).toHaveLength(2)
  })

  test.each([
    ['another window', {}, { message: 'ready', secret: SECRET }],
    ['another secret', null, { message: 'ready', secret: '0000000000' }],
    ['no data', null, null],
    ['another message', null, { message: 'link', secret: SECRET }],
  ])('does not answer to %s', (_case, source, data) => {
    const card = openCard(`#?secret=${SECRET}`)
    card.fire('onmessage', { source: source ?? card.host, data })
    expect(card.sent()).toHaveLength(1)
  })

  test.each(['', '#quote-1', '#?secret='])('stays unsaid without a secret: "%s"', (hash) => {
    expect(openCard(hash).sent()).toEqual([])
  })

  test('stays unsaid where the card is a page of its own', () => {
    expect(openCard(`#?secret=${SECRET}`, { framed: false }).sent()).toEqual([])
  })
})

describe('a link of a card', () => {
  const click = (link: { href: string } | null) => ({
    target: { closest: () => link },
    preventDefault: jest.fn(),
  })

  test('is handed to the host, since a sandbox opens none', () => {
    const card = openCard(`#?secret=${SECRET}`)
    const event = click({ href: 'https://news.example/releases/a' })
    card.fire('onclick', event)
    expect(event.preventDefault).toHaveBeenCalled()
    expect(card.sent().at(-1)).toEqual([
      { message: 'link', value: 'https://news.example/releases/a', secret: SECRET },
      '*',
    ])
  })

  test('is left to the browser where no host could take it', () => {
    const event = click({ href: 'https://news.example/releases/a' })
    openCard('').fire('onclick', event)
    expect(event.preventDefault).not.toHaveBeenCalled()
  })

  test('is not made of a click beside one', () => {
    const card = openCard(`#?secret=${SECRET}`)
    card.fire('onclick', click(null))
    expect(card.sent()).toHaveLength(1)
  })
})

test('the script takes at most 512 bytes', () => {
  expect(Buffer.byteLength(CARD_SCRIPT)).toBeLessThanOrEqual(512)
})
