import { ArchiveIcon } from '@sanity/icons/Archive'
import { BlockquoteIcon } from '@sanity/icons/Blockquote'
import { CalendarIcon } from '@sanity/icons/Calendar'
import { CheckmarkIcon } from '@sanity/icons/Checkmark'
import { CheckmarkCircleIcon } from '@sanity/icons/CheckmarkCircle'
import { ClockIcon } from '@sanity/icons/Clock'
import { CogIcon } from '@sanity/icons/Cog'
import { DocumentsIcon } from '@sanity/icons/Documents'
import { DocumentTextIcon } from '@sanity/icons/DocumentText'
import { EditIcon } from '@sanity/icons/Edit'
import { EnvelopeIcon } from '@sanity/icons/Envelope'
import { EyeOpenIcon } from '@sanity/icons/EyeOpen'
import { HomeIcon } from '@sanity/icons/Home'
import { RemoveCircleIcon } from '@sanity/icons/RemoveCircle'
import { TagIcon } from '@sanity/icons/Tag'
import { TextIcon } from '@sanity/icons/Text'
import { UserIcon } from '@sanity/icons/User'
import { WarningOutlineIcon } from '@sanity/icons/WarningOutline'
import type { ComponentType } from 'react'
import type { DefaultDocumentNodeResolver, StructureBuilder, StructureResolver } from 'sanity/structure'
import { AlertList } from '#sanity/studio/AlertList.tsx'
import { AlertsIcon } from '#sanity/studio/AlertsIcon.tsx'
import { ApprovedList } from '#sanity/studio/ApprovedList.tsx'
import { STUDIO_API_VERSION } from '#sanity/studio/apiVersion.ts'
import { EditionHistory } from '#sanity/studio/EditionHistory.tsx'
import { EditionView } from '#sanity/studio/EditionView.tsx'
import { StatementsView } from '#sanity/studio/officials/StatementsView.tsx'
import { TimelineView } from '#sanity/studio/officials/TimelineView.tsx'
import { StyleView } from '#sanity/studio/style/StyleView.tsx'

// A list asks for drafts under the id of what they become, and listens for them under their own.
const IS_DRAFT = '(_originalId in path("drafts.**") || _id in path("drafts.**"))'
const NOW_PUBLIC = '*[_type == "edition" && current == true && kind != "withdrawal"].releaseId'
const WITHDRAWN = '*[_type == "edition" && current == true && kind == "withdrawal"].releaseId'

/** The desk as a press officer walks through it: releases by where they stand, then who and what they draw on. */
export const structure: StructureResolver = (S) =>
  S.list()
    .title('Newsroom')
    .items([
      S.listItem()
        .id('needs-attention')
        .title('Needs attention')
        .icon(AlertsIcon)
        .child(S.component(AlertList).id('alerts').title('Needs attention')),
      S.divider(),
      S.listItem()
        .id('releases')
        .title('Releases')
        .icon(DocumentTextIcon)
        .child(
          S.list()
            .title('Releases')
            .items([
              releases(S, 'drafts', 'Drafts', EditIcon, `${IS_DRAFT} && !defined(review.submitted)`),
              releases(
                S,
                'in-review',
                'In review',
                EyeOpenIcon,
                `${IS_DRAFT} && defined(review.submitted) && !defined(review.approved)`,
              ),
              S.listItem()
                .id('approved')
                .title('Approved')
                .icon(CheckmarkIcon)
                .child(
                  S.component(ApprovedList)
                    .id('approved')
                    .title('Approved')
                    .child((documentId) => S.defaultDocument({ documentId, schemaType: 'release' })),
                ),
              releases(
                S,
                'held',
                'Embargoed and scheduled',
                ClockIcon,
                `${IS_DRAFT} && defined(embargo.instant)`,
                { field: 'embargo.instant', direction: 'asc' },
              ),
              releases(S, 'published', 'Published', CheckmarkCircleIcon, `_id in ${NOW_PUBLIC}`),
              releases(S, 'withdrawn', 'Withdrawn', RemoveCircleIcon, `_id in ${WITHDRAWN}`),
              secondLooks(S),
              S.divider(),
              releases(S, 'all', 'All releases', DocumentsIcon, 'true'),
            ]),
        ),
      list(S, 'quote', 'Quotes', BlockquoteIcon, [{ field: 'day', direction: 'desc' }]),
      list(S, 'official', 'Officials', UserIcon, [{ field: 'slug.current', direction: 'asc' }]),
      S.divider(),
      list(S, 'organization', 'Organizations', HomeIcon, [{ field: '_updatedAt', direction: 'desc' }]),
      list(S, 'topic', 'Topics', TagIcon, [{ field: 'slug.current', direction: 'asc' }]),
      list(S, 'contact', 'Contacts', EnvelopeIcon, [{ field: 'name', direction: 'asc' }]),
      S.divider(),
      list(S, 'edition', 'Editions', ArchiveIcon, [{ field: 'publishedAt', direction: 'desc' }], false),
      S.listItem()
        .id('siteSettings')
        .title('Site settings')
        .icon(CogIcon)
        .child(S.document().schemaType('siteSettings').documentId('siteSettings').title('Site settings')),
    ])

