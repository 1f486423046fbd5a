import { z } from 'zod'
import type { Newsroom } from '#lib/domain/reading.ts'
import type { Query } from '#sanity/fetch.ts'
import { optional } from '#sanity/queries/optional.ts'

/** What the newsroom says of itself; `null` before anyone has filled it in. */
export const newsroomSettings: Query<Newsroom | null> = {
  name: 'newsroomSettings',
  groq: `*[_type == "siteSettings" && _id == "siteSettings"][0]{
    name, agency, tagline, description, notice, language, timeZone, contactEmail
  }`,
  shape: z
    .object({
      name: z.string().min(1),
      agency: z.string(),
      tagline: z.string(),
      description: z.string(),
      notice: optional(z.string()),
      language: z.string(),
      timeZone: z.string().refine(isTimeZone, 'must be an IANA zone such as Europe/Berlin'),
      contactEmail: optional(z.string()),
    })
    .nullable(),
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
