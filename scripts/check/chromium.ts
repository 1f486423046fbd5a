import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

const SYSTEM_BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** No browser could be found or installed; the message says what to do. */
export class BrowserMissingError extends Error {
  override name = 'BrowserMissingError'
}

function installedChromium(): string | null {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (existsSync(named)) return named
    throw new BrowserMissingError(`CHROMIUM_PATH names ${named}, and there is no such file.`)
  }
  return [...SYSTEM_BROWSERS, chromium.executablePath()].find((path) => existsSync(path)) ?? null
}

function tryTo(command: string, args: string[]): boolean {
  const { status } = spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] })
  return status === 0
}

function isRoot(): boolean {
  return process.getuid?.() === 0
}

/**
 * The program file of Chromium or Chrome: the one that CHROMIUM_PATH names, the system's, Playwright's own,
 * else one installed now with the system's package manager (as root) or by Playwright.
 * @throws BrowserMissingError
 */
export function findOrInstallChromium(say: (line: string) => void): string {
  const found = installedChromium()
  if (found !== null) return found
  if (isRoot() && existsSync('/usr/bin/apt-get')) {
    say('Installing Chromium with apt-get ...')
    tryTo('apt-get', ['update', '-qq'])
    tryTo('apt-get', ['install', '-y', '-qq', 'chromium'])
  }
  const installed = installedChromium()
  if (installed !== null) return installed
  say('Installing Chromium with Playwright ...')
  tryTo(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'])
  const downloaded = installedChromium()
  if (downloaded !== null) return downloaded
  throw new BrowserMissingError(
    'The browser tests need Chromium: install it (Debian and Ubuntu: sudo apt-get install chromium), or name a Chromium or Chrome with CHROMIUM_PATH, then run npm test again.',
  )
}
