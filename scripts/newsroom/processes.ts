import { type ChildProcess, spawn } from 'node:child_process'
import { createWriteStream, mkdirSync } from 'node:fs'
import { join } from 'node:path'

/** A part of the newsroom ended, or never came up; the message carries its own last words. */
export class PartFailedError extends Error {
  override name = 'PartFailedError'
}

export type Part = {
  name: string
  /** Resolves with the exit code once the process has ended. */
  ended: Promise<number | null>
  /** Asks the process to end, and ends it after ten seconds; resolves when it is gone. */
  stop: () => Promise<void>
}

const PATIENCE_MS = 10_000
const LAST_WORDS = 1500

/** npm's own settings in the environment make some tools print warnings that mean nothing here. */
function withoutNpm(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const others = Object.entries(environment).filter(([name]) => !name.startsWith('npm_'))
  return { ...Object.fromEntries(others), NODE_ENV: environment.NODE_ENV }
}

function endOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => {
    child.once('error', () => resolve(1))
    child.once('exit', (code) => resolve(code))
  })
}

/**
 * Starts one process of the newsroom under this Node.js and waits until its output says that it is ready.
 * Everything it prints goes to `<logDir>/<name>.log`; its errors are also shown.
 * @param isReady recognises the line on standard output that says so
 * @throws PartFailedError when it ends first
 */
export async function startPart(options: {
  name: string
  arguments: string[]
  environment: Record<string, string>
  logDir: string
  isReady: (output: string) => boolean
  showErrors?: boolean
}): Promise<Part> {
  mkdirSync(options.logDir, { recursive: true })
  const log = createWriteStream(join(options.logDir, `${options.name}.log`))
  const child = spawn(process.execPath, options.arguments, {
    env: { ...withoutNpm(process.env), ...options.environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = endOf(child)
  let output = ''
  let errors = ''
  let isUp = false
  const ready = new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      log.write(chunk)
      if (isUp) return
      output += chunk.toString()
      if (options.isReady(output)) {
        isUp = true
        resolve()
      }
    })
  })
  child.stderr.on('data', (chunk: Buffer) => {
    log.write(chunk)
    errors = (errors + chunk.toString()).slice(-LAST_WORDS)
    if (isUp && options.showErrors !== false) process.stderr.write(`[${options.name}] ${chunk.toString()}`)
  })
  const first = await Promise.race([ready.then(() => 'ready' as const), ended.then(() => 'ended' as const)])
  if (first === 'ended') {
    const lastWords = errors.trim() || output.trim().slice(-LAST_WORDS) || 'It said nothing.'
    throw new PartFailedError(lastWords)
  }
  async function stop(): Promise<void> {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM')
    const force = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS)
    await ended
    clearTimeout(force)
  }
  return { name: options.name, ended, stop }
}

const runningTools = new Set<ChildProcess>()

/** Ends the tools that are still at work, when the newsroom is told to stop while it builds. */
export function stopTools(): void {
  for (const tool of runningTools) tool.kill('SIGTERM')
}

/**
 * Runs a tool of the project to its end.
 * @throws PartFailedError with what it printed last, when it exits with another code than 0
 */
export async function runTool(
  name: string,
  args: string[],
  environment: Record<string, string> = {},
): Promise<void> {
  const child = spawn(process.execPath, args, {
    env: { ...withoutNpm(process.env), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output = (output + chunk.toString()).slice(-8000)
    })
  }
  runningTools.add(child)
  const code = await endOf(child)
  runningTools.delete(child)
  if (code !== 0) throw new PartFailedError(`${name} failed:\n${output.trim()}`)
}
