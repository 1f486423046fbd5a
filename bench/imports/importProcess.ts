import { spawn } from 'node:child_process'
import { watchMemory } from './memoryOf.ts'

export type ImportRun = { seconds: number; rss_mb: number; code: number | null; lines: number }

type Options = {
  folder: string
  environment: Record<string, string>
  /** Kills the process without warning once it has told of so many files. */
  killAfter?: number
}

/** Runs the import program as a person would, and what it prints goes to standard error. */
export async function runImport({ folder, environment, killAfter }: Options): Promise<ImportRun> {
  const began = performance.now()
  const child = spawn(process.execPath, ['scripts/import.ts', folder, '--json'], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const most = watchMemory(child.pid ?? 0)
  let lines = 0
  child.stdout.on('data', (chunk: Buffer) => {
    for (const byte of chunk) if (byte === 10) lines += 1
    if (killAfter !== undefined && lines >= killAfter) child.kill('SIGKILL')
  })
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return { seconds: (performance.now() - began) / 1000, rss_mb: most(), code, lines }
}
