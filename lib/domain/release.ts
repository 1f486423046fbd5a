import type { Day } from '#lib/domain/official.ts'

export const RELEASE_KINDS = ['news', 'statement', 'advisory', 'speech', 'factSheet'] as const
export type ReleaseKind = (typeof RELEASE_KINDS)[number]

export type Dateline = { place: string; country: string | null; day: Day }

export type Topic = { id: string; slug: string; title: string }

export type Contact = {
  id: string
  name: string
  role: string | null
  email: string | null
  phone: string | null
}
