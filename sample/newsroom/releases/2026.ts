import type { ReleaseSource } from '../source.ts'

export const releases2026: ReleaseSource[] = [
  {
    slug: 'cold-lantern-26-sees-under-snow',
    kind: 'news',
    number: '26-002',
    title: 'Cold Lantern 26 looks for warm hands under white cloth',
    summary:
      'Off Wakkanai crews try a sensor meant for nets on people lying under snow. It works at 60 meters and not at 80.',
    dateline: { place: 'Wakkanai', country: 'Japan', day: '2026-02-12' },
    at: '2026-02-12T08:30:00Z',
    organization: 'rescue',
    topics: ['search-and-rescue'],
    contacts: ['yokohama'],
    pictures: [
      {
        picture: 'ice-night',
        caption:
          'Snow blows across the pack ice as a patrol ship stands by off Wakkanai, Japan, Feb. 10, 2026.',
      },
    ],
    quotes: {
      tsukioka: { by: 'tsukioka', occasion: 'Debriefing of Cold Lantern 26, Wakkanai' },
      quiroz: { by: 'quiroz', occasion: 'Debriefing of Cold Lantern 26, Wakkanai' },
      height: { by: 'tsukioka', occasion: 'Debriefing of Cold Lantern 26, Wakkanai' },
    },
    body: `
Twelve volunteers lay down on the ice in survival suits Tuesday, were covered with snow, and tried to think of something else. A helicopter found ten of them in 18 minutes with a camera that sees warmth through cloth.

The camera was bought after Tidewatch 25, in which two dummies were lost under a net. Nobody had asked it to look through snow; the crews did, of their own accord, on the way home from a morning with nets.

It works at a height of 60 meters. At 80 it sees two of 12, at 100 none.

“{q:height|So I fly at sixty,}” said Cmdr. Tsukioka Ren, commander of the Rescue Air Detachment. “{q:height|It is loud at sixty, and the snow goes up. Then I see nothing and the camera sees everything. One of us has to trust the other.}”

The two who were missed had done what the leaflets say and curled up tight. Curled up, a person loses less warmth, and shows less.

“{q:quiroz|That’s a rotten thing to learn,}” said Capt. Renata Quiroz, director of search and rescue. “{q:quiroz|Do the right thing and you’re harder to find. So the leaflet gets one new line. When you hear us, open your arms.}”

Asked what else he would take from the week, Tsukioka thought for some time. “{q:tsukioka|The volunteers held hands under the snow,}” he said. “{q:tsukioka|Nobody ordered it. On the camera it was one shape.}”
`,
  },
  {
    slug: 'kuramochi-codirector-of-watch-center',
    kind: 'news',
    number: '26-007',
    title: 'Kuramochi promoted, becomes co-director of the watch center',
    summary:
      'The center that sends both numbers now has both names on the door. Maj. Gen. Kuramochi Aya joins Brig. Gen. Tillery.',
    dateline: { place: 'Kamakura', country: 'Japan', day: '2026-04-02' },
    at: '2026-04-02T04:00:00Z',
    organization: 'watch',
    topics: ['orbit-watch', 'ocean-watch'],
    contacts: ['yokohama'],
    pictures: [
      {
        picture: 'orbit-shells',
        caption:
          'A drawing shows the shells of low orbit by how crowded they are, Kamakura, Japan, April 1, 2026.',
      },
    ],
    quotes: {
      kuramochi: { by: 'kuramochi', occasion: 'First day as co-director, Kamakura' },
      before: { by: 'kuramochi', day: '2026-03-30', occasion: 'Last staff meeting as deputy director' },
      tillery: { by: 'tillery', occasion: 'First day of the co-director, Kamakura' },
    },
    body: `
The Orbit and Ocean Watch Center has two directors since Wednesday. Maj. Gen. Kuramochi Aya, its deputy director until March, was promoted April 1 and now leads it together with Brig. Gen. Marcus Tillery.

The arrangement follows a rule that Kuramochi wrote for the night desk in 2021: where two analysts disagree, both numbers are sent, with both names.

“{q:before|I am told it is unusual to apply a rule about satellites to generals,}” Kuramochi, then a colonel, told her last staff meeting as deputy March 30. “{q:before|I have looked for the difference. Satellites give more notice.}”

Each director signs every warning. If they disagree, the letter says so and says by how much. In trials since January that was the case 14 times in 611.

“{q:tillery|Fourteen times I got a note with her number next to mine,}” Tillery said Thursday. “{q:tillery|She was closer on nine. I’ve had it framed. Not the nine, the note.}”

Kuramochi outranks him by one star and by her own account has known him for six years without winning an argument by it.

“{q:kuramochi|A rank tells you who must answer,}” she said. “{q:kuramochi|It does not tell you where the object is.}”
`,
  },
  {
    slug: 'hakodate-opens-the-ships',
    kind: 'news',
    number: '26-011',
    title: 'Hakodate opens four ships and closes one street',
    summary:
      'Six thousand people board in two days. The longest line is for the family desk, where anyone may take a call.',
    dateline: { place: 'Hakodate', country: 'Japan', day: '2026-05-24' },
    at: '2026-05-24T09:00:00Z',
    organization: 'exchanges',
    topics: ['port-visits'],
    contacts: ['yokohama'],
    pictures: [
      {
        picture: 'port-flags',
        caption:
          'Signal flags dress four visiting ships along the western quay at Hakodate, Japan, May 23, 2026.',
      },
    ],
    quotes: {
      sugitani: { by: 'sugitani', occasion: 'Open ship weekend, Hakodate' },
      hayasaka: { by: 'hayasaka', day: '2026-05-23', occasion: 'At the family desk, Hakodate' },
      squid: { by: 'sugitani', occasion: 'Open ship weekend, Hakodate' },
    },
    body: `
There were a helicopter to sit in, a diver in a tank and a sea chart the size of a tennis court. The longest line in Hakodate this weekend stood before a table with a telephone.

It was the *family desk* of the rescue exercises. Visitors could sit down, put on a headset and answer a call from someone whose father is late home from fishing. Actors from the city’s amateur theater were on the other end. Some 900 people took a call. Many came back with their parents.

“{q:hayasaka|Nobody was told what to say,}” said Hayasaka Midori, the chief rescue coordinator, who sat beside them Saturday. “{q:hayasaka|A man who drives a truck listened for two minutes and then asked, what color is his boat? I have officers who need a year to ask that.}”

The four ships, two from each country, were open Saturday and Sunday. The city counted 6,140 visitors, eleven lost children, all found, and one street closed for a squid grill that outgrew its permit.

“{q:sugitani|The permit said two grills,}” said Sugitani Eri, director of exchanges and port visits. “{q:sugitani|I counted nine, and one of them was operated by the mayor. I have put it in the report as a spontaneous exercise in relief logistics.}”

She has been asked for the secret of a good port visit so often that she has had it printed on a fan: *Fewer speeches. More chairs in the shade.*

“{q:squid|We had four speeches on the program,}” she said. “{q:squid|I am proud to say that nobody remembers one.}”
`,
  },
  {
    slug: 'advisory-lantern-ferry-26-observers',
    kind: 'advisory',
    number: '26-015',
    title: 'Media advisory: places for 20 observers at Lantern Ferry 26',
    summary:
      'Reporters and town officials may follow a relief pallet from ship to doorstep, Sept. 28 to Oct. 2. Apply by Aug. 31.',
    dateline: { place: 'Naha', country: 'Japan', day: '2026-06-25' },
    at: '2026-06-25T02:00:00Z',
    organization: 'relief',
    topics: ['disaster-relief'],
    contacts: ['yokohama'],
    people: ['yarborough', 'sugitani'],
    body: `
The Relief Logistics Cell has places for 20 observers at Lantern Ferry 26, this year’s relief exercise: ten for press, ten for officials of coastal towns in either country.

Each observer is given a pallet. You meet it on the quay, travel with it by landing craft, truck or handcart, and stay with it until someone signs for it.

- **When:** Monday, Sept. 28, to Friday, Oct. 2, 2026
- **Where:** Naha and six villages of northern Okinawa
- **Who answers questions:** Lt. Col. Hollis Yarborough, chief of the cell, daily at 5 p.m.; Sugitani Eri, director of exchanges and port visits, for towns
- **Cost:** none but travel to Naha
- **Bring:** rain clothes, a head lamp, patience

Apply to the Yokohama press desk by Monday, Aug. 31, in English or Japanese. Places go to whoever asks first, five in each ten being held for outlets and towns that have not come before.

Those taking part will be asked to carry things.
`,
  },
  {
    slug: 'okerlund-promoted-vice-admiral',
    kind: 'news',
    number: '26-019',
    title: 'Okerlund promoted to vice admiral, reads the log',
    summary:
      'The director of the Pacific Commons Office receives her third star and stays on for two years at both governments’ request.',
    dateline: { place: 'Yokohama', country: 'Japan', day: '2026-08-03' },
    at: '2026-08-03T04:00:00Z',
    topics: ['search-and-rescue'],
    contacts: ['yokohama'],
    quotes: {
      okerlund: { by: 'okerlund', occasion: 'Morning meeting, Yokohama' },
      friday: { by: 'okerlund', day: '2026-07-31', occasion: 'Questions from reporters, Yokohama' },
      kitabatake: { by: 'kitabatake', occasion: 'Morning meeting, Yokohama' },
    },
    people: ['hayasaka'],
    body: `
Vice Adm. Dana Okerlund, promoted Saturday, began her first working day in the grade as she has begun each since April 2023: at 9 a.m. Monday she read the overnight log to whoever was in the room.

It had 14 entries. One was a birth, on a ferry off Amami, talked through by radio by Hayasaka Midori, the chief rescue coordinator, and signed for by the purser.

Both governments have asked Okerlund to stay until summer 2028. She told reporters Friday, still a rear admiral, what she means to do with the time.

“{q:friday|We start a search in about a minute and a half,}” she said. “{q:friday|Good. We still find people in about thirty-four. I’ve got two years, and I know where every one of those minutes is. Nine of them are paperwork. I can do something about paperwork.}”

Kitabatake Soichi, chair of the Advisory Council, had come for the reading. “{q:kitabatake|In my time the log was longer, because we argued in it,}” he said. “{q:kitabatake|I observe, too, that the budget is still one sheet. I checked the back.}”

Asked at the meeting whether the third star would change anything, Okerlund read the next entry.

“{q:okerlund|Zero three fifty-two, fishing vessel Kotobuki, engine trouble, no danger,}” she read. “{q:okerlund|Zero four ten, same vessel, engine repaired, sends thanks to the voice. That’s what changes.}”
`,
  },
  {
    slug: 'rocket-stage-reentry-followed',
    kind: 'news',
    number: '26-023',
    title: 'A nine-ton rocket stage comes down where two people said it would',
    summary:
      'The watch center narrows the fall of a spent stage to 400 kilometers of open ocean and clears 27 ships in time.',
    dateline: { place: 'Kamakura', country: 'Japan', day: '2026-09-17' },
    at: '2026-09-17T13:00:00Z',
    organization: 'watch',
    topics: ['orbit-watch', 'ocean-watch'],
    contacts: ['yokohama'],
    pictures: [
      {
        picture: 'reentry',
        caption:
          'A spent rocket stage breaks up over the North Pacific 1,100 miles east of Japan, Sept. 17, 2026.',
      },
    ],
    quotes: {
      tillery: { by: 'tillery', occasion: 'Briefing at the watch center, Kamakura' },
      kuramochi: { by: 'kuramochi', occasion: 'Briefing at the watch center, Kamakura' },
      ships: { by: 'kuramochi', occasion: 'Briefing at the watch center, Kamakura' },
      bus: { by: 'tillery', occasion: 'Briefing at the watch center, Kamakura' },
    },
    body: `
Object 0633, nine tons of aluminum and steel that had circled the earth since 1991, came down at 4:18 a.m. Japan time Thursday in empty ocean 1,100 miles east of Honshu.

A day before, the best that anyone could say was *somewhere on this line*, and the line went round the world twice. Six hours before it was 4,000 kilometers long. At midnight the two directors of the Orbit and Ocean Watch Center each put down a mark. They were 190 kilometers apart, and the stage fell between them.

“{q:tillery|If you’ve ever watched a leaf come off a tree, that’s the physics,}” said Brig. Gen. Marcus Tillery. “{q:tillery|Now do it with a bus, from the edge of space, in the dark, and you don’t know which way the leaf is facing.}”

The new shared forecast of the upper air, which both floors of the center began to use in spring, was the difference, Maj. Gen. Kuramochi Aya said. It had the air 6 percent thicker than the old one, and the air was 6 percent thicker.

“{q:kuramochi|I have been asked to say that we succeeded,}” she said. “{q:kuramochi|It is one of one. You remember what I think of one of one.}”

Twenty-seven ships were asked to leave a box 400 by 60 kilometers. All did, one of them after asking if it might stay and watch.

“{q:ships|We replied that it might watch from outside,}” Kuramochi said. “{q:ships|It has sent us a photograph. The photograph will improve the model. I have thanked the cook who took it.}”

One piece has washed ashore, the dome of a tank, found on Minamitorishima on Oct. 3. Nothing more is expected. Finders should not touch metal that came from the sky, and should call the local coast guard.

And 0417, the flashing stage of 1978? “{q:bus|Still making its stops,}” Tillery said.
`,
    later: [
      {
        kind: 'correction',
        at: '2026-09-18T01:00:00Z',
        correction: {
          wrong: 'An earlier version of this release gave the time of the fall as 4:18 a.m. UTC.',
          right: 'It was 4:18 a.m. Japan time (7:18 p.m. UTC, Sept. 16).',
        },
        changes: [{ now: 'at 4:18 a.m. Japan time Thursday', before: 'at 4:18 a.m. UTC Thursday' }],
      },
      {
        kind: 'update',
        at: '2026-10-05T02:00:00Z',
        note: 'A piece of the stage was found on Oct. 3. The text now says where; until then nothing had washed ashore.',
        changes: [
          {
            now: 'One piece has washed ashore, the dome of a tank, found on Minamitorishima on Oct. 3. Nothing more is expected.',
            before: 'Nothing has washed ashore and nothing is expected to.',
          },
        ],
      },
    ],
  },
  {
    slug: 'lantern-ferry-26-last-two-hundred-meters',
    kind: 'news',
    number: '26-026',
    title: 'Lantern Ferry 26 wins eleven hours on the road',
    summary:
      'Relief pallets go from ship to doorstep in 8 hours, from 19 in 2022. Village key-holders plan the last 200 meters.',
    dateline: { place: 'Naha', country: 'Japan', day: '2026-10-02' },
    at: '2026-10-02T09:00:00Z',
    organization: 'relief',
    topics: ['disaster-relief'],
    contacts: ['yokohama'],
    pictures: [
      {
        picture: 'convoy-road',
        caption:
          'A line of small trucks carries relief pallets along the coast road north of Nago, Japan, Sept. 30, 2026.',
      },
    ],
    quotes: {
      yarborough: { by: 'yarborough', occasion: 'Close of Lantern Ferry 26, Naha' },
      keys: { by: 'yarborough', occasion: 'Close of Lantern Ferry 26, Naha' },
      radio: { by: 'pruitt', day: '2026-09-30', occasion: 'Nago, during Lantern Ferry 26' },
      okerlund: { by: 'okerlund', occasion: 'Close of Lantern Ferry 26, Naha' },
    },
    body: `
In 2022 it took 19 hours to bring 340 relief pallets from a ship off Naha to village halls in the north of the island. This week the same number took eight, over the same roads.

The ship was no faster. The saving came from 31 people whose names are on a sheet of paper.

“{q:keys|We quit planning the last two hundred meters,}” said Lt. Col. Hollis Yarborough, chief of the Relief Logistics Cell. “{q:keys|We asked who has the key, we went and had tea with every one of them, and we said: it’s yours. You tell us what truck. Thirty-one cups of tea. Best staff work I’ve done.}”

What the key-holders changed:

1. Trucks of 2 tons, not 8. The lanes were built for carts.
2. No unloading at noon, when the old people who would sign are asleep.
3. At Oku the pallets go to the shrine, not the hall. The hall floods.
4. A whistle at the turn-off, since satellite maps show a bridge that was never built.

The new model C pallet carries a radio. Two hundred of them, passing each other’s words on, kept six valleys in touch in which no telephone works.

“{q:radio|Eighty-four-year-old lady took it out of the box, turned it on and raised Naha before I’d found my reading glasses,}” Senior Master Sgt. Darnell Pruitt, superintendent of the Joint Signals Laboratory, said in Nago Wednesday. “{q:radio|I asked did she want training. She asked did I.}”

Three of 340 pallets went astray. Two were found by Friday noon. Of the third, Yarborough said: “{q:yarborough|It’s a pallet of whistles and water and somebody’s got it. If you can hear me, blow.}”

Vice Adm. Dana Okerlund, the director, asked for one figure to be added to the report. “{q:okerlund|Put in the tea,}” she said. “{q:okerlund|Thirty-one cups, eleven hours. I’ve never seen a better exchange rate.}”
`,
    later: [
      {
        kind: 'update',
        at: '2026-10-05T02:00:00Z',
        note: 'The third missing pallet was found Sunday in Higashi, where it had been signed for, opened and put back in order by a primary school.',
        changes: [
          {
            now: 'Three of 340 pallets went astray. Two were found by Friday noon. Of the third, Yarborough said:',
            before:
              'Three of 340 pallets went astray. Two were found by Friday noon; one is still missing. Of that one, Yarborough said:',
          },
        ],
      },
    ],
  },
  {
    slug: 'a-year-of-ocean-noise',
    kind: 'news',
    number: '26-030',
    title: 'A year of listening: the ocean is quieter on Sundays',
    summary:
      'Six hydrophones between Hilo and Choshi recorded for twelve months. Ships, rain, whales and one wedding can be told apart.',
    dateline: { place: 'Honolulu', day: '2026-10-29' },
    at: '2026-10-29T20:00:00Z',
    organization: 'ships',
    topics: ['science-voyages', 'ocean-watch'],
    contacts: ['science', 'honolulu'],
    pictures: [
      {
        picture: 'sound-chart',
        caption: 'A chart shows one week of sound at a depth of 900 meters north of Midway, Oct. 29, 2026.',
      },
    ],
    quotes: {
      brandt: { by: 'brandt', occasion: 'Release of the ocean sound record, Honolulu' },
      sunday: { by: 'brandt', occasion: 'Release of the ocean sound record, Honolulu' },
      hayasaka: { by: 'hayasaka', occasion: 'Telephone interview' },
      whale: { by: 'brandt', occasion: 'Release of the ocean sound record, Honolulu' },
    },
    body: `
The North Pacific is quieter on Sundays. Between midnight and midnight UTC the low hum of ships’ screws drops by a tenth, and in that tenth one can hear rain.

The finding comes from the first full year of six hydrophones that the *Minamo* hung 900 meters deep between Hilo and Choshi in 2025. The record, 52,000 hours of it, was opened to the public Thursday.

“{q:sunday|I didn’t believe it,}” said Dr. Noelani Brandt, the chief scientist. “{q:sunday|Ships don’t keep the Sabbath. It turns out ports do, a little, and nine days downstream the ocean still knows what day it was in Long Beach.}”

## Four sounds, by share of the year

- Ships: 61 percent
- Wind and rain: 27 percent
- Animals: 9 percent
- Unexplained: 3 percent

The last entry is Brandt’s favorite. “{q:brandt|Three percent is eleven days,}” she said. “{q:brandt|For eleven days last year something was making a sound in the North Pacific and we don’t know what. I would like that to be on the front page of everything.}”

The record has a use in rescue. A hull that strikes something, or an engine that stops, can be heard for hundreds of miles. Tests in the spring gave the hour of an engine’s stopping to within four minutes.

“{q:hayasaka|We always ask, when did you last hear from them?}” said Hayasaka Midori, the chief rescue coordinator. “{q:hayasaka|Perhaps one day we can ask the sea the same question. It will be a better witness than I am. It does not have to sleep.}”

As for the wedding: on June 14 five whales passed the hydrophone off Midway in step, singing. Brandt declines to defend the word. “{q:whale|It’s in the field notes,}” she said. “{q:whale|It isn’t in the paper.}”
`,
  },
  {
    slug: 'advisory-tidewatch-26-closing-day',
    kind: 'advisory',
    number: '26-032',
    title: 'Media advisory: closing day of Tidewatch 26, Nov. 20',
    summary:
      'Debriefing in the open at Yokosuka, Friday at 10 a.m. Japan time, with questions in both languages.',
    dateline: { place: 'Yokohama', country: 'Japan', day: '2026-11-12' },
    at: '2026-11-12T03:00:00Z',
    organization: 'rescue',
    topics: ['search-and-rescue'],
    contacts: ['yokohama'],
    people: ['okerlund', 'quiroz', 'tsukioka', 'hayasaka'],
    boilerplate: null,
    body: `
The debriefing of Tidewatch 26 is open to the press. It is not a ceremony: crews go through the search hour by hour, with what went wrong first.

- **When:** Friday, Nov. 20, 2026, 10 a.m. to noon Japan time (Thursday, Nov. 19, 3 p.m. in Honolulu)
- **Where:** Yoshikura Pier, Yokosuka; hall B if it rains
- **Present:** Vice Adm. Dana Okerlund, director; Capt. Renata Quiroz, director of search and rescue; Cmdr. Tsukioka Ren, commander of the Rescue Air Detachment; Hayasaka Midori, chief rescue coordinator
- **Language:** English and Japanese, with interpreters; sign language in both
- **Stream:** sound only, from the press desk on request

Bring an identity card with a photograph. Cameras are welcome; drones are not, since aircraft will be landing.

Sign up with the Yokohama press desk by noon Wednesday, Nov. 18.
`,
  },
  {
    slug: 'tidewatch-26-finds-all-forty',
    kind: 'news',
    number: '26-034',
    title: 'Tidewatch 26 finds all forty, and the two under the net first',
    summary:
      'For the first time no one is missing at the end. The search took 29 minutes on average; the planners want 20.',
    dateline: { place: 'Yokosuka', country: 'Japan', day: '2026-11-20' },
    at: '2026-11-20T05:00:00Z',
    organization: 'rescue',
    topics: ['search-and-rescue', 'ocean-watch', 'communications'],
    contacts: ['yokohama'],
    pictures: [
      {
        picture: 'rescue-dawn',
        caption:
          'A rescue helicopter turns for home over the tender Kaimana south of Oshima, Japan, Nov. 18, 2026.',
      },
      {
        picture: 'search-chart',
        caption:
          'A chart of the search shows each ship’s track and the place where each dummy is found, Nov. 20, 2026.',
      },
    ],
    quotes: {
      okerlund: { by: 'okerlund', occasion: 'Debriefing of Tidewatch 26, Yokosuka' },
      quiroz: { by: 'quiroz', occasion: 'Debriefing of Tidewatch 26, Yokosuka' },
      tsukioka: { by: 'tsukioka', day: '2026-11-18', occasion: 'Aboard the tender Kaimana' },
      hayasaka: { by: 'hayasaka', occasion: 'Debriefing of Tidewatch 26, Yokosuka' },
      minase: { by: 'minase', occasion: 'Debriefing of Tidewatch 26, Yokosuka' },
    },
    people: ['brandt'],
    body: `
The last dummy of Tidewatch 26 came aboard the tender *Kaimana* at 6:22 a.m. Wednesday, south of Oshima, with a crab in its hood. That made 40 of 40. In seven years the exercise had never ended with nobody missing.

Numbers 11 and 12 had been laid under an abandoned net, as two had been by accident last year. They were found first, in 16 minutes, by a camera that sees warmth and a pilot who flew it at 60 meters.

“{q:tsukioka|On the camera a net is a cold lace,}” Cmdr. Tsukioka Ren, commander of the Rescue Air Detachment, said aboard the tender Wednesday. “{q:tsukioka|Then there were two warm stitches in it.}”

{picture:search-chart}

## Hour by hour

The debriefing Friday on Yoshikura Pier was open to the press and began, as always, with what went wrong.

- A beacon’s number was looked up in last year’s register. **Cost: 3 minutes.**
- Two aircraft were sent to the same box. **Cost: 8 minutes.**
- The drift forecast had the eddy off Oshima turning the wrong way until Dr. Noelani Brandt’s floats said otherwise. **Cost: 11 minutes.**
- An interpreter was sick, and a lookout stood in. **Cost: none.** He knew the six words.

The mean time from first report to first person out of the water was 29 minutes. It was 71 in 2019.

“{q:quiroz|Don’t write that we were perfect,}” said Capt. Renata Quiroz, director of search and rescue. “{q:quiroz|We were lucky with the wind, and I can show you the hour. Write that we know which hour it was. That’s new.}”

The family desk, now on every watch, took 118 calls from volunteers. Hayasaka Midori, the chief rescue coordinator, answered the last of them herself.

“{q:hayasaka|I was able to say, yes, he is here, he is drinking tea,}” she said. “{q:hayasaka|It was a dummy. I had to put the telephone down for a moment all the same.}”

Vice Adm. Dana Okerlund, the director, spoke for less than a minute.

“{q:okerlund|Seven years ago I said that eleven out of twelve isn’t a rounding error,}” she said. “{q:okerlund|Forty out of forty isn’t a victory either. It’s a baseline.}” Then she gave the next number. “{q:okerlund|Twenty minutes. Go home, sleep, and on Monday we’ll start looking for nine.}”

Minase Tatsuo, the senior adviser, was asked what he would add to the small book that he is writing. He held up a length of rope. “{q:minase|I have cut the chapter on equipment,}” he said. “{q:minase|It now reads: dry your line, and know who is beside you.}”
`,
  },
]
