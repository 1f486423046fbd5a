import type { ReleaseSource } from '../source.ts'

export const releases2020: ReleaseSource[] = [
  {
    slug: 'statement-shiranami-maru-crew',
    kind: 'statement',
    number: '20-003',
    title: 'Statement on the rescue of the crew of the Daini Shiranami-maru',
    summary:
      'All nine of the crew are ashore. The director thanks the cook who kept talking on a hand-held radio.',
    dateline: { place: 'Yokohama', country: 'Japan', day: '2020-02-12' },
    at: '2020-02-12T08:20:00Z',
    topics: ['search-and-rescue', 'communications'],
    contacts: ['yokohama'],
    quotes: {
      kitabatake: { by: 'kitabatake', occasion: 'Statement by the director', delivery: 'written' },
      cook: { by: 'kitabatake', occasion: 'Statement by the director', delivery: 'written' },
      hayasaka: { by: 'hayasaka', occasion: 'Questions from reporters, Yokohama' },
    },
    body: `
The following statement is by Kitabatake Soichi, director of the Pacific Commons Office.

> {q:kitabatake|At 4:52 this morning the ninth and last member of the crew of the fishing vessel Daini Shiranami-maru came aboard a merchant ship 190 miles east of Choshi. All nine are well enough to have complained about the coffee.}

> {q:cook|They owe their lives to the master of the merchant ship, who turned around without being asked twice, and to their own cook. Mr. Iwabuchi held a hand-held radio out of a raft for five hours and told our desk what he could see, which was very little, and told it again every ten minutes. A voice that says “still nothing” is worth more than a perfect signal that stops.}

The call was first heard at 11:41 p.m. Tuesday by a shore station on Oahu, 3,300 nautical miles away, and written into the common log a minute later. The duty coordinator in Yokohama, Hayasaka Midori of the Japan Coast Guard, answered it on the same frequency.

“{q:hayasaka|He apologized for disturbing us,}” Hayasaka told reporters. “{q:hayasaka|I said: please go on disturbing us.}”

The cause of the sinking is a matter for the Japanese authorities and the office has no comment on it.
`,
  },
  {
    slug: 'four-thousand-miles-on-ten-watts',
    kind: 'news',
    number: '20-014',
    title: 'Kodiak hears Wakkanai on ten watts',
    summary:
      'A test with one wire antenna on each side shows that voice can cross the North Pacific when satellites are not to be had.',
    dateline: { place: 'Wakkanai', country: 'Japan', day: '2020-08-20' },
    at: '2020-08-20T09:00:00Z',
    organization: 'signals',
    topics: ['communications'],
    contacts: ['yokohama'],
    pictures: [
      {
        picture: 'antenna-mast',
        caption:
          'Guy wires hold a 12-meter mast above the grass at Cape Soya, north of Wakkanai, Japan, Aug. 19, 2020.',
      },
    ],
    quotes: {
      pruitt: { by: 'pruitt', occasion: 'Radio test Long Line 20, Wakkanai' },
      connector: { by: 'pruitt', occasion: 'Radio test Long Line 20, Wakkanai' },
      kuramochi: { by: 'kuramochi', occasion: 'Radio test Long Line 20, Wakkanai' },
    },
    body: `
At 5:14 a.m. Thursday a voice on a 10-watt radio at Cape Soya read out the price of kelp, and a technician in Kodiak, Alaska, 2,600 nautical miles away, read it back without a mistake.

It was the ninth try in three nights. The test, called Long Line 20, asks what is left for a rescue desk when no satellite can be had: one transmitter that fits in a backpack, one wire, and someone who knows when to wait.

“{q:pruitt|People think it’s power,}” said Tech. Sgt. Darnell Pruitt, lead technician of the Joint Signals Laboratory. “{q:pruitt|It’s patience, and about forty feet of wire hung in the right direction. The sky opens for twenty minutes around dawn. If you’re fixing your coffee you missed it.}”

Of 60 messages sent, 41 arrived whole. The rest were lost to the aurora, to a thunderstorm near the Kuril chain and, for most of the first night, to a plug.

“{q:connector|It’s always the connector,}” Pruitt said. “{q:connector|I’ve been in eleven years and I’ve met maybe two bad radios. I’ve met a thousand bad connectors.}”

Lt. Col. Kuramochi Aya, chief of analysis at the Orbit and Ocean Watch Center, supplied the forecast of the upper air that chose the hours. It was right on two mornings of three.

“{q:kuramochi|I was asked whether two of three is good,}” Kuramochi said. “{q:kuramochi|It is two of three. When it is thirty of forty-five you may ask me again.}”

The laboratory will print the antenna’s dimensions on a card and send it to every harbor office that asks. It needs no license to read.
`,
  },
  {
    slug: 'relief-pallets-sasebo',
    kind: 'news',
    number: '20-021',
    title: 'A pallet that any forklift in either country can lift',
    summary:
      'Planners meet in Sasebo to settle the size, weight and label of the relief pallet. The label takes longest.',
    dateline: { place: 'Sasebo', country: 'Japan', day: '2020-11-26' },
    at: '2020-11-27T01:00:00Z',
    organization: 'relief',
    topics: ['disaster-relief'],
    contacts: ['yokohama'],
    pictures: [
      {
        picture: 'cargo-quay',
        caption:
          'Relief pallets stand in rows under the cranes at Sasebo, Japan, waiting to be weighed, Nov. 25, 2020.',
      },
    ],
    quotes: {
      yarborough: { by: 'yarborough', occasion: 'Relief planners’ meeting, Sasebo' },
      label: { by: 'yarborough', occasion: 'Relief planners’ meeting, Sasebo' },
      kitabatake: { by: 'kitabatake', occasion: 'Close of the planners’ meeting, Sasebo' },
    },
    body: `
After four days, two broken straps and one long argument over a sticker, planners from both countries agreed Thursday on a common relief pallet: 110 by 110 centimeters, no more than 680 kilograms, liftable from four sides.

American and Japanese relief stores have used different pallets since before most of the planners were born. At a small port that means every load is built twice, once on the ship and once on the quay.

“{q:yarborough|I can get water across an ocean in a day and a half,}” said Maj. Hollis Yarborough, chief of relief planning. “{q:yarborough|Then it sits, because the tines don’t fit the slot. You do not want to explain a slot to a mayor.}”

## The label

The sticker was harder than the wood. It had to tell a stranger, in bad light, what is inside, which way is up, and whether it may wait. The meeting tried 14 drafts on volunteers from the port’s cleaning crew, who had never seen a relief load.

1. Draft 1 had 46 words. Nobody finished it.
2. Draft 9 had colors. Two of 20 volunteers could not tell them apart.
3. Draft 14 has one large picture, one number and one bar that is either whole or broken. Nineteen of 20 read it right in three seconds.

“{q:label|The twentieth told us the picture of water looked like a guitar,}” Yarborough said. “{q:label|He was right. We fixed the guitar.}”

Kitabatake Soichi, director of the Pacific Commons Office, signed the drawing at the close. “{q:kitabatake|I have put my name to many documents of greater length and less consequence,}” he said.

The drawing is free for anyone to copy.
`,
  },
]
