/** Imports go one way: app -> components -> lib/domain; app -> lib/content -> sanity/{queries,fetch} -> sanity/client. */
const from = (path) => ({ path })

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one thing, or a third is missing.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'domain-imports-nothing',
      comment: 'The rules of the newsroom stand alone: no framework, no Sanity, no environment.',
      severity: 'error',
      from: from('^lib/domain/'),
      to: { path: '^(app|components|sanity|scripts|sample|tests|lib/(?!domain/))' },
    },
    {
      name: 'components-know-only-domain',
      comment: 'A component takes domain objects; it never fetches, never sees GROQ or the environment.',
      severity: 'error',
      from: from('^components/'),
      to: { path: '^(app|sanity|scripts|sample|tests|lib/(?!domain/|paths\\.ts))' },
    },
    {
      name: 'outputs-know-only-domain',
      comment: 'Feeds, cards, metadata and the importer are pure functions of domain objects.',
      severity: 'error',
      from: from('^lib/(feeds|embed|seo|importer)/'),
      to: { path: '^(app|sanity|scripts|sample|tests|lib/(content|cache|env\\.ts|document))' },
    },
    {
      name: 'lake-stands-alone',
      comment: 'The embedded Content Lake imports nothing of ours: it could be its own package.',
      severity: 'error',
      from: from('^sanity/lake/'),
      to: { path: '^(app|components|lib|scripts|sample|tests|sanity/(?!lake/))' },
    },
    {
      name: 'lake-is-reached-by-http',
      comment: 'Nobody imports the lake but its own tests.',
      severity: 'error',
      from: { path: '^(app|components|lib|scripts|sample|sanity/(?!lake/))' },
      to: { path: '^sanity/lake/' },
    },
    {
      name: 'sanity-below-content',
      comment: 'The reading side of Sanity serves lib/content; it does not look up.',
      severity: 'error',
      from: from('^sanity/'),
      to: { path: '^(app|scripts|sample|tests|lib/content/)' },
    },
    {
      name: 'routes-read-through-the-door',
      comment: 'A route calls a reader of lib/content; queries and the client stay behind it.',
      severity: 'error',
      from: from('^app/'),
      to: { path: '^(sanity/(queries|client|fetch|schema|studio)|scripts|sample|tests)' },
    },
    {
      name: 'nothing-imports-tests',
      severity: 'error',
      comment: 'What ships never needs what checks it.',
      from: { pathNot: '^tests/' },
      to: { path: '^tests/' },
    },
    {
      name: 'known-packages-only',
      severity: 'error',
      comment: 'What package.json does not name may vanish with the next install.',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'unknown', 'undetermined'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.next|\\.lectern|public)' },
    // The compiler API of TypeScript 7 is not public yet; SWC parses instead.
    parser: 'swc',
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'],
    },
  },
}
