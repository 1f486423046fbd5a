import { describe, expect, test } from '@jest/globals'
import { one, outcomeOfJest, outcomeOfPlaywright, sum } from '../../../../scripts/check/outcome.ts'

describe('the count of the check', () => {
  test('a skipped, a todo and a suite that did not run all count as failed', () => {
    const report = {
      numPassedTests: 10,
      numFailedTests: 1,
      numRuntimeErrorTestSuites: 2,
      numTodoTests: 3,
      numPendingTests: 4,
    }
    expect(outcomeOfJest(report)).toEqual({ passed: 10, failed: 10 })
  })

  test('a flaky browser test and an error outside every test count as failed', () => {
    const report = {
      stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 1 },
      errors: [{ message: 'no server' }],
    }
    expect(outcomeOfPlaywright(report)).toEqual({ passed: 5, failed: 4 })
  })

  test('a report of another shape is an error, not a pass', () => {
    expect(() => outcomeOfJest({})).toThrow()
    expect(() => outcomeOfPlaywright(null)).toThrow()
  })

  test('a step that is one judgement counts as one', () => {
    expect(sum([one(true), one(false), { passed: 7, failed: 0 }])).toEqual({ passed: 8, failed: 1 })
  })
})
