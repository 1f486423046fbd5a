import type { ReleaseSource } from '../source.ts'

export const releases2024: ReleaseSource[] = [
  {
    slug: 'cold-lantern-24-on-drift-ice',
    kind: 'news',
    number: '24-003',
    title: 'On drift ice, the stretcher is a sled and the floor moves',
    summary:
      'Cold Lantern 24 takes crews onto the ice off Abashiri, where a rescuer has four minutes of useful fingers.',
    dateline: { place: 'Abashiri', country: 'Japan', day: '2024-02-22' },
    at: '2024-02-22T09:00:00Z',
    organization: 'rescue',
    topics: ['search-and-rescue'],
    contacts: ['yokohama'],
    pictures: [
      {
        picture: 'drift-ice',
        caption: 'A patrol ship follows a lead in the drift ice 12 miles off Abashiri, Japan, Feb. 20, 2024.',
      },
    ],
    quotes: {
      tsukioka: { by: 'tsukioka', occasion: 'Debriefing of Cold Lantern 24, Abashiri' },
      quiroz: { by: 'quiroz', occasion: 'Debriefing of Cold Lantern 24, Abashiri' },
      minase: { by: 'minase', occasion: 'Debriefing of Cold Lantern 24, Abashiri' },
      hands: { by: 'quiroz', day: '2024-02-20', occasion: 'On the ice off Abashiri' },
    },
    body: `
The floe was the size of a tennis court when the crew went down to it and the size of a parking space when they left. In between, 17 minutes, they had strapped a man with a broken leg to a sled and hauled him across two cracks.

The man was Petty Officer Kanno, who is in good health and volunteered. The ice was real. Cold Lantern 24, the office’s first exercise on drift ice, ended Thursday after four days off Abashiri.

“{q:tsukioka|Over water the picture below me moves and the man does not,}” said Lt. Cmdr. Tsukioka Ren, who flew nine of the 14 hoists. “{q:tsukioka|Over ice it is the other way round, and the eye believes the wrong one. So I stopped believing my eye. The crew chief talked. I flew his voice.}”

Without a glove, in that wind, a rescuer has about four minutes before the fingers stop answering. With a glove nobody could work the old buckle.

“{q:hands|Put this buckle in a freezer overnight and then do it up behind your back,}” Cmdr. Renata Quiroz, chief of rescue operations, said on the ice Tuesday, holding one. “{q:hands|No? Then why is it on my stretcher?}”

The buckle will be gone by spring. Four other things are to change:

- a white helicopter is not to be used over white ground;
- every sled carries its own line and its own knife;
- rescuers eat before, not after;
- the word for “{n:scareQuotes|crack}” is the Japanese one, *wareme*, on all frequencies, because it is the one the icebreaker crews already shout.

“{q:quiroz|I don’t need them to speak each other’s language,}” Quiroz said. “{q:quiroz|I need six words that everyone yells the same.}”

Rear Adm. Minase Tatsuo, director of search and rescue, went out with the second sled at 61. “{q:minase|I was carried back, as an exercise,}” he said. “{q:minase|I wish to record that it became an exercise only afterwards.}”
`,
  },
  {
    slug: 'tsukioka-takes-air-detachment',
    kind: 'news',
    number: '24-006',
    title: 'Tsukioka takes the Rescue Air Detachment',
    summary:
      'The pilot of Tidewatch 21 and Cold Lantern 24, promoted April 1, commands 44 people and three aircraft.',
    dateline: { place: 'Iwakuni', country: 'Japan', day: '2024-04-08' },
    at: '2024-04-08T05:30:00Z',
    organization: 'detachment',
    topics: ['search-and-rescue'],
    contacts: ['yokohama'],
    quotes: {
      tsukioka: { by: 'tsukioka', occasion: 'Change of command, Iwakuni' },
      before: { by: 'tsukioka', day: '2024-03-28', occasion: 'Last flight as aircraft commander' },
      minase: { by: 'minase', occasion: 'Change of command, Iwakuni' },
    },
    body: `
Cmdr. Tsukioka Ren took command Monday of the Rescue Air Detachment, whose 44 people of two countries fly three long-range aircraft for the office’s searches.

He made his last flight as an aircraft commander March 28, a seven-hour patrol in which nothing was found because nobody was lost.

“{q:before|That is the best flight there is,}” Tsukioka, then a lieutenant commander, said on landing. “{q:before|Nobody films it.}”

In his first order to the detachment, eight lines long, each crew is told to plan its fuel for a return with one engine and one more person than it took out. The second half of the rule is his own.

“{q:tsukioka|If you plan the empty seat,}” he said Monday, “{q:tsukioka|you have already decided to look for someone to put in it.}”

Rear Adm. Minase Tatsuo, who presided, kept to the length of the order. “{q:minase|Eight lines,}” he said. “{q:minase|I have eight fingers that still feel the ice. Cmdr. Tsukioka may have them all.}”
`,
  },
  {
    slug: 'tillery-directs-watch-center',
    kind: 'news',
    number: '24-009',
    title: 'Tillery, in first star, directs the watch center',
    summary:
      'Brig. Gen. Marcus Tillery heads the Orbit and Ocean Watch Center, where he began as chief of a section of four.',
    dateline: { place: 'Kamakura', country: 'Japan', day: '2024-06-03' },
    at: '2024-06-03T06:00:00Z',
    organization: 'watch',
    topics: ['orbit-watch', 'ocean-watch'],
    contacts: ['yokohama'],
    pictures: [
      {
        picture: 'radar-amber',
        caption:
          'The night desk of the watch center follows a crowded shell of low orbit, Kamakura, Japan, June 1, 2024.',
      },
    ],
    quotes: {
      leaving: { by: 'tillery', day: '2024-05-31', occasion: 'Last night as deputy director' },
      tillery: { by: 'tillery', occasion: 'First day as director of the watch center' },
      kuramochi: { by: 'kuramochi', occasion: 'First day of the new director' },
    },
    people: ['okerlund'],
    body: `
Brig. Gen. Marcus Tillery became director of the Orbit and Ocean Watch Center Saturday and came to work Monday by the same train as before.

He has been with the center from its first day, when it was a section of four in a borrowed room. It now has 88 people, two watch floors and, since spring, a window.

He spent his last night as a colonel, May 31, on the night desk, in the left-hand of its two chairs.

“{q:leaving|I asked for one quiet night,}” Tillery said toward morning. “{q:leaving|We had nineteen close passes, one coffee spill and a fellow in Valparaiso who wanted to know if the bright thing was ours. It was Venus. I told him we’d take it under advisement.}”

His first task, set by Rear Adm. Dana Okerlund, the office’s director, is to bring the ocean and orbit floors, which share a roof and little else, to share a forecast. Both suffer from the same thing: the upper air, which drags satellites down and bends radio.

“{q:tillery|The weather doesn’t stop where the airplanes do,}” he said Monday. “{q:tillery|It’s one pot of water. Somebody’s always stirring.}”

Col. Kuramochi Aya, deputy director, noted that the general had moved into an office with a door. “{q:kuramochi|He has asked that it be measured how often it is shut,}” she said. “{q:kuramochi|At present the value is zero. The sample is small.}”
`,
  },
  {
    slug: 'minase-goes-ashore',
    kind: 'news',
    number: '24-012',
    title: 'After 39 years Minase goes ashore',
    summary:
      'Rear Adm. Minase Tatsuo retires July 31 from the directorate he helped to build and the service he joined at 22.',
    dateline: { place: 'Yokohama', country: 'Japan', day: '2024-07-30' },
    at: '2024-07-30T07:00:00Z',
    organization: 'rescue',
    topics: ['search-and-rescue'],
    contacts: ['yokohama'],
    quotes: {
      minase: { by: 'minase', occasion: 'Farewell, Yokohama' },
      rope: { by: 'minase', occasion: 'Farewell, Yokohama' },
      okerlund: { by: 'okerlund', occasion: 'Farewell, Yokohama' },
      quiroz: { by: 'quiroz', occasion: 'Farewell, Yokohama' },
    },
    body: `
Rear Adm. Minase Tatsuo asked that his farewell be held at 6:10 in the morning, when the night watch and the day watch are both in the building. Some 120 people stood on the stairs Tuesday and ate rice balls.

He retires Wednesday after 39 years in the Japan Maritime Self-Defense Force, five of them with the Pacific Commons Office.

“{q:minase|The training ship taught me one knot a week and I complained,}” Minase said. “{q:minase|Forty years later a man hung under a helicopter by the knot of the third week. I did not know his name then. It was a good week.}”

Of the searches he directed, 212 ended with everyone found. He did not mention them. He read instead the names of the 17 people who were not, as he has done on each anniversary.

Rear Adm. Dana Okerlund, the director, presented him with a dummy’s orange sleeve. It belonged to number 12 of the first exercise, which washed ashore on Molokai in May, after nearly five years.

“{q:okerlund|Four years, nine months and some days,}” Okerlund said. “{q:okerlund|Tatsuo always said that we hadn’t lost it. He said it was a long exercise.}”

Cmdr. Renata Quiroz, chief of rescue operations, will stand in until a successor is named. “{q:quiroz|He never once raised his voice on the radio,}” she said. “{q:quiroz|You’d hear him say “please” and you’d know it was bad.}”

Minase has left the staff a length of rope, which hangs by the coffee machine. Whoever waits is to practice.

“{q:rope|It is the dull part,}” he said, and bowed. “{q:rope|Please enjoy it.}”
`,
    later: [
      {
        kind: 'correction',
        at: '2024-07-31T04:00:00Z',
        correction: {
          wrong: 'An earlier version of this release said that dummy number 12 washed ashore on Lanai.',
          right: 'It was found on Molokai.',
        },
        changes: [{ now: 'washed ashore on Molokai', before: 'washed ashore on Lanai' }],
      },
    ],
  },
  {
    slug: 'relief-reaches-the-marisol-spit',
    kind: 'news',
    number: '24-016',
    title: 'First relief reaches the Marisol Spit, by canoe for the last mile',
    summary:
      '186 pallets go ashore after the September storm. Two villages are reached by outrigger when the causeway proves gone.',
    dateline: { place: 'Koror', country: 'Palau', day: '2024-09-12' },
    at: '2024-09-12T11:00:00Z',
    organization: 'relief',
    topics: ['disaster-relief'],
    contacts: ['honolulu', 'yokohama'],
    pictures: [
      {
        picture: 'landing-beach',
        caption:
          'A landing craft brings the first relief pallets to the lee shore of the Marisol Spit, Sept. 11, 2024.',
      },
    ],
    quotes: {
      yarborough: { by: 'yarborough', day: '2024-09-11', occasion: 'By telephone from the Marisol Spit' },
      canoe: { by: 'yarborough', day: '2024-09-11', occasion: 'By telephone from the Marisol Spit' },
      okerlund: { by: 'okerlund', occasion: 'Statement on the relief operation', delivery: 'written' },
    },
    body: `
The first 186 pallets of water, tarpaulins and water-cleaning sets have reached the six villages of the Marisol Spit, five days after the storm of Sept. 6 cut the causeway that joins them. There is one confirmed death. Four people are missing.

The sealift ship *Meridian Bay* anchored in the lee of the spit Tuesday night. By Wednesday noon her landing craft had served four villages. The other two lie behind a reef.

“{q:canoe|The playbook says, who has the key,}” Lt. Col. Hollis Yarborough, chief of the Relief Logistics Cell, said by telephone Wednesday. “{q:canoe|Turned out the key was Mrs. Ngirmang, who has eleven canoes and nine grandsons. A pallet breaks down into forty canoe loads. I didn’t know that before today. It’s going in the book.}”

What has been landed, by village and pallets:

- North Landing: 44
- Saint Barnabas: 38
- Old Pier: 37
- Causeway End: 31
- Reef Village: 21, by canoe
- Little Reef: 15, by canoe

Water is the nearest need for about four more days, then roofs. “{q:yarborough|Please don’t send clothes,}” Yarborough said. “{q:yarborough|I know you want to. They’ve got clothes, they’re wet, and there’s sun coming. Send chainsaw oil.}”

“{q:okerlund|Everything on that ship was packed, labeled and weighed before there was a storm,}” Rear Adm. Dana Okerlund, the director, wrote. “{q:okerlund|That is the only part of relief that can be done well in advance, and so there is no excuse for doing it badly.}”
`,
    later: [
      {
        kind: 'update',
        at: '2024-09-13T09:40:00Z',
        note: 'Two of the six people reported missing have been found alive. Pallet counts brought up to Thursday night.',
        changes: [
          { now: 'Four people are missing', before: 'Six people are missing' },
          { now: 'The first 186 pallets', before: 'The first 150 pallets' },
          { now: '186 pallets go ashore', before: '150 pallets go ashore' },
          {
            now: '- Reef Village: 21, by canoe\n- Little Reef: 15, by canoe',
            before: '- Reef Village and Little Reef: unloading by canoe',
          },
        ],
      },
    ],
  },
  {
    slug: 'fact-sheet-a-relief-pallet-unpacked',
    kind: 'factSheet',
    number: '24-020',
    title: 'Fact sheet: a relief pallet, unpacked',
    summary:
      'What is on the common pallet, for how many people, for how long, and what experience took off it.',
    dateline: { place: 'Sasebo', country: 'Japan', day: '2024-11-14' },
    at: '2024-11-14T03:00:00Z',
    organization: 'relief',
    topics: ['disaster-relief'],
    contacts: ['yokohama'],
    pictures: [
      {
        picture: 'pallet-plan',
        caption: 'A drawing shows the common relief pallet from four sides, Nov. 14, 2024.',
      },
    ],
    quotes: {
      yarborough: { by: 'yarborough', occasion: 'Notes on the relief pallet', delivery: 'written' },
      phones: { by: 'yarborough', occasion: 'Notes on the relief pallet', delivery: 'written' },
    },
    body: `
One common pallet, model B, keeps 60 people for two days. It weighs 612 kilograms, stands 142 centimeters high and can be broken down by hand into loads of 15 kilograms.

## On it

- 360 liters of water in 15-liter boxes with a tap
- 12 tarpaulins, 4 by 6 meters, and 200 meters of line
- 4 water-cleaning sets, each for 30 people
- 6 lanterns with a crank; 2 with a radio
- 1 toolbox: saws, chain oil, gloves in three sizes
- 1 whistle for each person

## Taken off, and why

- **Blankets**, in 2021. They soak up a third of the weight in water.
- **Tents**, in 2022. Nobody would leave their house for one.
- **Batteries**, in 2024. Replaced by cranks.

“{q:yarborough|Every item on the pallet has pushed another one off,}” writes Lt. Col. Hollis Yarborough, chief of the cell. “{q:yarborough|If you’d like to add something, tell me what goes. That ends most conversations. The whistle stayed in four arguments running.}”

## What people ask for first

Not water. On the Marisol Spit in September it was a way to say that they were alive. “{q:phones|We landed a ton of water and a line formed at my telephone,}” Yarborough writes. “{q:phones|Model C has a radio on every pallet. I took off the second saw.}”
`,
  },
]
