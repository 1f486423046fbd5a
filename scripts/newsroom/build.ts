import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runTool } from './processes.ts'

/** What each build is made from; a change in any of it makes the build stale. */
const SOURCES = {
  portal: [
    'app',
    'proxy.ts',
    'components',
    'lib',
    'sanity',
    'public/icons',
    'next.config.js',
    'tsconfig.json',
    'package-lock.json',
  ],
  studio: ['sanity', 'lib', 'sanity.config.ts', 'sanity.cli.ts', 'package-lock.json'],
}

/** The Studio needs no setting at build time: the portal hands it its settings when it serves it. */
export const STUDIO_DIR = 'public/studio'

function filesIn(path: string): string[] {
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return [path]
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

function fingerprint(sources: string[]): string {
  const hash = createHash('sha256')
  for (const file of sources.flatMap(filesIn))
    hash.update(file).update('\0').update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}

async function buildUnlessFresh(
  sources: string[],
  folder: string,
  build: () => Promise<void>,
): Promise<boolean> {
  const stamp = join(folder, '.lectern-built-from')
  const wanted = fingerprint(sources)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return false
  await build()
  mkdirSync(folder, { recursive: true })
  writeFileSync(stamp, wanted)
  return true
}

/**
 * Builds the portal into `buildDir` unless what stands there was built from the same sources.
 * @returns whether it built
 */
export function buildPortal(buildDir: string): Promise<boolean> {
  return buildUnlessFresh(SOURCES.portal, buildDir, () =>
    runTool('Building the portal', ['node_modules/next/dist/bin/next', 'build'], {
      LECTERN_BUILD_DIR: buildDir,
      NEXT_TELEMETRY_DISABLED: '1',
      NODE_ENV: 'production',
    }),
  )
}

/** Builds the real Sanity Studio as static files, unless they are fresh. */
export function buildStudio(): Promise<boolean> {
  return buildUnlessFresh(SOURCES.studio, STUDIO_DIR, () =>
    runTool('Building the Studio', ['node_modules/sanity/bin/sanity', 'build', '-y', STUDIO_DIR], {
      NODE_ENV: 'production',
    }),
  )
}
