import { SOCIAL_SIZE } from '#components/preview/socialSize.ts'
import { wordsIn } from '#components/words.ts'
import { dayOf, formatDay, isJapanese } from '#lib/domain/dates.ts'
import type { Edition } from '#lib/domain/edition.ts'
import type { Newsroom } from '#lib/domain/reading.ts'

const MARGIN = 80
const COLUMN = SOCIAL_SIZE.width - 2 * MARGIN
const LINES = 4

/** Sizes that a headline may be set in, the largest first. */
const SIZES = [84, 72, 60, 52, 44]

const fullWidth = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u

/** A release as a picture beside a link: who says it, the headline, the day. An SVG document, from public fields alone. */
export function socialImage(edition: Edition, newsroom: Newsroom): string {
  const { content, language } = edition
  const { size, lines } = setHeadline(content.title, language)
  const day = formatDay(dayOf(edition.firstPublishedAt, newsroom.timeZone), language)
  const leading = size * 1.22
  const top = 228 + size * 0.4
  const headline = lines.map((line, at) => text(line, MARGIN, top + at * leading, size, 700, '#14181d'))
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SOCIAL_SIZE.width} ${SOCIAL_SIZE.height}"`,
    ` width="${SOCIAL_SIZE.width}" height="${SOCIAL_SIZE.height}" font-family="Georgia, 'Noto Serif CJK JP', serif">`,
    '<rect width="100%" height="100%" fill="#fff"/><rect width="100%" height="14" fill="#a8280f"/>',
    text(newsroom.agency, MARGIN, 104, 34, 700, '#14181d', true),
    text(`${wordsIn(language).kind[content.kind]} · ${day}`, MARGIN, 148, 26, 400, '#535c66', true),
    ...headline,
    `<path d="M${MARGIN} 550H${SOCIAL_SIZE.width - MARGIN}" stroke="#d3d8dd" stroke-width="2"/>`,
    text(newsroom.notice ?? newsroom.name, MARGIN, 592, 22, 400, '#535c66', true),
    '</svg>',
  ].join('')
}

/** The largest size in which the headline fits; one that fits in none is cut, which the dots say. */
function setHeadline(title: string, language: string): { size: number; lines: string[] } {
  for (const size of SIZES) {
    const lines = wrap(title, COLUMN / size, language)
    if (lines.length <= LINES && lines.length * size * 1.22 <= 330) return { size, lines }
  }
  const size = SIZES.at(-1) ?? 44
  const lines = wrap(title, COLUMN / size - 1, language)
  const kept = lines.slice(0, LINES)
  return {
    size,
    lines: kept.map((line, at) => (at === LINES - 1 && lines.length > LINES ? `${line}…` : line)),
  }
}

/** @param room width of a line, in ems */
function wrap(words: string, room: number, language: string): string[] {
  const lines: string[] = ['']
  const pieces = isJapanese(language) ? [...words] : words.split(/(?<=\s)/)
  for (const piece of pieces.flatMap((word) => (widthOf(word) > room ? [...word] : [word]))) {
    const last = lines.at(-1) ?? ''
    if (last !== '' && widthOf(last + piece.trimEnd()) > room) lines.push(piece)
    else lines[lines.length - 1] = last + piece
  }
  return lines.map((line) => line.trim())
}

/** Ems that a text takes: a Japanese character is as wide as its size, an average letter a little over half. */
function widthOf(words: string): number {
  return [...words].reduce(
    (sum, letter) => sum + (fullWidth.test(letter) ? 1 : /[A-Z0-9MW@%—]/.test(letter) ? 0.7 : 0.54),
    0,
  )
}

function text(
  words: string,
  x: number,
  y: number,
  size: number,
  weight: number,
  fill: string,
  sans = false,
): string {
  const family = sans ? ` font-family="Helvetica, Arial, 'Noto Sans CJK JP', sans-serif"` : ''
  return `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}"${family}>${escapeXml(words)}</text>`
}

function escapeXml(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
