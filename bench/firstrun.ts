// How long a newcomer waits: `npm start` and `npm test` from an empty clone, without node_modules and without a build.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const PORTS = { PORT: '4200', LAKE_PORT: '4233', PARTNER_PORT: '4240' }

function closed(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once('exit', resolve))
}

function run(folder: string, args: string[]): ChildProcess {
  const own = Object.entries(process.env).filter(([key]) => !key.startsWith('npm_'))
  const environment = { ...Object.fromEntries(own), ...PORTS, NODE_ENV: process.env.NODE_ENV }
  const child = spawn('npm', args, {
    cwd: folder,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  child.stdout?.on('data', (chunk: Buffer) => process.stderr.write(chunk))
  child.stderr?.on('data', (chunk: Buffer) => process.stderr.write(chunk))
  return child
}

async function secondsUntilOpen(folder: string): Promise<number> {
  const began = performance.now()
  const newsroom = run(folder, ['start'])
  const end = closed(newsroom)
  const seconds = await new Promise<number>((resolve, reject) => {
    newsroom.stdout?.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes('The newsroom is open')) resolve((performance.now() - began) / 1000)
    })
    void end.then((code) => reject(new Error(`npm start ended with exit code ${code}`)))
  })
  // To the whole group, as a terminal does at Ctrl-C: npm itself does not pass it on.
  if (newsroom.pid !== undefined) process.kill(-newsroom.pid, 'SIGINT')
  await end
  return seconds
}

async function secondsOfTest(folder: string): Promise<number> {
  const began = performance.now()
  const code = await closed(run(folder, ['test']))
  if (code !== 0) process.stderr.write(`npm test ended with exit code ${code}\n`)
  return (performance.now() - began) / 1000
}

function emptyClone(parent: string, name: string): string {
  const folder = join(parent, name)
  const { status } = spawnSync('git', ['clone', '--quiet', process.cwd(), folder], { stdio: 'inherit' })
  if (status !== 0) throw new Error('git clone failed')
  return folder
}

const parent = mkdtempSync(join(tmpdir(), 'lectern-firstrun-'))
try {
  const forStart = emptyClone(parent, 'start')
  const cold = await secondsUntilOpen(forStart)
  const warm = await secondsUntilOpen(forStart)
  const test = await secondsOfTest(emptyClone(parent, 'test'))
  const tenths = (seconds: number) => Math.round(seconds * 10) / 10
  console.log(
    JSON.stringify({ start_cold_s: tenths(cold), start_warm_s: tenths(warm), test_cold_s: tenths(test) }),
  )
} finally {
  rmSync(parent, { recursive: true, force: true })
}