/** A release shows its editions beside its form; an edition is shown as readers have it and has no form. */
export const defaultDocumentNode: DefaultDocumentNodeResolver = (S, { schemaType }) => {
  if (schemaType === 'release') {
    return S.document().views([
      S.view.form().title('Release'),
      S.view.component(StyleView).id('style').title('Style').icon(TextIcon),
      S.view.component(EditionHistory).id('editions').title('Editions').icon(ArchiveIcon),
    ])
  }
  if (schemaType === 'official') {
    return S.document().views([
      S.view.form().title('Official'),
      S.view.component(TimelineView).id('timeline').title('Timeline').icon(CalendarIcon),
      S.view.component(StatementsView).id('statements').title('Statements').icon(BlockquoteIcon),
    ])
  }
  if (schemaType === 'edition') {
    return S.document().views([S.view.component(EditionView).id('edition').title('As published')])
  }
  return S.document()
}

/** Editions that went out without a second person, each until somebody else has confirmed it. */
function secondLooks(S: StructureBuilder) {
  const title = 'Needs a second look'
  return S.listItem()
    .id('second-look')
    .title(title)
    .icon(WarningOutlineIcon)
    .child(
      S.documentTypeList('edition')
        .id('second-look')
        .title(title)
        .apiVersion(STUDIO_API_VERSION)
        .filter('_type == "edition" && current == true && defined(approval.override) && !defined(secondLook)')
        .defaultOrdering([{ field: 'publishedAt', direction: 'desc' }])
        .initialValueTemplates([]),
    )
}

type Ordering = { field: string; direction: 'asc' | 'desc' }[]

/** What is new begins among the drafts; the other lists show where a release has got to. */
const BEGINS_IN = new Set(['drafts', 'all'])

function releases(
  S: StructureBuilder,
  id: string,
  title: string,
  icon: ComponentType,
  filter: string,
  first: Ordering[number] = { field: 'dateline.day', direction: 'desc' },
) {
  const documents = S.documentTypeList('release')
    .id(id)
    .title(title)
    .apiVersion(STUDIO_API_VERSION)
    .filter(`_type == "release" && ${filter}`)
    .defaultOrdering([first, { field: '_createdAt', direction: 'desc' }])
  return S.listItem()
    .id(id)
    .title(title)
    .icon(icon)
    .child(BEGINS_IN.has(id) ? documents : documents.initialValueTemplates([]))
}

function list(
  S: StructureBuilder,
  type: string,
  title: string,
  icon: ComponentType,
  ordering: Ordering,
  canCreate = true,
) {
  const documents = S.documentTypeList(type)
    .title(title)
    .apiVersion(STUDIO_API_VERSION)
    .defaultOrdering(ordering)
  return S.listItem()
    .id(type)
    .title(title)
    .icon(icon)
    .child(canCreate ? documents : documents.initialValueTemplates([]))
}
