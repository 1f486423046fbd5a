import type { Picture } from '#lib/domain/official.ts'
import type { Finding, StylePath, StyleRule } from '#lib/domain/style/styleRule.ts'

const WANTED = [
  ['alt', 'alt text', 'Say what the picture shows, for those who cannot see it.'],
  ['caption', 'caption', 'Say who, what, when and where, the first sentence in the present tense.'],
  ['credit', 'credit', 'Name the photographer with rank and service: “U.S. Navy photo by …”.'],
] as const

/** Every picture has alt text, a caption and a credit, and the first two say different things. */
export const pictureWords: StyleRule = {
  id: 'pictures',
  title: 'Words of pictures',
  source: 'DINFOS captioning checklist; WCAG 2.2, 1.1.1',
  inJapanese: true,
  find: ({ media, body }) => [
    ...media.flatMap((picture, at) => missingWords(picture, `Picture ${at + 1}`, ['media', at])),
    ...body.flatMap((block) =>
      block._type === 'releasePicture'
        ? missingWords(block.picture, 'Picture in the text', ['body', { _key: block._key }])
        : [],
    ),
  ],
}

function missingWords(picture: Picture, where: string, path: StylePath): Finding[] {
  const findings = WANTED.flatMap(([field, name, advice]): Finding[] =>
    picture[field]?.trim()
      ? []
      : [
          {
            where,
            path: [...path, field],
            problem: `The picture has no ${name}.`,
            excerpt: null,
            advice,
            fix: null,
          },
        ],
  )
  const alt = picture.alt.trim()
  if (alt !== '' && alt === picture.caption?.trim()) {
    findings.push({
      where,
      path: [...path, 'alt'],
      problem: 'Alt text and caption are the same words.',
      excerpt: alt,
      advice: 'Let the alt text say what is to be seen, and the caption what it means.',
      fix: null,
    })
  }
  return findings
}
