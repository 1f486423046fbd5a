import type { ReleaseSource } from '../source.ts'

/** What lies on the desk: drafts, one of them under embargo, and a release handed in for review. None of it is public. */
export const deskReleases: ReleaseSource[] = [
  {
    desk: 'review',
    slug: 'cold-lantern-27-moves-to-nemuro',
    kind: 'news',
    number: '26-035',
    title: 'Cold Lantern 27 moves to Nemuro, and takes the townspeople along',
    summary:
      'The next exercise on drift ice, Feb. 8-12, will be the first in which volunteers search as well as lie in the snow.',
    dateline: { place: 'Nemuro', country: 'Japan', day: '2026-11-25' },
    at: '2026-11-25T02:00:00Z',
    organization: 'rescue',
    topics: ['search-and-rescue'],
    contacts: ['yokohama'],
    quotes: {
      quiroz: {
        by: 'quiroz',
        day: '2026-11-20',
        occasion: 'Planning meeting for Cold Lantern 27',
        delivery: 'prepared',
      },
      tsukioka: {
        by: 'tsukioka',
        day: '2026-11-20',
        occasion: 'Planning meeting for Cold Lantern 27',
        delivery: 'prepared',
      },
    },
    body: `
The fourth day of Cold Lantern 27 will belong to Nemuro. From Feb. 8 to 12 crews will work on the drift ice off the town; on the 11th they will lie down in the snow, and forty townspeople will look for them.

“{q:quiroz|They’ve been walking on that ice since they were six,}” said Capt. Renata Quiroz, director of search and rescue. “{q:quiroz|I’d like to know what they look at. I’m pretty sure it isn’t what we look at.}”

Cmdr. Tsukioka Ren, commander of the Rescue Air Detachment, has asked to be among those who are buried. “{q:tsukioka|I have seen it from sixty meters,}” he said. “{q:tsukioka|I would like to hear it from below.}”
`,
  },
  {
    desk: 'draft',
    slug: 'two-harbors-27-opens-for-applications',
    kind: 'advisory',
    number: '26-036',
    title: 'Two Harbors 27: thirty places, two ships, no essay',
    summary:
      'Applications for next summer’s youth exchange open Jan. 11. Instead of an essay, send a recipe.',
    dateline: { place: 'Yokohama', country: 'Japan', day: '2026-12-01' },
    at: '2026-12-01T02:00:00Z',
    organization: 'exchanges',
    topics: ['youth-exchange'],
    contacts: ['yokohama'],
    people: ['sugitani'],
    body: `
Applications for the sixth Two Harbors exchange open Monday, Jan. 11, 2027.

- **Who:** students aged 15 to 17, from Kochi, Japan, and Port Townsend, Washington
- **When:** July 24 to Aug. 2, 2027
- **How:** one page, in either language. *No essay.* Send a recipe that you have cooked for at least six people, and say what went wrong.

[Dates of the information evenings to come from Kochi, ask again Thursday]
`,
  },
  {
    desk: 'draft',
    slug: 'small-book-of-seamanship',
    kind: 'news',
    number: '26-037',
    title: 'The small book is done, and has 61 pages',
    summary:
      'Senior adviser Minase Tatsuo hands in what two hundred people told him at the end of their watch.',
    dateline: { place: 'Yokohama', country: 'Japan', day: '2026-12-10' },
    at: '2026-12-10T04:00:00Z',
    organization: 'council',
    topics: ['search-and-rescue'],
    contacts: ['yokohama'],
    quotes: {
      minase: { by: 'minase', day: '2026-11-20', occasion: 'Interview for the release' },
    },
    body: `
It was to be a small book. It has 61 pages, no pictures and one knot.

“{q:minase|I wrote two hundred and forty pages and read them aloud to my wife,}” said Minase Tatsuo, the senior adviser. “{q:minase|She fell asleep at a number of places. I have taken those out.}”
`,
  },
  {
    desk: 'draft',
    slug: 'nemuro-light-to-burn-again',
    kind: 'news',
    number: '26-038',
    title: 'The old light at Nemuro will burn again for one winter',
    summary: 'For the hundred and sixtieth winter of the light, its first lamp goes back into the tower.',
    dateline: { place: 'Nemuro', country: 'Japan', day: '2031-11-04' },
    at: '2031-11-04T00:00:00Z',
    embargo: { instant: '2031-11-04T00:00:00Z', zone: 'Asia/Tokyo' },
    organization: 'exchanges',
    topics: ['port-visits'],
    contacts: ['yokohama'],
    body: `
The first lamp of the light at Nemuro has stood in a school corridor since the tower got an electric one. On Nov. 4 it goes back up, for one winter.

The town has asked that nobody print the hour before the children know it. The papers that have this text have promised to wait.
`,
  },
]
