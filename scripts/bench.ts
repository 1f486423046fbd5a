// `npm run bench <name>`: runs what measures; the last line of standard output is one JSON object of figures.
import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'

const FOLDER = 'bench'
const name = process.argv[2]
const file = join(FOLDER, `${name}.ts`)

if (name === undefined || !/^[a-z]+$/.test(name) || !existsSync(file)) {
  const names = readdirSync(FOLDER)
    .filter((entry) => entry.endsWith('.ts'))
    .map((entry) => basename(entry, '.ts'))
  console.error(`Say which: npm run bench <name>, where <name> is one of ${names.join(', ')}.`)
  process.exit(1)
}
process.argv.splice(2, 1)
await import(pathToFileURL(file).href)
