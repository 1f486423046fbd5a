/**
 * How well the importer reads real releases: `npm run bench importer [-- <folder>]`. The folder holds
 * `releases/*.txt` and `expected/*.json`, read by hand. Prints a table for each file and the ten worst decisions on
 * standard error, and one JSON object of the figures as the last line of standard output. It measures and never asserts.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { performance } from 'node:perf_hooks'
import { added, type Count, compare, ratesOf, type Score, total, worstOf } from '#lib/importer/measure.ts'
import { readRelease } from '#lib/importer/read.ts'

const ROUNDS = 20
const WORST = 10

const folder = resolve(process.argv[2] ?? join(import.meta.dirname, '../../shared/importer'))
if (!existsSync(join(folder, 'releases'))) {
  process.stderr.write(
    `There are no releases to measure in ${folder}; name a folder with releases/ and expected/.\n`,
  )
  process.exit(1)
}

const log = (line: string) => process.stderr.write(`${line}\n`)

/** The fastest round: what other programs take from the machine is not the importer's time. */
function fastest(text: string): number {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now()
    readRelease(text)
    best = Math.min(best, performance.now() - start)
  }
  return best
}

const figure = (value: number) => value.toFixed(3).replace(/^0/u, ' ').padStart(6)
const triple = (count: Count) => Object.values(ratesOf(count)).map(figure).join('')

function row(name: string, scores: readonly Score[]): string {
  const all = (of: (score: Score) => Count) => added(scores.map(of))
  const taken = scores.reduce((sum, score) => sum + score.nonStatementsTaken, 0)
  return [
    name.slice(0, 44).padEnd(44),
    triple(all((score) => score.parts)),
    triple(all((score) => score.statements)),
    figure(ratesOf(all((score) => score.speakers)).recall),
    triple(all((score) => score.officials)),
    String(taken).padStart(3),
  ].join(' |')
}

const names = readdirSync(join(folder, 'releases')).filter((name) => name.endsWith('.txt'))
const read = names.map((name) => {
  const text = readFileSync(join(folder, 'releases', name), 'utf8')
  const path = join(folder, 'expected', name.replace(/\.txt$/u, '.json'))
  const expected: unknown = JSON.parse(readFileSync(path, 'utf8'))
  return {
    name,
    score: compare(readRelease(text), expected),
    bytes: Buffer.byteLength(text),
    ms: fastest(text),
  }
})
const scores = read.map((one) => one.score)

log(`${'file'.padEnd(44)} | parts P, R, F1    | statements        | spkr | officials        | n/s`)
for (const { name, score } of read) log(row(name, [score]))
log(row('in all', scores))
log(`\nThe ${WORST} worst decisions: the wrong ones, surest first, then the right ones that were least sure`)
const decisions = read.flatMap(({ name, score }) =>
  score.decisions.map((decision) => ({ ...decision, what: `${name.slice(0, 30)}: ${decision.what}` })),
)
for (const { what, isRight, confidence, why } of worstOf(
  decisions,
  process.argv.includes('--all') ? 999 : WORST,
))
  log(`${isRight ? 'right' : 'WRONG'} ${confidence.toFixed(2)}  ${what}\n             why: ${why}`)

const elapsed = read.reduce((sum, one) => sum + one.ms, 0)
const bytes = read.reduce((sum, one) => sum + one.bytes, 0)
const figures = {
  ...total(scores),
  ms_per_10kb: Number(((elapsed / bytes) * 10_240).toFixed(2)),
  releases: scores.length,
  statements: scores.reduce((sum, score) => sum + score.statements.expected, 0),
}
process.stdout.write(`${JSON.stringify(figures)}\n`)
