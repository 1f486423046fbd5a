import fc from 'fast-check'

const tag = fc.constantFrom(
  ...'a b blockquote br center div dl dt font h1 h2 hr li ol p pre span table tbody td th tr u ul'.split(' '),
)
const scrap = fc.oneof(
  tag.map((name) => `<${name}>`),
  tag.map((name) => `</${name}>`),
  fc.constantFrom(
    ...'<p class=x|<a href="https://x.example">|<!--|-->|<![if !x]>|&amp;|&#|&nbsp;|<|>|/|"|“|”|: '.split(
      '|',
    ),
  ),
  fc.constantFrom(' ', '\n', '\t', '\u00a0', '\u200b', '🌊', '\ud800', 'שלום', 'said Gen. Orla Quill', 'x'),
  fc.string({ unit: 'binary', maxLength: 8 }),
)

/** Tags, opened and closed as it comes, with hostile text between them. */
export const htmlSoup = fc.array(scrap, { maxLength: 60 }).map((scraps) => scraps.join(''))
