import { createHash } from 'node:crypto'
import { html, raw } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'
import type { LakeUser } from '../types.ts'

type Page = HtmlEscapedString | Promise<HtmlEscapedString>

const STYLE = `
:root{color-scheme:light dark;--ink:#1b1d22;--soft:#565b66;--paper:#f6f5f1;--card:#fff;--line:#d9d6cc;--accent:#1f4e79}
@media (prefers-color-scheme:dark){:root{--ink:#eceae4;--soft:#a9adb6;--paper:#15171b;--card:#1e2126;--line:#363a42;--accent:#8fbce6}}
*{box-sizing:border-box}
body{margin:0;min-height:100vh;display:grid;place-items:center;padding:1.5rem;background:var(--paper);color:var(--ink);font:1.0625rem/1.5 ui-serif,Georgia,"Times New Roman",serif}
main{width:100%;max-width:27rem}
h1{margin:0 0 .25rem;font-size:1.75rem;line-height:1.2;font-weight:600;letter-spacing:-.01em;text-wrap:balance}
p{margin:0 0 1.5rem;color:var(--soft)}
ul{list-style:none;margin:0 0 1.5rem;padding:0;display:grid;gap:.75rem}
button{display:grid;grid-template-columns:3rem 1fr;grid-template-rows:auto auto;column-gap:1rem;align-items:center;width:100%;padding:1rem;text-align:left;font:inherit;color:inherit;background:var(--card);border:1px solid var(--line);border-radius:.5rem;cursor:pointer}
button:hover{border-color:var(--accent)}
button:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.initials{grid-row:1/3;display:grid;place-items:center;width:3rem;height:3rem;border-radius:50%;border:1px solid var(--line);color:var(--accent);font-size:1rem;letter-spacing:.04em}
.name{font-weight:600;align-self:end}
.role{color:var(--soft);font-size:.9375rem;align-self:start}
.note{margin:0;padding-top:1rem;border-top:1px solid var(--line);font-size:.9375rem}
code{font-family:ui-monospace,Menlo,Consolas,monospace;font-size:.875em;overflow-wrap:anywhere}
`

const WHAT_THEY_DO: Record<LakeUser['role'], string> = {
  writer: 'Writer: drafts releases and sends them for review',
  approver: 'Approver: checks, approves and publishes',
  robot: 'Scripts',
}

/**
 * The policy that goes with the pages: no script, no picture, nothing from elsewhere.
 * The allowed origins are in form-action because browsers hold the redirect after the form to it as well.
 */
export function pagePolicy(allowedOrigins: readonly string[]): string {
  const style = createHash('sha256').update(STYLE).digest('base64')
  return [
    "default-src 'none'",
    `style-src 'sha256-${style}'`,
    `form-action 'self' ${allowedOrigins.join(' ')}`.trim(),
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** The page that asks who you are: one button for each person, working without script. */
export function signInPage(people: readonly LakeUser[], target: URL): Page {
  return document(
    'Sign in to the newsroom',
    html`<h1>Sign in to the newsroom</h1>
<p>Choose who you are. You then go on to <code>${target.host}</code>.</p>
<form method="post" action="/login">
<input type="hidden" name="origin" value="${target.href}">
<ul>${people.map(
      (person) => html`
<li><button name="user" value="${person.id}"><span class="initials" aria-hidden="true">${initials(person.name)}</span>
<span class="name">${person.name}</span> <span class="role">${WHAT_THEY_DO[person.role]}</span></button></li>`,
    )}
</ul>
</form>
<p class="note">No password: this content lake listens on this computer only, and whoever can open this page may use it.</p>`,
  )
}

/** The page for a sign-in that cannot go on, with the reason and the way out. */
export function signInRefusedPage(reason: string): Page {
  return document(
    'You cannot sign in from here',
    html`<h1>You cannot sign in from here</h1>
<p>${reason}</p>
<p class="note">Open the Studio at its own address and sign in from there.</p>`,
  )
}

function document(title: string, main: Page): Page {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${raw(STYLE)}</style>
</head>
<body>
<main>
${main}
</main>
</body>
</html>
`
}

const initials = (name: string) =>
  name
    .split(/\s+/)
    .map((word) => word.charAt(0))
    .slice(0, 2)
    .join('')
