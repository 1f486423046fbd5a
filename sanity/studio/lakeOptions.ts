import type { SingleWorkspace } from 'sanity'

/** What a Studio needs to be told to work against the embedded Content Lake instead of sanity.io. */
export function lakeOptions(lakeUrl: string) {
  return {
    apiHost: lakeUrl,
    auth: {
      loginMethod: 'token',
      redirectOnSingle: true,
      providers: [{ name: 'lake', title: 'Local newsroom', url: `${lakeUrl}/login` }],
    },
    // The newer strategies ask for `text::query()`, which the lake's GROQ engine does not have.
    search: { strategy: 'groqLegacy' },
    releases: { enabled: false },
    scheduledDrafts: { enabled: false },
    scheduledPublishing: { enabled: false },
    tasks: { enabled: false },
    mediaLibrary: { enabled: false },
    apps: { canvas: { enabled: false } },
    announcements: { enabled: false },
  } satisfies Partial<SingleWorkspace>
}
