import { type Browser, type BrowserContext, test as base, type Page } from '@playwright/test'
import { newsroomAddresses } from './newsroom-addresses.ts'
import { studioOf } from './studio.ts'

type SignedIn = Awaited<ReturnType<BrowserContext['storageState']>>

const baseURL = newsroomAddresses.site

async function signIn(browser: Browser, name: string): Promise<SignedIn> {
  const context = await browser.newContext({ baseURL })
  await studioOf(await context.newPage()).signInAs(name)
  const state = await context.storageState()
  await context.close()
  return state
}

type Give<Thing> = (thing: Thing) => Promise<void>

async function givePage(browser: Browser, storageState: SignedIn, give: Give<Page>): Promise<void> {
  const context = await browser.newContext({ baseURL, storageState })
  await give(await context.newPage())
  await context.close()
}

/** The two people of the desk, each in a browser of her own. They sign in once, and every test gets fresh pages. */
export const test = base.extend<
  { wren: Page; adaeze: Page },
  { wrenSignedIn: SignedIn; adaezeSignedIn: SignedIn }
>({
  wrenSignedIn: [async ({ browser }, give) => give(await signIn(browser, 'Wren Ito')), { scope: 'worker' }],
  adaezeSignedIn: [
    async ({ browser }, give) => give(await signIn(browser, 'Adaeze Park')),
    { scope: 'worker' },
  ],
  wren: ({ browser, wrenSignedIn }, give) => givePage(browser, wrenSignedIn, give),
  adaeze: ({ browser, adaezeSignedIn }, give) => givePage(browser, adaezeSignedIn, give),
})
