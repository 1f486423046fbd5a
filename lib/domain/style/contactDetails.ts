import { findingAt, passagesOf } from '#lib/domain/style/passages.ts'
import type { StyleRule } from '#lib/domain/style/styleRule.ts'

const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g
/** Written as telephone numbers are: with a country code, or in groups of North America or Japan. */
const PHONE =
  /(?<![\w./-])(?:\+\d{1,3}[ .-]?(?:\(?\d{1,4}\)?[ .-]?){2,5}\d{2,4}|\(\d{3}\) ?\d{3}[-.]\d{4}|\d{3}[-.]\d{3}[-.]\d{4}|0\d{1,3}-\d{2,4}-\d{4})(?![\w/-])/g

/** Telephone numbers and e-mail addresses stand in the contact block, where they are kept current. */
export const contactDetails: StyleRule = {
  id: 'contact-details',
  title: 'Telephone and e-mail',
  source: 'DoD review of what goes public (personal data); contacts are records of their own',
  inJapanese: true,
  find: (release) =>
    passagesOf(release).flatMap((passage) =>
      [EMAIL, PHONE].flatMap((pattern) =>
        [...passage.text.matchAll(pattern)].map((match) =>
          findingAt(
            passage,
            { from: match.index, to: match.index + match[0].length },
            {
              problem: `${pattern === EMAIL ? 'An e-mail address' : 'A telephone number'} outside the contact block.`,
              advice: 'Add it under “Press contacts”, and take it out here.',
            },
          ),
        ),
      ),
    ),
}
