import type { ReleaseSource } from '../source.ts'

export const releases2022: ReleaseSource[] = [
  {
    slug: 'two-satellites-pass-at-312-meters',
    kind: 'news',
    number: '22-003',
    title: 'Two retired satellites pass at 312 meters, and neither can steer',
    summary:
      'The watch center followed the pass for six days and warned 19 owners of what a collision would have scattered.',
    dateline: { place: 'Kamakura', country: 'Japan', day: '2022-02-17' },
    at: '2022-02-17T07:30:00Z',
    organization: 'watch',
    topics: ['orbit-watch'],
    contacts: ['yokohama'],
    pictures: [
      {
        picture: 'radar-sweep',
        caption:
          'A plot of the watch center shows two tracks crossing above the South Pacific, Feb. 17, 2022.',
      },
    ],
    quotes: {
      tillery: { by: 'tillery', occasion: 'Briefing at the watch center, Kamakura' },
      kuramochi: { by: 'kuramochi', occasion: 'Briefing at the watch center, Kamakura' },
      after: { by: 'tillery', occasion: 'Briefing at the watch center, Kamakura' },
    },
    body: `
Two dead satellites, launched 34 and 41 years ago, crossed at 14.7 kilometers a second above the South Pacific at 1:09 p.m. Japan time Thursday and missed each other by 312 meters, give or take 40.

Neither has answered a command since the 1990s. Nothing could be done but to look, and to tell those who would be downstream.

“{q:tillery|It’s two parked cars with no brakes rolling through the same crossing,}” said Col. Marcus Tillery, deputy director of the Orbit and Ocean Watch Center. “{q:tillery|You can’t stop them. You can tell the folks on the corner to step back.}”

The folks on the corner were 19 owners of working satellites within 60 kilometers of the crossing. Eleven moved, most of them by less than a kilometer.

On Feb. 11 the center put the miss at between 20 and 900 meters. By Wednesday it had come down to between 240 and 380.

“{q:kuramochi|People asked why the number kept changing,}” said Lt. Col. Kuramochi Aya, chief of analysis. “{q:kuramochi|The satellites did not change. We were learning.}”

The pair will meet again, at a distance nobody can yet give, in about nine years. Tillery has put the date in the center’s calendar. “{q:after|I’ll be retired,}” he said. “{q:after|Somebody sitting in this chair won’t be, and I’d like them to have our notes.}”
`,
    later: [
      {
        kind: 'correction',
        at: '2022-02-18T02:40:00Z',
        correction: {
          wrong:
            'An earlier version of this release gave the speed at which the two satellites crossed as 14.7 kilometers an hour.',
          right: 'It was 14.7 kilometers a second.',
        },
        changes: [
          { now: 'crossed at 14.7 kilometers a second', before: 'crossed at 14.7 kilometers an hour' },
        ],
      },
    ],
  },
  {
    slug: 'minamo-home-after-41-days',
    kind: 'news',
    number: '22-009',
    title: 'Minamo home after 41 days with 60 fewer floats',
    summary:
      'The research vessel crosses the Kuroshio Extension eleven times and brings back water from 5,880 meters down.',
    dateline: { place: 'Yokohama', country: 'Japan', day: '2022-05-19' },
    at: '2022-05-19T06:00:00Z',
    organization: 'ships',
    topics: ['science-voyages', 'ocean-watch'],
    contacts: ['science'],
    pictures: [
      {
        picture: 'research-ship',
        caption:
          'The research vessel Minamo lowers a sampler on the port side east of Inubo, Japan, May 2, 2022.',
      },
    ],
    quotes: {
      brandt: { by: 'brandt', occasion: 'Return of the Minamo, Yokohama' },
      claim: { by: 'brandt', occasion: 'Return of the Minamo, Yokohama' },
      bottle: { by: 'brandt', day: '2022-05-02', occasion: 'Aboard the Minamo, 36 N 148 E' },
    },
    body: `
The research vessel *Minamo* tied up in Yokohama Thursday with 1,140 bottles of sea water in her cold store and an empty rack where 60 floats had been.

In 41 days she crossed the Kuroshio Extension, the great warm current that leaves Japan for the open Pacific, 11 times. Each crossing left five or six floats behind. They drift a kilometer down and come up every tenth day to say where they have been.

“{q:brandt|We think of a current as a river,}” said Dr. Noelani Brandt, lead oceanographer. “{q:brandt|Cross it eleven times and it’s more like a crowd leaving a stadium. It stops, it argues, it goes round the lamp post, and somehow everyone gets home.}”

The deepest sample came up May 2 from 5,880 meters. Water there last touched the air, by its chemistry, some 900 years ago.

“{q:bottle|I held it up to the porthole and it looked like nothing at all,}” Brandt said aboard that evening. “{q:bottle|That’s the trick of it. Everything that ever happened to this water is in there, and it looks like a glass of water.}”

What the voyage does **not** show, Brandt was quick to add, is whether the current is moving north. “{q:claim|One voyage is a postcard,}” she said. “{q:claim|Ask me when we have an album.}”

All figures will be in the shared ocean picture by July.
`,
  },
  {
    slug: 'yarborough-leaves-212-pages',
    kind: 'news',
    number: '22-012',
    title: 'Relief chief leaves 212 pages and one instruction: tear out what you need',
    summary:
      'At the end of exercise Lantern Ferry in Naha, Maj. Yarborough hands over the relief playbook he and his staff wrote.',
    dateline: { place: 'Naha', country: 'Japan', day: '2022-06-24' },
    at: '2022-06-24T08:00:00Z',
    organization: 'relief',
    topics: ['disaster-relief'],
    contacts: ['yokohama'],
    quotes: {
      yarborough: { by: 'yarborough', occasion: 'Close of Lantern Ferry 22, Naha' },
      road: { by: 'yarborough', occasion: 'Close of Lantern Ferry 22, Naha' },
      minase: { by: 'minase', occasion: 'Close of Lantern Ferry 22, Naha' },
    },
    body: `
The playbook of the Relief Logistics Cell is held together by two bolts. Undo them and any page comes out.

“{q:yarborough|Nobody ever needed two hundred pages in an emergency,}” said Maj. Hollis Yarborough, who leaves the office June 30 after three years as chief of relief planning. “{q:yarborough|They need the one about the crane. So take the one about the crane, and bring it back with your notes on it.}”

He handed the book over Friday at the end of Lantern Ferry 22, in which 340 relief pallets went from a ship in Naha’s outer harbor to 26 village halls in 19 hours. The ship was unloaded in four. The other 15 hours were roads.

“{q:road|The ocean’s the easy part,}” Yarborough said. “{q:road|It’s wide, it’s flat and it’s open all night. It’s the last two hundred meters that get you. A gate. A dog. A nice old man who has the key and has gone fishing.}”

Page 1 of the playbook is therefore blank but for one question, *Who has the key?*, and a line to write a telephone number on.

Rear Adm. Minase Tatsuo, deputy director of search and rescue, received the book for the office. “{q:minase|The major has taught admirals to ask about gates,}” he said. “{q:minase|I had thought I knew what a landing was.}”

A successor will be named in the autumn. Until then the cell’s duty planner answers for it.
`,
  },
  {
    slug: 'twenty-four-students-two-galleys',
    kind: 'news',
    number: '22-015',
    title: 'Twenty-four students, two galleys, one pot of curry',
    summary:
      'High school students from Kure and Astoria spend nine days on training ships. They vote the curry the hardest exercise.',
    dateline: { place: 'Kure', country: 'Japan', day: '2022-08-04' },
    at: '2022-08-05T01:30:00Z',
    organization: 'exchanges',
    topics: ['youth-exchange', 'port-visits'],
    contacts: ['yokohama'],
    pictures: [
      {
        picture: 'two-hulls',
        caption:
          'Two training ships lie side by side at Kure, Japan, with a plank between their galleys, Aug. 2, 2022.',
      },
    ],
    quotes: {
      sugitani: { by: 'sugitani', occasion: 'Close of the Two Harbors exchange, Kure' },
      seat: { by: 'sugitani', occasion: 'Close of the Two Harbors exchange, Kure' },
      kitabatake: { by: 'kitabatake', occasion: 'Lunch with the students, Kure' },
    },
    body: `
They learned to tie a bowline behind their backs, to read a tide table, and to take a radio call from someone who is frightened. But asked Thursday what had been hardest, 19 of the 24 students of the first Two Harbors exchange wrote the same word: *curry*.

On Friday of their first week the two training ships’ cooks had given up their galleys. Twelve students from Astoria, Oregon, and 12 from Kure cooked for 130 people, half the pot on each ship, with one recipe and no common language for “{n:scareQuotes|simmer.}”

“{q:sugitani|You can sit two teenagers next to each other at a welcome dinner and nothing will happen for nine days,}” said Sugitani Eri, head of youth exchange. “{q:sugitani|Give them sixty carrots and one peeler and they are friends by the tenth carrot.}”

Sugitani has drawn the seating plans herself. They are, she said, the only secret documents of her office.

“{q:seat|Never by school and never by language,}” she said. “{q:seat|By who laughs at the same time. It takes me two days of watching.}”

Kitabatake Soichi, the director, was served from both halves of the pot. “{q:kitabatake|I was asked which was the better and I have answered that I should need a further committee,}” he said.

The exchange goes to Astoria next summer. Students pay their own stamps; the office pays the rest.
`,
  },
  {
    slug: 'brandt-named-chief-scientist',
    kind: 'news',
    number: '22-018',
    title: 'Brandt named first chief scientist',
    summary:
      'The oceanographer who drew the shared ocean picture will answer for every figure that the office publishes.',
    dateline: { place: 'Honolulu', day: '2022-10-03' },
    at: '2022-10-03T20:00:00Z',
    topics: ['science-voyages', 'ocean-watch'],
    contacts: ['honolulu', 'science'],
    quotes: {
      kitabatake: { by: 'kitabatake', occasion: 'Appointment of the chief scientist', delivery: 'written' },
      brandt: { by: 'brandt', occasion: 'First day as chief scientist, Honolulu' },
      refuse: { by: 'brandt', occasion: 'First day as chief scientist, Honolulu' },
    },
    body: `
Dr. Noelani Brandt is the Pacific Commons Office’s first chief scientist, the office said Monday. Every figure it publishes, from a wave height to a head count, now passes her desk or that of someone she has named.

The post was asked for by the office’s own staff, after a summer in which two divisions published two lengths for the same ship.

“{q:kitabatake|Dr. Brandt has for three years returned my drafts with the word “source?” in the margin,}” Kitabatake Soichi, the director, wrote in announcing the post. “{q:kitabatake|It seemed wiser to pay her for it.}”

Brandt, 47, was born in Hilo, took her doctorate on the mixing of the Alenuihaha Channel and has spent, by her own log, 1,306 days at sea. She asked for one power before she said yes.

“{q:refuse|I can say no,}” she said. “{q:refuse|If I can’t tell where a number came from, it doesn’t go out, and the director can’t overrule me before Monday. You’d be amazed how many numbers find their parents by Monday.}”

She will go on leading the science voyages. “{q:brandt|A chief scientist who doesn’t get wet,}” she said, “{q:brandt|is an accountant with opinions.}”
`,
  },
  {
    slug: 'fact-sheet-what-a-distress-call-passes-through',
    kind: 'factSheet',
    number: '22-022',
    title: 'Fact sheet: what a distress call passes through',
    summary:
      'From a wet thumb on a button to a helicopter in the air: eleven steps, how long each takes, and where calls are lost.',
    dateline: { place: 'Yokohama', country: 'Japan', day: '2022-12-01' },
    at: '2022-12-01T03:00:00Z',
    organization: 'coordination',
    topics: ['communications', 'search-and-rescue'],
    contacts: ['yokohama'],
    quotes: {
      hayasaka: { by: 'hayasaka', occasion: 'Preface to the fact sheet', delivery: 'written' },
      advice: { by: 'hayasaka', occasion: 'Preface to the fact sheet', delivery: 'written' },
    },
    body: `
In 2022 the common log took in 1,873 distress calls from the western and central North Pacific. Of these, 1,402 were false: a cap left off, a dog, a beacon thrown in a bin. All 1,873 were answered as if they were true.

## The steps

1. **The button.** A beacon needs to be held down about five seconds. Cold thumbs need longer.
2. **The first half minute.** The beacon waits, so that a mistake can be undone.
3. **Satellite or shore.** Some satellite hears it within 5 minutes; a shore station at once, if there is one.
4. **A number becomes a name.** The beacon’s number is looked up. One in six has an owner who has moved.
5. **The telephone.** Someone calls the number on the card. This settles most false calls.
6. **The log.** The call is written down in both languages, by whoever heard it first.
7. **The place.** Two fixes are better than one. The first is wrong by up to 5 kilometers.
8. **The drift.** Where they were is not where they are.
9. **Who is near.** Nine times in ten, a merchant ship.
10. **Asking.** The master is asked to turn. Masters almost always do.
11. **The aircraft**, if the sea is within its reach.

From step 1 to step 10, the median in 2022 was 26 minutes.

## Where calls are lost

At step 4. “{q:hayasaka|The beacon did its duty, the satellite did its duty, and we ring a flat in Shimonoseki where a student lives now,}” writes Hayasaka Midori, duty coordinator. “{q:hayasaka|Please write your new address on the card. It is the cheapest rescue equipment there is.}”

She adds a word for those who hesitate: “{q:advice|No one has ever been scolded by this desk for calling too early. I have looked, in eleven years of logs.}”
`,
    later: [
      {
        kind: 'update',
        at: '2023-01-16T03:00:00Z',
        note: 'The figures now cover the whole of 2022. The first version counted to the end of October.',
        changes: [
          { now: '1,873 distress calls', before: '1,527 distress calls' },
          { now: 'Of these, 1,402 were false', before: 'Of these, 1,140 were false' },
          { now: 'All 1,873 were answered', before: 'All 1,527 were answered' },
        ],
      },
    ],
  },
]
