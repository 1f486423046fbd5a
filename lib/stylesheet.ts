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

/** The one stylesheet of the public site, read from `components/newsroom.css` at first use. */
export function stylesheet(): Stylesheet {
  known ??= nameStylesheet(readFileSync(join(process.cwd(), 'components', 'newsroom.css'), 'utf8'))
  return known
}
