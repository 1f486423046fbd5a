import { z } from 'zod'

/** What a step of the check came to. A step that is one judgement (types, lint) counts as one. */
export type Outcome = { passed: number; failed: number }

const JestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numRuntimeErrorTestSuites: z.number(),
  numTodoTests: z.number(),
  numPendingTests: z.number(),
})

/** Counts a Jest JSON report; a suite that did not run, and a skipped or todo test, count as failed. */
export function outcomeOfJest(report: unknown): Outcome {
  const known = JestReport.parse(report)
  const unkept = known.numRuntimeErrorTestSuites + known.numTodoTests + known.numPendingTests
  return { passed: known.numPassedTests, failed: known.numFailedTests + unkept }
}

const PlaywrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
  errors: z.array(z.unknown()),
})

/** Counts a Playwright JSON report; flaky and skipped count as failed, and so does an error outside every test. */
export function outcomeOfPlaywright(report: unknown): Outcome {
  const { stats, errors } = PlaywrightReport.parse(report)
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped + errors.length }
}

export const one = (isGood: boolean): Outcome => ({ passed: isGood ? 1 : 0, failed: isGood ? 0 : 1 })

export function sum(outcomes: readonly Outcome[]): Outcome {
  return outcomes.reduce(
    (all, next) => ({ passed: all.passed + next.passed, failed: all.failed + next.failed }),
    {
      passed: 0,
      failed: 0,
    },
  )
}
