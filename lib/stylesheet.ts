import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

type Stylesheet = { name: string; path: string; css: string }

/** The stylesheet under a name that changes with its text, so that it may be cached for ever. */
function nameStylesheet(css: string): Stylesheet {
  const hash = createHash('sha256').update(css).digest('hex').slice(0, 12)
  const name = `newsroom-${hash}.css`
  return { name, path: `/assets/${name}`, css }
}

let known: Stylesheet | undefined

/**
 * A stylesheet without what only its authors read: comments, indentation, the space around braces, semicolons and
 * commas, and the one behind a property's colon. Strings stay as they are, and so does every other space, since in a
 * selector or in `calc()` it may mean something.
 */
export function withoutComments(css: string): string {
  const uncommented = css.replace(/("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|\/\*[\s\S]*?\*\//g, '$1')
  const pieces = uncommented.split(/("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')/)
  // Every second piece is a string.
  const kept = pieces.map((piece, at) => (at % 2 === 0 ? packed(piece) : piece))
  return kept.join('').trim()
}

function packed(rules: string): string {
  return rules
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replaceAll(';}', '}')
    .replace(/([{;][\w-]+): /g, '$1:')
}

/** The one stylesheet of the public site, read from `components/newsroom.css` at first use. */
export function stylesheet(): Stylesheet {
  known ??= nameStylesheet(
    withoutComments(readFileSync(join(process.cwd(), 'components', 'newsroom.css'), 'utf8')),
  )
  return known
}
