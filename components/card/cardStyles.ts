/**
 * The card's style sheet, kept in the document so that a card is one request beside its picture.
 * The frame's width is the card's width, so media queries answer to the host's column and not to its window.
 * The foot is sticky: where a host gives less height than the card needs, the source stays in sight and the rest is cut.
 */
export const CARD_STYLES = compact(`
:root {
  color-scheme: light dark;
  --paper: #fff; --tint: #f2f4f5; --ink: #14181d; --soft: #535c66; --rule: #d3d8dd; --link: #0a4a73; --red: #a8280f;
  --text: system-ui, -apple-system, "Segoe UI", "Noto Sans", sans-serif;
  --display: ui-serif, "Sitka Display", "Noto Serif Display", Charter, Georgia, serif;
}
@media (prefers-color-scheme: dark) {
  :root { --paper: #11161c; --tint: #1a2129; --ink: #e9ebed; --soft: #a7b0ba; --rule: #333c46; --link: #93caee; --red: #ff9a86 }
}
* { box-sizing: border-box; margin: 0 }
body { font: 15px/1.5 var(--text); color: var(--ink); overflow-wrap: break-word }
:lang(ja) {
  --text: "Hiragino Sans", "Yu Gothic", "Noto Sans CJK JP", "Noto Sans JP", sans-serif;
  --display: "Hiragino Mincho ProN", "Yu Mincho", "Noto Serif CJK JP", "Noto Serif JP", serif;
  line-break: strict
}
:is(h1, .summary, blockquote):lang(ja) { word-break: auto-phrase }
a { color: var(--link); text-decoration: none; text-underline-offset: .15em }
a:hover { text-decoration: underline }
a:focus-visible { outline: 2px solid var(--link); outline-offset: 2px }
article { background: var(--paper); border: 1px solid var(--rule); border-top: 3px solid var(--ink) }
article > * { margin: 0 18px }
.by { padding: 10px 0; border-bottom: 1px solid var(--rule); font-size: 12.5px; line-height: 1.4; color: var(--soft) }
.by b { color: var(--ink); font-weight: 600; margin-right: .5em }
.by span { white-space: nowrap }
.change { margin-top: 14px; padding: 9px 12px; border-left: 5px solid var(--red); background: var(--tint); font-size: 13.5px }
.change b { color: var(--red) }
.update { border-color: var(--ink) }
.update b { color: var(--ink) }
.change p { margin-top: 2px }
img { display: block; width: 100%; height: auto; aspect-ratio: 16/9; object-fit: cover; margin-top: 14px; background: var(--tint) }
h1 { margin-top: 12px; font: 600 22px/1.16 var(--display); text-wrap: balance }
h1 a { color: inherit }
.summary { margin-top: 8px; color: var(--soft); text-wrap: pretty }
figure { margin-top: 16px; padding-top: 13px; border-top: 1px solid var(--red) }
blockquote p { padding-left: .45em; font: 18px/1.38 var(--display); text-indent: -.45em; text-wrap: pretty }
blockquote p + p { margin-top: .35em }
i { color: var(--red); font-style: normal }
figcaption { margin-top: 8px; padding-left: 8px; font-size: 13px; line-height: 1.4; color: var(--soft) }
footer { position: sticky; bottom: 0; margin-top: 16px; padding: 10px 0 11px; border-top: 1px solid var(--rule); background: var(--paper); font-size: 13.5px }
footer a { font-weight: 600 }
footer small { display: block; margin-top: 2px; font-size: 12px; color: var(--soft) }
h1:lang(ja) { font-size: 20px; font-weight: 700; line-height: 1.42 }
blockquote p:lang(ja) { padding-left: .5em; font-size: 17px; line-height: 1.75; text-indent: -.5em }
@media (min-width: 460px) {
  .lead { display: grid; grid-template: auto 1fr/1fr 36%; column-gap: 18px }
  img { grid-area: 1/2/3; aspect-ratio: 4/3 }
}
@media (min-width: 600px) {
  h1 { font-size: 26px }
  h1:lang(ja) { font-size: 23px }
  blockquote p { font-size: 20px }
  blockquote p:lang(ja) { font-size: 18px }
}
`)

/** Leaves out the white space that only people need. */
function compact(css: string): string {
  return css
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};>]) ?/g, '$1')
    .replace(/([,:]) /g, '$1')
    .replace(/;}/g, '}')
    .trim()
}
