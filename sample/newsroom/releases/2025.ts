import type { ReleaseSource } from '../source.ts'

export const releases2025: ReleaseSource[] = [
  {
    slug: 'minase-returns-as-adviser',
    kind: 'news',
    number: '25-001',
    title: 'Minase returns, in a cardigan',
    summary:
      'The retired rear admiral joins the Advisory Council as a civilian to write down what the office knows but has not written.',
    dateline: { place: 'Yokohama', country: 'Japan', day: '2025-01-20' },
    at: '2025-01-20T04:00:00Z',
    organization: 'council',
    topics: ['search-and-rescue'],
    contacts: ['yokohama'],
    quotes: {
      minase: { by: 'minase', occasion: 'First meeting as senior adviser, Yokohama' },
      kitabatake: { by: 'kitabatake', occasion: 'Meeting of the Advisory Council, Yokohama' },
      title: { by: 'minase', occasion: 'First meeting as senior adviser, Yokohama' },
    },
    body: `
Minase Tatsuo, who retired last July as director of search and rescue, is back at the Pacific Commons Office two days a week as senior adviser for seamanship, a civilian post with the Advisory Council.

His work is to sit with people at the end of their watch and ask what they did that is in no manual. The council hopes for a small book by the end of 2026.

“{q:minase|A young coordinator turned down the lights before a difficult call,}” Minase said Monday. “{q:minase|I asked why. She said, one hears better. In thirty-nine years nobody had told me, and I had done it every time.}”

Kitabatake Soichi, the council’s chair and the office’s first director, said the council had one candidate and no second. “{q:kitabatake|We advertised for someone who would listen,}” he said. “{q:kitabatake|The applications were very well spoken.}”

Staff have asked how he is to be addressed. “{q:title|Mister will do,}” he said. “{q:title|The admiral is retired. I see him in the mornings, when I look for my glasses.}”
`,
  },
  {
    slug: 'radios-that-pass-it-on',
    kind: 'news',
    number: '25-004',
    title: 'Radios that pass it on: 140 boats off Iwate carry each other’s calls',
    summary:
      'A hand-sized relay lets a squid boat’s distress call hop from deck to deck to shore, with no mast and no satellite.',
    dateline: { place: 'Miyako', country: 'Japan', day: '2025-03-13' },
    at: '2025-03-13T08:00:00Z',
    organization: 'signals',
    topics: ['communications', 'search-and-rescue'],
    contacts: ['yokohama'],
    pictures: [
      {
        picture: 'relay-boats',
        caption:
          'Squid boats off Miyako, Japan, light the grounds where the relay radios are tried, March 11, 2025.',
      },
    ],
    quotes: {
      pruitt: { by: 'pruitt', occasion: 'Harbor hall, Miyako' },
      hayasaka: { by: 'hayasaka', occasion: 'Harbor hall, Miyako' },
      price: { by: 'pruitt', occasion: 'Harbor hall, Miyako' },
      dumb: {
        by: 'pruitt',
        day: '2025-02-26',
        occasion: 'Workshop of the Joint Signals Laboratory, Yokosuka',
      },
    },
    body: `
On the night of March 8 the skipper of a squid boat 34 miles off Miyako pressed a red button to see what it would do. The call went to the next boat, and from that to the next, over seven decks to the harbor, in 11 seconds. It set off a search. He has apologized to the whole fleet by name.

“{q:hayasaka|I told him it was the best false alarm I have ever had,}” said Hayasaka Midori, the chief rescue coordinator. “{q:hayasaka|Then I asked him to press it again at noon.}”

One hundred and forty boats of the Iwate coast have carried the relay since January. Each passes on what it hears once, and only once. There is no mast, no subscription and no screen.

“{q:dumb|The first version was smart,}” Master Sgt. Darnell Pruitt, then chief of field installations, said in the workshop Feb. 26. “{q:dumb|It picked routes. It had opinions. It fell over every time somebody hosed down a deck. So we made it dumb: hear it, say it, forget it.}”

Pruitt, since March 1 a senior master sergeant and superintendent of the laboratory, spent 19 nights at sea with the fleet. He was sick for 12 of them, and the skippers kept a chart.

“{q:pruitt|These folks have been hauling squid forty years,}” he told a full harbor hall Thursday. “{q:pruitt|They told me where the salt gets in. I told them it’s always the connector. A lady in the back row said, then why is there a connector? So. There’s no connector.}”

The lady is Mrs. Sawaguchi, who mends nets. The relay is now cast in one piece, by a method she uses for floats.

A relay costs about 6,800 yen. “{q:price|That’s a pair of decent boots,}” Pruitt said. “{q:price|You’d buy boots for a guy on your deck. Buy him this.}”
`,
  },
  {
    slug: 'quiroz-takes-search-and-rescue',
    kind: 'news',
    number: '25-009',
    title: 'Quiroz named director of search and rescue',
    summary:
      'Capt. Renata Quiroz, who has led the directorate for nine months without the title, receives it with her fourth stripe.',
    dateline: { place: 'Yokohama', country: 'Japan', day: '2025-05-01' },
    at: '2025-05-01T05:00:00Z',
    organization: 'rescue',
    topics: ['search-and-rescue'],
    contacts: ['yokohama'],
    quotes: {
      quiroz: { by: 'quiroz', occasion: 'Appointment as director of search and rescue' },
      eve: { by: 'quiroz', day: '2025-04-30', occasion: 'End of the evening watch, Yokohama' },
      okerlund: { by: 'okerlund', occasion: 'Appointment of the director of search and rescue' },
    },
    people: ['minase'],
    body: `
Renata Quiroz was promoted to captain and named director of search and rescue Thursday. She has run the directorate since Minase Tatsuo retired in July, as a commander and under the title of the job she also went on doing.

“{q:okerlund|I was asked why it took nine months,}” said Rear Adm. Dana Okerlund, the director. “{q:okerlund|Because I asked two governments for one signature each. That is my failure and not her probation, and I have told her so.}”

Quiroz stood the evening watch Wednesday, her last as a commander: two calls, one an overdue kayak, found on its owner’s roof rack.

“{q:eve|Every one of those is practice for his wife,}” she said at the end of it. “{q:eve|She called. Good. She’ll call next time. You thank her like it was real, because it was.}”

As director she has three priorities, and gave them in 22 words: “{q:quiroz|Start sooner. Get the family desk on every watch, not just exercises. And nobody goes out on the ice with that buckle, ever.}”
`,
  },
  {
    slug: 'fact-sheet-small-boats-and-helicopters',
    kind: 'factSheet',
    number: '25-013',
    title: 'Fact sheet: small boats and rescue helicopters',
    summary: 'How a small boat should stand to a helicopter that is about to lift someone off.',
    dateline: { place: 'Yokohama', country: 'Japan', day: '2025-06-26' },
    at: '2025-06-26T03:00:00Z',
    organization: 'rescue',
    topics: ['search-and-rescue'],
    contacts: ['yokohama'],
    body: `
When a helicopter comes to lift someone from your boat, the wind under it is that of a strong gale. What you do in the five minutes before decides how long it must stay.

- Take down masts, awnings and fishing rods as far as you can.
- Tie down everything else. A life jacket on deck will fly.
- Hold a steady course with the wind 30 degrees on the **starboard** bow, at the slowest speed at which she steers.
- Do not touch the wire or the hook before it has touched the water.
- Never make the wire fast to the boat.
`,
    later: [
      {
        kind: 'withdrawal',
        at: '2025-07-03T00:45:00Z',
        note: 'This fact sheet gave the wrong side for the wind. Do not use it. The helicopter’s hoist is on its right, so the wind must be on the boat’s port bow. Fact sheet 25-014 replaces it.',
      },
    ],
  },
  {
    slug: 'fact-sheet-wind-on-the-port-bow',
    kind: 'factSheet',
    number: '25-014',
    title: 'Fact sheet: wind on the port bow, and four more things a hoist needs',
    summary:
      'Replaces the withdrawn sheet 25-013, which had the wind on the wrong side. Checked by three hoist crews and a crab boat.',
    dateline: { place: 'Yokohama', country: 'Japan', day: '2025-07-10' },
    at: '2025-07-10T02:00:00Z',
    organization: 'rescue',
    topics: ['search-and-rescue'],
    contacts: ['yokohama'],
    pictures: [
      {
        picture: 'hoist-diagram',
        caption:
          'A diagram shows a small boat holding its course under a helicopter, wind on the port bow, July 10, 2025.',
      },
    ],
    quotes: {
      quiroz: { by: 'quiroz', occasion: 'Note on the withdrawal of fact sheet 25-013', delivery: 'written' },
      tsukioka: { by: 'tsukioka', occasion: 'Note on fact sheet 25-014', delivery: 'written' },
    },
    body: `
The sheet that this one replaces told small boats to take the wind on the starboard bow. That is wrong: it puts the boat where the pilot cannot see it.

“{q:quiroz|Three people read it and none of us was holding a model,}” writes Capt. Renata Quiroz, director of search and rescue. “{q:quiroz|Now we hold a model. A crab skipper in Kushiro caught it in a day and called us. His name is Mr. Hatakeyama and I owe him dinner.}”

## The five things

1. **Wind on the port bow**, about 30 degrees, at the slowest speed at which she steers. The hoist is on the helicopter’s right side, and so is the pilot who must see you.
2. **Hold that course.** Do not stop, and do not turn toward the noise.
3. **Clear the deck.** Masts and rods down, everything else tied.
4. **Let the hook touch the water first.** It carries a charge that can knock you down.
5. **Never make the wire fast.** Hold it in your hand, or let it go.

“{q:tsukioka|If you can do only one, hold the course,}” writes Cmdr. Tsukioka Ren, who commands the Rescue Air Detachment. “{q:tsukioka|I can fly beside a boat that is wrong. I cannot fly beside a boat that is changing its mind.}”

Print it, and keep it where you keep the flares.
`,
  },
  {
    slug: 'students-build-a-receiver',
    kind: 'news',
    number: '25-017',
    title: 'Students hear a dead satellite on a receiver made of lunch tins',
    summary:
      'The fourth Two Harbors exchange ends in Hakodate with a faint tone from object 0417 and a great deal of shouting.',
    dateline: { place: 'Hakodate', country: 'Japan', day: '2025-08-21' },
    at: '2025-08-21T12:00:00Z',
    organization: 'exchanges',
    topics: ['youth-exchange', 'communications', 'orbit-watch'],
    contacts: ['yokohama'],
    pictures: [
      {
        picture: 'ground-track',
        caption:
          'The track of object 0417 crosses Hakodate, Japan, on a chart that the students drew, Aug. 19, 2025.',
      },
    ],
    quotes: {
      sugitani: { by: 'sugitani', occasion: 'Close of Two Harbors 25, Hakodate' },
      pruitt: { by: 'pruitt', occasion: 'Close of Two Harbors 25, Hakodate' },
      tillery: { by: 'tillery', occasion: 'Video call with the students' },
      quiet: { by: 'sugitani', occasion: 'Close of Two Harbors 25, Hakodate' },
    },
    body: `
At 8:52 p.m. Tuesday, on the roof of a fish market, 28 students from Hakodate and Kodiak held their breath for 40 seconds. Then a loudspeaker gave out a thin falling whistle, and they lost all composure.

The whistle was a radar signal bounced off object 0417, a rocket stage launched 47 years ago and out of use ever since. The receiver was two lunch tins, a broom handle and a circuit that they had soldered in four days.

“{q:pruitt|First tone came in backwards because somebody wired it backwards,}” said Senior Master Sgt. Darnell Pruitt, who taught the soldering. “{q:pruitt|I knew on Monday. You got to let it be wrong till they hear it’s wrong. Longest day of my life.}”

Brig. Gen. Marcus Tillery joined by video from the night desk in Kamakura and checked the students’ figure for the object’s speed. They were 3 percent high.

“{q:tillery|Three percent, with a broom handle,}” he told them. “{q:tillery|In my first year I was four percent out, and I had a building.}”

The exchange, now in its fourth summer, has brought 104 students together. Eleven of them have since gone to sea, into radio or into the sciences. Sugitani Eri, director of exchanges and port visits, keeps the count but not as a measure.

“{q:sugitani|People ask what they become,}” Sugitani said. “{q:sugitani|I would rather say what they were. For forty seconds, twenty-eight sixteen-year-olds were completely silent, in two languages. I have never been able to arrange that.}”

And on the roof, afterwards? “{q:quiet|Curry,}” she said. “{q:quiet|In the other two lunch tins.}”
`,
  },
  {
    slug: 'tidewatch-25-nine-days',
    kind: 'news',
    number: '25-021',
    title: 'Tidewatch 25: nine days, three oceans of paper, and a search that started itself',
    summary:
      'The largest exercise so far finds 38 of 40 and starts a search in 94 seconds. The two it misses are under the same net.',
    dateline: { place: 'Apra Harbor', country: 'Guam', day: '2025-10-23' },
    at: '2025-10-23T06:00:00Z',
    organization: 'rescue',
    topics: ['search-and-rescue', 'ocean-watch'],
    contacts: ['honolulu', 'yokohama'],
    pictures: [
      {
        picture: 'fleet-horizon',
        caption:
          'Eight ships of Tidewatch 25 steam in line abreast west of Guam at first light, Oct. 19, 2025.',
      },
    ],
    quotes: {
      quiroz: { by: 'quiroz', occasion: 'Debriefing of Tidewatch 25, Apra Harbor' },
      hayasaka: { by: 'hayasaka', occasion: 'Debriefing of Tidewatch 25, Apra Harbor' },
      okerlund: { by: 'okerlund', occasion: 'Debriefing of Tidewatch 25, Apra Harbor' },
      minase: { by: 'minase', occasion: 'Debriefing of Tidewatch 25, Apra Harbor' },
    },
    body: `
Eight ships, six aircraft and 1,460 people spent nine days west of Guam looking for 40 dummies, and on Thursday had found 38.

The number that mattered to the planners was another one: 94 seconds, from the first word on the radio to the first course change of a ship. In 2019 it was 31 minutes.

“{q:hayasaka|I did nothing in those ninety-four seconds,}” said Hayasaka Midori, the chief rescue coordinator. “{q:hayasaka|The officer of the watch heard it, wrote it and turned. By the time I had put on my headset they were on their way. I took it off again.}”

### The two

Dummies 22 and 23 drifted under an abandoned fishing net on the second night. Four searches went over them. On radar the net is nothing; from the air it is a patch of weed.

“{q:quiroz|I’m not going to say thirty-eight of forty,}” said Capt. Renata Quiroz, director of search and rescue. “{q:quiroz|I’m going to say we have no way to see a person under a net, and there are nets everywhere. That’s the finding. The rest is a nice week.}”

The office will put money into it: 40 million yen in 2026, taken from the exercise itself, which will be two days shorter.

“{q:okerlund|An exercise that finds nothing new was a parade,}” said Rear Adm. Dana Okerlund, the director.

Minase Tatsuo, the senior adviser, sailed as a lookout on the ship that passed nearest. “{q:minase|I looked straight at it,}” he said. “{q:minase|I saw weed, and was pleased with myself for not being deceived.}”
`,
    later: [
      {
        kind: 'correction',
        at: '2025-10-24T01:20:00Z',
        correction: {
          wrong:
            'An earlier version of this release, in text and summary, gave the time from first word to first course change as 49 seconds.',
          right: 'It was 94 seconds.',
        },
        changes: [
          { now: 'starts a search in 94 seconds', before: 'starts a search in 49 seconds' },
          { now: 'was another one: 94 seconds', before: 'was another one: 49 seconds' },
          { now: 'in those ninety-four seconds', before: 'in those forty-nine seconds' },
        ],
      },
    ],
  },
  {
    slug: 'brandt-what-the-water-remembers',
    kind: 'speech',
    number: '25-024',
    title: 'Brandt in Hilo: “What the water remembers”',
    summary: 'The chief scientist’s public lecture on old water, honest error and why she still goes to sea.',
    dateline: { place: 'Hilo', country: 'Hawaii', day: '2025-12-04' },
    at: '2025-12-05T06:00:00Z',
    topics: ['science-voyages', 'ocean-watch'],
    contacts: ['science'],
    pictures: [
      {
        picture: 'deep-profile',
        caption: 'A section of the North Pacific shows warm water above and old water below, Dec. 4, 2025.',
      },
    ],
    quotes: {
      glass: { by: 'brandt', occasion: 'Public lecture, Hilo', delivery: 'prepared' },
      grandmother: { by: 'brandt', occasion: 'Public lecture, Hilo', delivery: 'prepared' },
      error: { by: 'brandt', occasion: 'Public lecture, Hilo', delivery: 'prepared' },
      rescue: { by: 'brandt', occasion: 'Public lecture, Hilo', delivery: 'prepared' },
      end: { by: 'brandt', occasion: 'Public lecture, Hilo', delivery: 'prepared' },
    },
    body: `
*Remarks as prepared for delivery by Dr. Noelani Brandt, chief scientist, Hilo, Hawaii, Dec. 4, 2025.*

{q:glass|I’ve brought a glass of water. It came up from five thousand eight hundred eighty meters and it last saw daylight about nine hundred years ago. I’ll pass it round. Please don’t drink it. I had to sign for it.}

## A memory with no mind

{q:grandmother|My grandmother could tell you, from the color off Coconut Point, what had happened upslope two days before. I spent eleven years and a good deal of public money learning to do the same thing to two decimal places. She was not impressed by the decimals. She asked if I could do it for the day after tomorrow.}

So let us speak about the day after tomorrow. We drop a float. It goes down a kilometer and drifts in the dark. On the tenth day it comes up and tells us where it has been, which we did not know, and how warm it was, which we half knew. We have done this 4,100 times.

{pull:error}

## On being wrong

{q:error|Around every dot I draw there’s a ring, and the ring is how wrong I might be. Young people ask me when the ring will be gone. Never, I hope. The day someone shows you the ocean without a ring, hold on to your wallet.}

## Why it matters by Tuesday

{q:rescue|The same ring goes to a woman in a dark room in Yokohama. She sends a helicopter to the middle of it, and then she sends another to the edge, because she has read the footnote. In October they found thirty-eight of forty. I think about the footnote.}

{q:end|You can pass the glass back now. Somebody’s breathed on it, I see. Good. It’ll remember that too.}
`,
  },
]
