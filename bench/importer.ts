/**
 * How well the importer reads real releases: `npm run bench importer [-- <folder>]`. The folder holds
 * `releases/*.txt` and `expected/*.json`, read by hand. Prints a table for each file on standard error and one JSON
 * object of the figures as the last line of standard output. It measures and never asserts.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { performance } from 'node:perf_hooks'
import { compare, type Score, sum, total } from '#lib/importer/measure.ts'
import { readRelease } from '#lib/importer/read.ts'

const folder = resolve(process.argv[2] ?? join(import.meta.dirname, '../../shared/importer'))
if (!existsSync(join(folder, 'releases'))) {
  process.stderr.write(
    `There are no releases to measure in ${folder}; name a folder with releases/ and expected/.\n`,
  )
  process.exit(1)
}

const log = (line: string) => process.stderr.write(`${line}\n`)
const names = readdirSync(join(folder, 'releases')).filter((name) => name.endsWith('.txt'))
const scores: Score[] = []
let elapsed = 0
let bytes = 0
for (const name of names) {
  const text = readFileSync(join(folder, 'releases', name), 'utf8')
  const expected: unknown = JSON.parse(
    readFileSync(join(folder, 'expected', name.replace(/\.txt$/, '.json')), 'utf8'),
  )
  const score = compare(readRelease(text), expected)
  scores.push(score)
  log(
    `${name.slice(0, 48).padEnd(48)} ${Object.entries(total([score]))
      .map(([key, value]) => `${key} ${value}`)
      .join('  ')}`,
  )
  for (const miss of score.misses) log(`    ${miss}`)
  const rounds = 20
  // The fastest round: what other programs take from the machine is not the importer's time.
  let fastest = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now()
    readRelease(text)
    fastest = Math.min(fastest, performance.now() - start)
  }
  elapsed += fastest
  bytes += Buffer.byteLength(text)
}
const figures = {
  ...total(scores),
  ms_per_10kb: Number(((elapsed / bytes) * 10_240).toFixed(2)),
  releases: scores.length,
  statements: sum(scores, (score) => score.statements.expected),
}
process.stdout.write(`${JSON.stringify(figures)}\n`)
