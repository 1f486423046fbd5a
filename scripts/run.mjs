// Runs a script of this project with what package-lock.json names installed and the Node.js that it pins.
// Plain JavaScript without imports of ours: it is the one file that runs before anything is installed.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const OLDEST_NODE = 20
const root = dirname(dirname(fileURLToPath(import.meta.url)))
const modules = join(root, 'node_modules')
const stamp = join(modules, '.lectern-installed')
const pinnedNode = join(modules, '.bin', process.platform === 'win32' ? 'node.cmd' : 'node')

function stop(sentence) {
  console.error(sentence)
  process.exit(1)
}

function lockFingerprint() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
}

function isInstalled() {
  return existsSync(stamp) && existsSync(pinnedNode) && readFileSync(stamp, 'utf8') === lockFingerprint()
}

function runToEnd(command, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        output = (output + chunk).slice(-8000)
      })
    child.on('error', reject)
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(output.trim()))))
  })
}

async function install() {
  const began = Date.now()
  const seconds = () => Math.round((Date.now() - began) / 1000)
  console.error('Installing the packages that package-lock.json names (once; one to three minutes) ...')
  const progress = setInterval(() => console.error(`  still installing, ${seconds()} s`), 15_000)
  try {
    // Not `npm ci`: it refuses a lock file that does not list the binaries of every other platform.
    await runToEnd('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'])
  } catch (error) {
    stop(
      `npm install failed; check the network and the disk, then run the same command again. It said:\n${error.message}`,
    )
  } finally {
    clearInterval(progress)
  }
  if (!existsSync(pinnedNode)) {
    stop(
      'The "node" package was installed without its program: allow its install script (npm install-scripts approve node), then run the same command again.',
    )
  }
  writeFileSync(stamp, lockFingerprint())
  console.error(`Installed in ${seconds()} s.`)
}

/** Signals reach the script itself, which stops cleanly; its exit code becomes ours. */
function handOver(script, args) {
  const path = [dirname(pinnedNode), process.env.PATH].join(process.platform === 'win32' ? ';' : ':')
  const child = spawn(pinnedNode, [script, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: path },
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('error', (error) => stop(`The Node.js of this project did not start: ${error.message}`))
  child.on('close', (code, signal) => process.exit(signal ? 1 : (code ?? 1)))
}

const [script, ...args] = process.argv.slice(2)
if (!script) stop('Usage: node scripts/run.mjs <script> [arguments]')
const major = Number(process.versions.node.split('.')[0])
if (major < OLDEST_NODE) {
  stop(
    `Node.js ${process.versions.node} is too old: install Node.js ${OLDEST_NODE} or newer from https://nodejs.org, then run the same command again.`,
  )
}
if (!isInstalled()) await install()
const pinned = JSON.parse(readFileSync(join(modules, 'node', 'package.json'), 'utf8')).version
if (process.versions.node === pinned) {
  process.argv.splice(1, 2, join(root, script))
  process.chdir(root)
  await import(pathToFileURL(join(root, script)).href)
} else {
  handOver(script, args)
}
