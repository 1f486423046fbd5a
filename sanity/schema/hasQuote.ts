import { z } from 'zod'

const Chosen = z.looseObject({ quote: z.looseObject({ _ref: z.string() }) })

/**
 * The rule that a quote is chosen, on the object around the reference: a rule on the reference itself would also ask for
 * the quote to be published already, and it is published together with the release.
 */
export function hasQuote(message: string) {
  return (value: unknown) => Chosen.safeParse(value).success || { message, path: ['quote'] }
}
