// `npm test`: every check of the project in turn; ends with one line that counts them all.
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { findOrInstallChromium } from './check/chromium.ts'
import { type Outcome, one, outcomeOfJest, outcomeOfPlaywright, sum } from './check/outcome.ts'
import { buildPortal, buildStudio } from './newsroom/build.ts'

const REPORTS = '.lectern/check'
/** The browser tests have a build of their own: a portal keeps its cached pages beside its build. */
const TEST_BUILD = '.next-test'

type Step = { name: string; run: () => Promise<Outcome> }

function runNode(args: string[], environment: Record<string, string> = {}): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ...environment } })
    child.on('error', () => resolve(false))
    child.on('close', (code) => resolve(code === 0))
  })
}

const tool = (name: string, file: string, ...args: string[]): Step => ({
  name,
  run: async () => one(await runNode([join('node_modules', file), ...args])),
})

async function runJest(): Promise<Outcome> {
  const report = join(REPORTS, 'jest.json')
  await runNode(
    [
      '--experimental-vm-modules',
      '--no-warnings',
      'node_modules/jest/bin/jest.js',
      '--ci',
      '--json',
      `--outputFile=${report}`,
    ],
    { NODE_ENV: 'test' },
  )
  return outcomeOfJest(JSON.parse(readFileSync(report, 'utf8')))
}

async function runBrowserTests(): Promise<Outcome> {
  const browser = findOrInstallChromium((line) => console.log(line))
  console.log('Building the Studio and the portal for the browser tests ...')
  await buildStudio()
  await buildPortal(TEST_BUILD)
  const report = join(REPORTS, 'playwright.json')
  await runNode(
    ['node_modules/@playwright/test/cli.js', 'test', '--config', 'tests/e2e/playwright.config.ts'],
    {
      CHROMIUM_PATH: browser,
      LECTERN_BUILD_DIR: TEST_BUILD,
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    },
  )
  return outcomeOfPlaywright(JSON.parse(readFileSync(report, 'utf8')))
}

const steps: Step[] = [
  tool('types', 'typescript/bin/tsc', '--noEmit'),
  tool('format and lint', '@biomejs/biome/bin/biome', 'ci', '.'),
  tool(
    'import rules',
    'dependency-cruiser/bin/dependency-cruiser.mjs',
    '--config',
    '.dependency-cruiser.cjs',
    'app',
    'components',
    'lib',
    'sanity',
    'sample',
    'scripts',
  ),
  tool('dead code', 'knip/bin/knip.js'),
  { name: 'unit, component and contract tests', run: runJest },
  { name: 'browser tests', run: runBrowserTests },
]

async function runStep(step: Step): Promise<{ name: string; outcome: Outcome; seconds: number }> {
  const began = Date.now()
  console.log(`\n== ${step.name}`)
  let outcome: Outcome
  try {
    outcome = await step.run()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    outcome = one(false)
  }
  return { name: step.name, outcome, seconds: Math.round((Date.now() - began) / 1000) }
}

async function main(): Promise<void> {
  rmSync(REPORTS, { recursive: true, force: true })
  mkdirSync(REPORTS, { recursive: true })
  const only = process.argv.slice(2)
  const results = []
  for (const step of steps) {
    if (only.length === 0 || only.some((word) => step.name.includes(word))) results.push(await runStep(step))
  }
  console.log('')
  for (const { name, outcome, seconds } of results) {
    console.log(
      `${outcome.failed === 0 ? 'ok    ' : 'FAILED'} ${name}: ${outcome.passed} passed, ${outcome.failed} failed, ${seconds} s`,
    )
  }
  const all = sum(results.map((result) => result.outcome))
  console.log(`\n${all.passed} passed, ${all.failed} failed`)
  process.exit(all.failed === 0 && all.passed > 0 ? 0 : 1)
}

await main()
