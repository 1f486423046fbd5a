/**
 * The card's style sheet, kept in the document so that a card is one request beside its picture.
 * The frame's width is the card's width, so media queries answer to the host's column and not to its window.
 * The foot is sticky: where a host gives less height than the card needs, the source stays in sight and the rest is cut.
 */
export const CARD_STYLES = compact(`
:root {
  color-scheme: light dark;
  --paper: #fff; --ink: #17202a; --soft: #55606c; --line: #d5dade; --accent: #1d4f86;
  --amber: #7a4a00; --amber-paper: #fdf3df; --red: #a1201c; --red-paper: #fcecea;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #161c23; --ink: #e9edf1; --soft: #a3aeb9; --line: #343e49; --accent: #8fbdf0;
    --amber: #f2c77d; --amber-paper: #2f2614; --red: #ff9d94; --red-paper: #361c1b;
  }
}
* { box-sizing: border-box; margin: 0 }
body { font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", sans-serif; color: var(--ink); overflow-wrap: break-word }
:lang(ja) { font-family: "Hiragino Sans", "Yu Gothic", "Noto Sans JP", "Noto Sans CJK JP", sans-serif; line-break: strict; word-break: auto-phrase }
a { color: var(--accent); text-decoration: none; text-underline-offset: .15em }
a:hover { text-decoration: underline }
a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px }
article { background: var(--paper); border: 1px solid var(--line); border-top: 3px solid var(--accent); border-radius: 3px }
.by { padding: 14px 18px 0; font-size: 12.5px; line-height: 1.4; color: var(--soft) }
.by b { color: var(--ink); font-weight: 650; margin-right: .6em }
.by span { white-space: nowrap }
.change { margin: 12px 18px 0; padding: 9px 12px; border-left: 3px solid var(--accent); font-size: 13.5px; background: color-mix(in srgb, var(--accent) 8%, var(--paper)) }
.correction { border-color: var(--amber); background: var(--amber-paper) }
.withdrawal { border-color: var(--red); background: var(--red-paper) }
.correction b { color: var(--amber) }
.withdrawal b { color: var(--red) }
.change p { margin-top: 2px }
img { display: block; width: calc(100% - 36px); height: auto; aspect-ratio: 16/9; object-fit: cover; margin: 14px 18px 0; background: var(--line) }
h1 { margin: 10px 18px 0; font: 600 21px/1.22 "Iowan Old Style", Charter, "Source Serif 4", Georgia, serif; text-wrap: balance; letter-spacing: -.005em }
h1:lang(ja) { font: 700 19px/1.4 "Hiragino Mincho ProN", "Yu Mincho", "Noto Serif JP", "Noto Serif CJK JP", serif }
h1 a { color: inherit }
.summary { margin: 8px 18px 0; color: var(--soft); text-wrap: pretty }
figure { margin: 16px 18px 0; padding-left: 14px; border-left: 3px solid var(--accent) }
blockquote p { font: 17px/1.45 "Iowan Old Style", Charter, "Source Serif 4", Georgia, serif; text-wrap: pretty }
blockquote p:lang(ja) { font: 16px/1.75 "Hiragino Mincho ProN", "Yu Mincho", "Noto Serif JP", "Noto Serif CJK JP", serif }
blockquote p + p { margin-top: .35em }
figcaption { margin-top: 6px; font-size: 13px; line-height: 1.4; color: var(--soft) }
footer { position: sticky; bottom: 0; margin-top: 16px; padding: 10px 18px 11px; border-top: 1px solid var(--line); border-radius: 0 0 3px 3px; background: var(--paper); font-size: 13.5px }
footer a { font-weight: 600 }
footer small { display: block; margin-top: 2px; font-size: 12px; color: var(--soft) }
@media (min-width: 460px) {
  .pictured { display: grid; grid-template-columns: 1fr 36%; grid-auto-flow: row dense }
  .pictured > * { grid-column: 1/-1 }
  .pictured > h1, .pictured > .summary { grid-column: 1 }
  .pictured > img { grid-column: 2; grid-row: span 2; width: calc(100% - 18px); margin: 14px 18px 0 0; aspect-ratio: 4/3; align-self: start }
}
@media (min-width: 600px) {
  h1 { font-size: 25px }
  h1:lang(ja) { font-size: 22px }
  blockquote p { font-size: 19px }
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
