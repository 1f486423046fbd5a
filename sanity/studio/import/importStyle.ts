/** How the two panes of the import stand, and how the source shows what becomes of its characters, light and dark. */
export const IMPORT_STYLE = `
.li { display: flex; flex-direction: column; height: 100%; min-height: 0; container-type: inline-size; }
.li-panes { flex: 1; min-height: 0; display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
.li-pane { overflow: auto; min-height: 0; overscroll-behavior: contain; }
.li-pane + .li-pane { border-left: 1px solid var(--card-border-color); }
.li-source { white-space: pre-wrap; overflow-wrap: anywhere; font-size: 0.9375rem; line-height: 1.65; }
.li-paragraph { unicode-bidi: plaintext; content-visibility: auto; contain-intrinsic-size: auto 4em; }
.li-mark { border-radius: 2px; scroll-margin: 30vh; }
.li-mark[data-subject] { cursor: pointer; }
.li-moved { background: color-mix(in srgb, #2276fc 16%, transparent); box-shadow: inset 0 -2px #2276fc; }
.li-left { color: var(--card-muted-fg-color); text-decoration: line-through; text-decoration-thickness: 1px; }
.li-quotation { background: color-mix(in srgb, #e0a100 24%, transparent); box-shadow: inset 0 -2px #c98f00; }
.li-attribution { box-shadow: inset 0 -2px #43a047; }
.li-noStatement { box-shadow: inset 0 -2px #9a7fd1; }
.li-hover { outline: 2px solid #2276fc; }
.li-active { background: color-mix(in srgb, #2276fc 34%, transparent); }
.li-legend summary { cursor: pointer; font-size: 0.8125rem; }
.li-legend[open] summary { padding-bottom: 0.75rem; }
.li-swatch { display: inline-block; padding: 0 0.4em; font-size: 0.8125rem; line-height: 1.6; }
[data-subject-card] { scroll-margin: 1rem 0; }
[data-subject-card].li-active-card { outline: 2px solid #2276fc; outline-offset: 1px; background: inherit; }
@container (max-width: 760px) {
  .li-panes { display: block; overflow: auto; }
  .li-pane { overflow: visible; }
  .li-pane:first-child { position: sticky; top: 0; z-index: 10; max-height: 36vh; overflow: auto;
    background: var(--card-bg-color); border-bottom: 2px solid var(--card-border-color); }
  .li-pane + .li-pane { border-left: 0; }
  [data-subject-card] { scroll-margin: 38vh 0 1rem; }
}
`
