import { alert } from '#sanity/schema/documents/alert.ts'
import { contact } from '#sanity/schema/documents/contact.ts'
import { edition } from '#sanity/schema/documents/edition.ts'
import { official } from '#sanity/schema/documents/official.ts'
import { organization } from '#sanity/schema/documents/organization.ts'
import { quote } from '#sanity/schema/documents/quote.ts'
import { release } from '#sanity/schema/documents/release.ts'
import { siteSettings } from '#sanity/schema/documents/siteSettings.ts'
import { topic } from '#sanity/schema/documents/topic.ts'
import { appointment } from '#sanity/schema/objects/appointment.ts'
import { body } from '#sanity/schema/objects/body.ts'
import { dateline } from '#sanity/schema/objects/dateline.ts'
import { embargo } from '#sanity/schema/objects/embargo.ts'
import { houseStyle } from '#sanity/schema/objects/houseStyle.ts'
import { importSource } from '#sanity/schema/objects/importSource.ts'
import { localizedText } from '#sanity/schema/objects/localizedText.ts'
import { personName } from '#sanity/schema/objects/personName.ts'
import { printedAttribution } from '#sanity/schema/objects/printedAttribution.ts'
import { pullQuote } from '#sanity/schema/objects/pullQuote.ts'
import { quoteSegment } from '#sanity/schema/objects/quoteSegment.ts'
import { releasePicture } from '#sanity/schema/objects/releasePicture.ts'
import { review } from '#sanity/schema/objects/review.ts'
import { translatedFrom } from '#sanity/schema/objects/translatedFrom.ts'

/** Every type of record that the Studio knows. */
export const schemaTypes = [
  release,
  quote,
  official,
  organization,
  topic,
  contact,
  edition,
  siteSettings,
  alert,
  localizedText,
  personName,
  appointment,
  dateline,
  quoteSegment,
  printedAttribution,
  releasePicture,
  pullQuote,
  houseStyle,
  embargo,
  review,
  translatedFrom,
  importSource,
  body,
]
