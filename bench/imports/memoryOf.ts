import { spawnSync } from 'node:child_process'

/** Resident megabytes of a process at this moment; 0 where it has ended. */
function megabytesOf(pid: number): number {
  const { stdout } = spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })
  return Math.round(Number(stdout.trim() || 0) / 1024)
}

/** Looks at a process twice a second, until the end is asked for: the most that it held. */
export function watchMemory(pid: number): () => number {
  let most = megabytesOf(pid)
  const timer = setInterval(() => {
    most = Math.max(most, megabytesOf(pid))
  }, 500)
  return () => {
    clearInterval(timer)
    return Math.max(most, megabytesOf(pid))
  }
}
