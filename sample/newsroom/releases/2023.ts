import type { ReleaseSource } from '../source.ts'

export const releases2023: ReleaseSource[] = [
  {
    slug: 'advisory-quiet-hours-on-eight-megahertz',
    kind: 'advisory',
    number: '23-002',
    title: 'Notice to mariners: quiet hours on 8 MHz, Feb. 21',
    summary:
      'Two hours of silence on three working frequencies let a listening test proceed. Distress channels stay open throughout.',
    dateline: { place: 'Honolulu', day: '2023-02-09' },
    at: '2023-02-09T19:00:00Z',
    organization: 'signals',
    topics: ['communications'],
    contacts: ['honolulu'],
    people: ['pruitt'],
    boilerplate: null,
    body: `
Ships and shore stations in the North Pacific west of 150 W are asked to keep silence on three **working** frequencies near 8 MHz for two hours:

- **Tuesday, Feb. 21, 2023, 1600 to 1800 UTC**
- That is 6 to 8 a.m. in Honolulu and, on Wednesday, Feb. 22, 1 to 3 a.m. in Japan

Distress, urgency and safety channels are *not* affected. If you need help, call. The test will stop the moment anyone does.

The Joint Signals Laboratory will listen from Kodiak, Hilo and Wakkanai for 10-watt transmitters in three life rafts. Reports from yachts and fishing vessels that hear the rafts are welcome: note the time in UTC, the frequency, your position and what you heard, and send it to the Honolulu desk. Master Sgt. Darnell Pruitt, chief of field installations, answers every report by hand.
`,
    later: [
      {
        kind: 'update',
        at: '2023-02-13T22:00:00Z',
        note: 'The test has been moved from Feb. 16 to Feb. 21 because of a gale warning for the raft off Wakkanai. Hours and frequencies are unchanged.',
        changes: [
          { now: 'quiet hours on 8 MHz, Feb. 21', before: 'quiet hours on 8 MHz, Feb. 16' },
          { now: 'Tuesday, Feb. 21, 2023', before: 'Thursday, Feb. 16, 2023' },
          { now: 'on Wednesday, Feb. 22, 1 to 3 a.m.', before: 'on Friday, Feb. 17, 1 to 3 a.m.' },
        ],
      },
    ],
  },
  {
    slug: 'kitabatake-farewell-remarks',
    kind: 'speech',
    number: '23-006',
    title: 'Kitabatake’s farewell: “The forty minutes”',
    summary:
      'The first director’s remarks on his last day, on what an office is for and what he got wrong about chairs.',
    dateline: { place: 'Yokohama', country: 'Japan', day: '2023-03-31' },
    at: '2023-03-31T09:00:00Z',
    topics: ['search-and-rescue'],
    contacts: ['yokohama'],
    people: ['okerlund', 'hayasaka', 'brandt'],
    quotes: {
      opening: { by: 'kitabatake', occasion: 'Farewell remarks, Yokohama' },
      minutes: { by: 'kitabatake', occasion: 'Farewell remarks, Yokohama' },
      wrong: { by: 'kitabatake', occasion: 'Farewell remarks, Yokohama' },
      paper: { by: 'kitabatake', occasion: 'Farewell remarks, Yokohama' },
      close: { by: 'kitabatake', occasion: 'Farewell remarks, Yokohama' },
    },
    body: `
*Remarks as delivered by Kitabatake Soichi, director, to the staff of the Pacific Commons Office, March 31, 2023. Mr. Kitabatake spoke in English.*

{q:opening|Four years ago I stood on this stair and said that we existed to win back forty minutes. I had the figure from no one. I made it up in the train. It had the sound of a figure.}

{q:minutes|Dr. Brandt found me out in the second year. She asked for the source, and I said, myself, and she said that that was not a source. So we measured. It was thirty-eight. I want it known that I was wrong by two minutes, and that it is now twenty-two, and that none of the difference is mine. It is Ms. Hayasaka’s, who taught a room full of officers to write first and confer afterwards.}

### What I got wrong

{q:wrong|I bought thirty-one chairs and believed that I had founded an institution. An institution is what happens when the person in the chair is asleep in a hotel in another time zone and the right thing is done all the same, and nobody thinks to mention it to him. I was told of the Kuji rescue six days late. I have never been so content to be uninformed.}

### What I leave

{q:paper|I leave to Admiral Okerlund a budget on two sides of one sheet. I ask her to defend the one sheet. There will come a person with a binder. The binder will be very well made.}

{pull:wrong}

### And to all of you

{q:close|At sea one does not say goodbye. One says what time it is and what one can see. It is ten past six. I can see all of you. Nothing further to report.}
`,
  },
  {
    slug: 'okerlund-becomes-director',
    kind: 'news',
    number: '23-007',
    title: 'Okerlund becomes director; Minase takes rescue',
    summary:
      'Rear Adm. Dana Okerlund is the second director of the office. Hayasaka Midori becomes chief rescue coordinator.',
    dateline: { place: 'Yokohama', country: 'Japan', day: '2023-04-03' },
    at: '2023-04-03T03:00:00Z',
    topics: ['search-and-rescue'],
    contacts: ['yokohama'],
    pictures: [
      {
        picture: 'harbour-dusk',
        caption:
          'Lights come on along the Yokohama waterfront on the evening of the handover, April 3, 2023.',
      },
    ],
    quotes: {
      okerlund: { by: 'okerlund', occasion: 'First day as director, Yokohama' },
      minase: { by: 'minase', occasion: 'First day as director of search and rescue' },
      hayasaka: { by: 'hayasaka', occasion: 'First day as chief rescue coordinator' },
    },
    people: ['kitabatake'],
    body: `
Rear Adm. Dana Okerlund took over as director of the Pacific Commons Office Monday from Kitabatake Soichi, who led it from its opening.

There was no ceremony, at her request. At 9 a.m. she read the overnight log aloud to whoever was in the room, which took four minutes.

“{q:okerlund|The log is the only thing in this building that is never about us,}” Okerlund said. “{q:okerlund|I’d like to start every day with something that isn’t about us.}”

Two more posts changed hands on Saturday, April 1:

- **Rear Adm. Minase Tatsuo** is director of search and rescue.
- **Hayasaka Midori**, of the Japan Coast Guard, is chief rescue coordinator, a new post with authority to begin a search without asking anyone.

“{q:minase|In my service one is told that a captain may sleep when the lookout is good,}” Minase said. “{q:minase|Ms. Hayasaka is now the lookout. I have bought a pillow.}”

Hayasaka, who has spent 11 years at the radio desk, said the new authority changes less than people suppose. “{q:hayasaka|I always began at once,}” she said. “{q:hayasaka|Until Friday I also had to find someone to tell me that I could.}”
`,
  },
  {
    slug: 'astoria-keeps-the-lights-on',
    kind: 'news',
    number: '23-010',
    title: 'Astoria keeps the lights on for a late ship',
    summary:
      'Fog holds the Minamo off the Columbia bar for eleven hours. The town waits up, and so do 2,300 visitors the day after.',
    dateline: { place: 'Astoria', country: 'Oregon', day: '2023-06-15' },
    at: '2023-06-16T18:00:00Z',
    organization: 'exchanges',
    topics: ['port-visits'],
    contacts: ['honolulu'],
    pictures: [
      {
        picture: 'fog-light',
        caption:
          'The research vessel Minamo waits for the fog to lift off the mouth of the Columbia River, June 14, 2023.',
      },
    ],
    quotes: {
      sugitani: { by: 'sugitani', occasion: 'Port visit of the Minamo, Astoria' },
      brandt: { by: 'brandt', occasion: 'Port visit of the Minamo, Astoria' },
      chowder: { by: 'sugitani', occasion: 'Port visit of the Minamo, Astoria' },
    },
    body: `
The brass band had been booked for 3 in the afternoon. The *Minamo* came up the river at 2:10 in the morning, and the band was still there.

Fog had held the research vessel off the Columbia bar for 11 hours Wednesday. On shore nobody went home. The Lower Columbia fishing cooperative fed whoever stood on the pier; by midnight that was some 400 people.

“{q:sugitani|I had a schedule with forty-one entries, and by midnight I had one: soup,}” said Sugitani Eri, who arranges the office’s port visits. “{q:sugitani|I have never run a better day.}”

When the ship opened Thursday 2,300 visitors walked through her laboratories. A line formed at the porthole where samples are held to the light.

“{q:brandt|A boy asked me how old the water was and I said this one’s about nine hundred,}” said Dr. Noelani Brandt, the chief scientist. “{q:brandt|He said, happy birthday. I’ve been doing this for twenty years and no one ever thought of it.}”

The visit lasts until Sunday. The students of the second Two Harbors exchange join the ship Friday, and the galley has laid in carrots.

“{q:chowder|Twelve for curry and twelve for chowder, and then they change over,}” Sugitani said. “{q:chowder|We have learned to buy two peelers. One per ship. It must stay a little difficult.}”
`,
  },
  {
    slug: 'three-hundredth-drifting-buoy',
    kind: 'news',
    number: '23-015',
    title: 'The 300th buoy goes over the side, signed by those who built it',
    summary:
      'Drift forecasts for a person in the water now hold within 1.1 nautical miles after 12 hours, from 1.8 in 2019.',
    dateline: { place: 'Hilo', country: 'Hawaii', day: '2023-09-07' },
    at: '2023-09-08T00:00:00Z',
    organization: 'ships',
    topics: ['ocean-watch', 'science-voyages'],
    contacts: ['science'],
    pictures: [
      {
        picture: 'buoy',
        caption: 'A drifting buoy rides its first swell 30 miles northeast of Hilo, Hawaii, Sept. 6, 2023.',
      },
    ],
    quotes: {
      brandt: { by: 'brandt', occasion: 'Launch of the 300th buoy, off Hilo' },
      quiroz: { by: 'quiroz', occasion: 'Telephone interview' },
      lost: { by: 'brandt', occasion: 'Launch of the 300th buoy, off Hilo' },
    },
    body: `
It is the size of a basketball, costs as much as a good bicycle and will not be seen again. The 300th drifting buoy of the shared ocean picture went over the side of the *Minamo* Wednesday 30 miles off Hilo with 26 signatures on it in wax pencil.

The names are those of a ninth-grade class in Honokaa, which soldered its antenna.

In 2019 the drift forecast for a person in the water was good to 1.8 nautical miles after 12 hours. With 300 buoys it is good to 1.1. The area to be searched shrinks by more than half.

“{q:brandt|Every buoy is a rumor,}” said Dr. Noelani Brandt, the chief scientist. “{q:brandt|One rumor is gossip. Three hundred, all from different neighborhoods, and you begin to know the town.}”

Cmdr. Renata Quiroz, chief of rescue operations, put it in minutes. “{q:quiroz|Half the box is an hour I get back,}” she said. “{q:quiroz|I know what people do in that hour. They tie themselves to each other. They sing. So give me the hour.}”

About one buoy in nine falls silent within a year: barnacles, propellers, and once a sea eagle. Brandt does not call them lost. “{q:lost|They’re still out there measuring,}” she said. “{q:lost|They just don’t write.}”
`,
    later: [
      {
        kind: 'correction',
        at: '2023-09-11T20:30:00Z',
        correction: {
          wrong:
            'An earlier version of this release said that the class that soldered the antenna is in Hilo.',
          right: 'It is in Honokaa.',
        },
        changes: [{ now: 'ninth-grade class in Honokaa', before: 'ninth-grade class in Hilo' }],
      },
    ],
  },
  {
    slug: 'statement-hoshimi-search-suspended',
    kind: 'statement',
    number: '23-018',
    title: 'Statement on the suspension of the search for the yacht Hoshimi',
    summary:
      'After five days and 14,200 square miles the search for two sailors north of Minamitorishima is suspended.',
    dateline: { place: 'Yokohama', country: 'Japan', day: '2023-10-19' },
    at: '2023-10-19T10:30:00Z',
    topics: ['search-and-rescue'],
    contacts: ['yokohama'],
    boilerplate: null,
    quotes: {
      okerlund: { by: 'okerlund', occasion: 'Statement by the director' },
      hayasaka: { by: 'hayasaka', occasion: 'Questions from reporters, Yokohama' },
    },
    body: `
Rear Adm. Dana Okerlund, director of the Pacific Commons Office, read the following statement in Yokohama Thursday evening.

> {q:okerlund|At sunset today we suspended the search for Mr. Arai and Ms. Arai of the sailing yacht Hoshimi. Five aircraft and seven ships looked for five days over fourteen thousand two hundred square miles. We found the raft on the second day. We did not find them.}

> {q:okerlund|I told their daughter before I told you. She asked whether we were sure. I said that we are sure of where we looked and sure of how we looked, and that this is a different thing from being sure.}

> {q:okerlund|Suspended is a word with a meaning. If anyone sees anything, we go.}

Hayasaka Midori, chief rescue coordinator, who had begun the search Saturday at 4:06 p.m. on the strength of a missed radio appointment, took two questions. Asked whether an earlier start could have changed the end, she was silent for a moment.

“{q:hayasaka|They were to call at four,}” she said. “{q:hayasaka|I gave them six minutes. I will think about the six minutes.}”

Vessels in the area between 25 and 29 degrees north and 150 and 156 degrees east are asked to keep a lookout.
`,
  },
  {
    slug: 'open-catalog-of-1204-objects',
    kind: 'news',
    number: '23-022',
    title: 'Watch center opens its list of 1,204 objects nobody steers',
    summary:
      'The open list gives each derelict in low orbit a size, a tumble, an error and the names of those who measured it.',
    dateline: { place: 'Kamakura', country: 'Japan', day: '2023-12-14' },
    at: '2023-12-14T05:00:00Z',
    organization: 'watch',
    topics: ['orbit-watch'],
    contacts: ['yokohama', 'science'],
    pictures: [
      {
        picture: 'dish-stars',
        caption:
          'The 11-meter dish of the watch center follows a derelict across the winter sky at Kamakura, Japan, Dec. 12, 2023.',
      },
    ],
    quotes: {
      kuramochi: { by: 'kuramochi', occasion: 'Release of the open list, Kamakura' },
      tillery: { by: 'tillery', occasion: 'Release of the open list, Kamakura' },
      error: { by: 'kuramochi', occasion: 'Release of the open list, Kamakura' },
    },
    body: `
A list of 1,204 dead satellites and spent rocket stages went on line Thursday, free for anyone. Each line has the object’s size, how fast it tumbles, where it will be for the next three days, and a column that such lists have seldom had: who measured it, and how wrong they may be.

“{q:error|The error column was the longest discussion,}” said Col. Kuramochi Aya, deputy director of the Orbit and Ocean Watch Center. “{q:error|Some feared that it would make us look uncertain. We are uncertain. I did not see the difficulty.}”

The names were her idea as well. Every measurement carries the initials of the analyst on watch. Since the rule was tried in August, the center’s largest errors have fallen by a third.

“{q:kuramochi|I do not think they measure better when their name is on it,}” she said. “{q:kuramochi|I think they measure a second time.}”

Col. Marcus Tillery, her fellow deputy, has a favorite line: number 0417, a rocket stage from 1978 that turns once every 96 seconds and flashes as it turns.

“{q:tillery|You can see it from a dark beach with nothing but your eyes,}” Tillery said. “{q:tillery|It’s as big as a school bus, nobody’s driving, and it’s been by five times a day since I was six. I figure people should get to know the bus.}”
`,
  },
]
