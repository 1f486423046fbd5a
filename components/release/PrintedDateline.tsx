import { formatDay, isJapanese } from '#lib/domain/dates.ts'
import type { Dateline } from '#lib/domain/release.ts'

/** Place and day as they open a press release: "TOKYO, Japan (Nov. 23, 2026) — "; 「【東京・2026年11月23日】」. */
export function PrintedDateline({ dateline, language }: { dateline: Dateline; language: string }) {
  const day = <time dateTime={dateline.day}>{formatDay(dateline.day, language)}</time>
  if (isJapanese(language)) {
    const place = dateline.country ? `${dateline.country}・${dateline.place}` : dateline.place
    return (
      <span className="dateline">
        【{place}、{day}】
      </span>
    )
  }
  return (
    <span className="dateline">
      <strong>
        {dateline.place.toLocaleUpperCase(language)}
        {dateline.country && `, ${dateline.country}`}
      </strong>{' '}
      ({day}) —{' '}
    </span>
  )
}
