import { OfficialPage } from '#components/official/OfficialPage.tsx'
import { getOfficial } from '#lib/content/official.ts'
import { dayOf } from '#lib/domain/dates.ts'
import { inLanguage } from '#lib/domain/language.ts'
import { appointmentOn, nameIn } from '#lib/domain/official.ts'
import type { OfficialProfile } from '#lib/domain/reading.ts'
import { paths } from '#lib/paths.ts'
import { officialPage, type Site } from '#lib/seo/jsonLd.ts'
import { publicPage, type Shown } from '../../publicPage.tsx'
import { shownPicture } from '../../shownPicture.ts'

export const dynamic = 'force-static'
export const revalidate = 3600

export const { GET, generateStaticParams } = publicPage({
  read: ({ slug }: { slug: string }) => getOfficial(slug),
  show: profilePage,
})

function profilePage(profile: OfficialProfile, site: Site): Shown {
  const { official } = profile
  const { language, timeZone } = site.newsroom
  const today = dayOf(new Date().toISOString(), timeZone)
  const appointment = appointmentOn(official, today)
  const post = appointment && inLanguage(appointment.post, language)
  const name = nameIn(official, language)
  return {
    path: paths.official(official.slug),
    title: name,
    description: inLanguage(official.biography, language) ?? [name, post].filter(Boolean).join(', '),
    current: 'officials',
    type: 'profile',
    picture: shownPicture(official.portrait, site),
    jsonLd: officialPage(official, appointment, site),
    main: (
      <OfficialPage
        profile={profile}
        settings={site.newsroom}
        pictureUrl={site.pictureUrl}
        language={language}
        today={today}
      />
    ),
  }
}
