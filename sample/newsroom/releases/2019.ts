import type { ReleaseSource } from '../source.ts'

export const releases2019: ReleaseSource[] = [
  {
    slug: 'office-opens-in-yokohama',
    kind: 'news',
    number: '19-001',
    title: 'Pacific Commons Office opens with 31 people and one radio log',
    summary:
      'Japan and the United States open a shared office in Yokohama for rescue, relief and the watch over ocean and orbit.',
    dateline: { place: 'Yokohama', country: 'Japan', day: '2019-04-08' },
    at: '2019-04-08T03:30:00Z',
    topics: ['search-and-rescue', 'ocean-watch'],
    contacts: ['yokohama'],
    pictures: [
      {
        picture: 'harbour-dawn',
        caption:
          'The Osanbashi side of Yokohama harbor lies still before the office opens its doors, April 8, 2019.',
      },
    ],
    quotes: {
      kitabatake: { by: 'kitabatake', occasion: 'Opening of the office, Yokohama' },
      budget: { by: 'kitabatake', occasion: 'Opening of the office, Yokohama' },
      okerlund: { by: 'okerlund', occasion: 'Opening of the office, Yokohama' },
    },
    body: `
Thirty-one people from two governments moved into four rooms above a ferry ticket hall Monday and opened the Pacific Commons Office, a joint United States–Japan office for safety at sea and in space.

The office has no ships, aircraft or satellites of its own. It plans exercises, keeps shared pictures of the ocean and of low orbit, and holds the telephone numbers of people who do have ships.

“{q:kitabatake|An emergency at sea has never once asked which of us was responsible,}” said Kitabatake Soichi, the office’s first director. “{q:kitabatake|It is we who lose forty minutes asking each other. This office exists to win back the forty minutes.}”

Its first common property is a radio log. From today, distress traffic heard by either side is written into one log, in both languages, by whoever hears it first.

Capt. Dana Okerlund, chief of exercises, said the first exercise is set for July off Hilo, Hawaii, and will use 12 dummies that float as people float.

“{q:okerlund|I want a number at the end of it,}” Okerlund said. “{q:okerlund|How many did we find, how long did it take, how far were we from where we thought we were. If the report has adjectives in it I’ll send it back.}”

The two governments share the cost in equal parts. The budget for the first year is printed on two sides of one sheet and hangs in the entrance.

“{q:budget|I have worked in ministries for twenty-six years and I had never seen the whole of a budget at once,}” Kitabatake said. “{q:budget|I recommend it. One notices the chairs.}”
`,
  },
  {
    slug: 'first-exercise-finds-eleven-of-twelve',
    kind: 'news',
    number: '19-006',
    title: 'First exercise finds 11 of 12 off Hilo',
    summary:
      'Tidewatch 19 puts twelve weighted dummies in the Alenuihaha Channel. Crews recover eleven, and plan the next exercise around the twelfth.',
    dateline: { place: 'Hilo', country: 'Hawaii', day: '2019-07-18' },
    at: '2019-07-19T02:00:00Z',
    organization: 'rescue',
    topics: ['search-and-rescue'],
    contacts: ['honolulu'],
    pictures: [
      {
        picture: 'helicopter-hoist',
        caption:
          'A rescue swimmer goes down the wire to a training dummy northwest of Hilo, Hawaii, July 16, 2019.',
      },
    ],
    quotes: {
      okerlund: { by: 'okerlund', occasion: 'Debriefing of Tidewatch 19, Hilo' },
      minase: { by: 'minase', occasion: 'Debriefing of Tidewatch 19, Hilo' },
      quiroz: { by: 'quiroz', day: '2019-07-16', occasion: 'Aboard the rescue tender Kaimana' },
      close: { by: 'okerlund', occasion: 'Debriefing of Tidewatch 19, Hilo' },
    },
    body: `
The first exercise of the Pacific Commons Office ended Thursday with 11 of 12 training dummies recovered from the channel between Hawaii and Maui. The twelfth has not been found.

Two ships, three aircraft and a shore desk in Yokohama searched 940 square nautical miles over three days. The mean time from the first report to the first person out of the water was 71 minutes.

“{q:okerlund|Eleven out of twelve is not a rounding error,}” said Capt. Dana Okerlund, chief of exercises. “{q:okerlund|The twelfth one is somebody.}”

What went well, in the order the crews gave it:

- One log. Both ships wrote to it and neither had to ask the other what time it was.
- The drift forecast, good to 1.8 nautical miles after 12 hours.
- Swapped lookouts: each bridge carried two from the other side.

What did not:

- Three search patterns were drawn with north at the top and one with the wind at the top.
- The word “{n:scareQuotes|recovered}” meant *seen* on one frequency and *on board* on the other for six hours.

Capt. Minase Tatsuo, deputy chief of exercises, said the second fault was the costlier. “{q:minase|On a training ship the boatswain made us repeat an order until it was dull,}” he said. “{q:minase|We had hurried past the dull part. It is the dull part that floats.}”

Lt. Cmdr. Renata Quiroz, rescue operations officer, rode the tender *Kaimana* through the second night.

“{q:quiroz|You stare at black water for five hours and then your own wake looks like a face,}” Quiroz said from the tender Tuesday. “{q:quiroz|So you trade off every twenty minutes. Nobody is tough enough to be a good lookout at minute twenty-one.}”

Tidewatch will be held each year that weather and money allow. The next will begin, Okerlund said, {q:close|with the twelfth dummy’s last known position}, and with every chart the same way up.
`,
  },
  {
    slug: 'fact-sheet-one-picture-of-the-sea',
    kind: 'factSheet',
    number: '19-011',
    title: 'Fact sheet: one picture of the sea',
    summary:
      'What the shared ocean picture shows, what it leaves out, how old its figures are and who may use it.',
    dateline: { place: 'Yokohama', country: 'Japan', day: '2019-11-05' },
    at: '2019-11-05T06:00:00Z',
    organization: 'watch',
    topics: ['ocean-watch'],
    contacts: ['science'],
    quotes: {
      brandt: { by: 'brandt', occasion: 'Note to users of the ocean picture', delivery: 'written' },
      limits: { by: 'brandt', occasion: 'Note to users of the ocean picture', delivery: 'written' },
    },
    body: `
The shared ocean picture is a chart, redrawn every 30 minutes, of what the two countries’ civil instruments know about the North Pacific between 10 and 55 degrees north. It is open to anyone who can read a chart.

## What is in it

- **Surface current**, from 214 drifting buoys and four shore radars. Age of figures: 30 minutes to 6 hours.
- **Waves**, height and direction, from 38 moored buoys. Age: 10 minutes.
- **Water temperature** to 200 meters, from floats that surface every 10 days. Age: up to 10 days, marked in gray.
- **Drift forecast** for a person, a raft and an open boat, 72 hours ahead, with its error drawn as a ring.

## What is not in it

Ships. The picture shows water, not who is on it. Naval, fishing and private positions are neither collected nor drawn.

## How to read the ring

“{q:brandt|The ring is the honest part of the drawing,}” writes Dr. Noelani Brandt, lead oceanographer. “{q:brandt|The dot is our best guess. The ring is what the ocean has not told us yet, and on the third day it is mostly ring.}”

A search planner who covers the ring covers nine cases in ten. The tenth lies outside, and Brandt asks that it be remembered: “{q:limits|We are not wrong one time in ten because we are careless. We are wrong because water turns corners.}”

## Who pays

Each country pays for its own instruments. The drawing costs about as much a year as one set of tires for a rescue helicopter.
`,
  },
]
