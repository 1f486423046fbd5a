import type { ReleaseSource } from '../source.ts'

export const releases2021: ReleaseSource[] = [
  {
    slug: 'watch-center-adds-night-desk-for-orbit',
    kind: 'news',
    number: '21-004',
    title: 'Watch center opens a night desk for low orbit',
    summary:
      'From March 3 one Japanese and one American analyst sit the night together and warn satellite owners of close passes.',
    dateline: { place: 'Kamakura', country: 'Japan', day: '2021-03-03' },
    at: '2021-03-03T05:00:00Z',
    organization: 'watch',
    topics: ['orbit-watch'],
    contacts: ['yokohama'],
    pictures: [
      {
        picture: 'orbit-rings',
        caption:
          'A drawing shows the 90 close passes that the night desk follows in its first week, March 3, 2021.',
      },
    ],
    quotes: {
      tillery: {
        by: 'tillery',
        day: '2021-02-24',
        occasion: 'Planning meeting for the night desk, Kamakura',
      },
      opening: { by: 'tillery', occasion: 'Opening of the night desk, Kamakura' },
      kuramochi: { by: 'kuramochi', occasion: 'Opening of the night desk, Kamakura' },
    },
    body: `
Two chairs, side by side, facing one screen: that is the whole of the night desk which the Orbit and Ocean Watch Center opened Wednesday in a former post office in Kamakura. From now on an American and a Japanese analyst will sit there together from 6 p.m. to 6 a.m. and write to the owners of satellites that are about to pass too close to something.

Until now the two countries sent such warnings apart. In 2020 they disagreed about 31 passes, sometimes by more than the miss itself.

“{q:tillery|If you get two letters about one pothole and they put it on different streets, you stop reading letters,}” Lt. Col. Marcus Tillery, then chief of the orbit section, told planners Feb. 24. “{q:tillery|One letter. One street. And if we don’t know the house number, say so.}”

Tillery was promoted five days later and now is the center’s deputy director. Colonel or not, he kept the point about the house number: each warning gives the miss distance as a range, in meters, with the hour at which the range will be drawn anew.

“{q:opening|I would rather be roughly honest than precisely wrong,}” Col. Tillery said at the opening.

Lt. Col. Kuramochi Aya, chief of analysis, wrote the rule by which the two analysts settle a disagreement. It has one line: both numbers are sent, with both names.

“{q:kuramochi|A compromise between two measurements is not a measurement,}” Kuramochi said. “{q:kuramochi|It is only polite.}”

The desk expects to write about 13 letters a week. They are sent free of charge to any owner of any flag.
`,
  },
  {
    slug: 'okerlund-takes-search-and-rescue',
    kind: 'news',
    number: '21-011',
    title: 'Okerlund takes the Search and Rescue Directorate',
    summary:
      'The chief of exercises becomes a flag officer and director of search and rescue, with Minase as deputy. Both were promoted July 1.',
    dateline: { place: 'Yokohama', country: 'Japan', day: '2021-07-05' },
    at: '2021-07-05T04:00:00Z',
    organization: 'rescue',
    topics: ['search-and-rescue'],
    contacts: ['yokohama'],
    quotes: {
      last: { by: 'okerlund', day: '2021-06-29', occasion: 'Last day as chief of exercises' },
      minase: { by: 'minase', day: '2021-06-29', occasion: 'Farewell to the exercise staff, Yokohama' },
      okerlund: { by: 'okerlund', occasion: 'Change of office, Yokohama' },
    },
    body: `
Rear Adm. Dana Okerlund became director of search and rescue at the Pacific Commons Office Monday, four days after her promotion. Rear Adm. Minase Tatsuo, promoted the same day by his own service, is her deputy.

The two have run the office’s exercises together since 2019, as captains. In those two years the mean time from first report to first person out of the water fell from 71 minutes to 48.

“{q:last|Forty-eight is better and it is not good,}” Okerlund, still a captain, told her staff June 29. “{q:last|In eleven-degree water a fit person has about an hour of useful hands. We are spending most of it on the phone.}”

Minase, speaking after her on the same afternoon, recalled the first exercise. “{q:minase|Capt. Okerlund told me that adjectives would be returned to sender,}” he said. “{q:minase|I have since tried to write to my wife in this manner. It was returned to sender.}”

Okerlund asks three things of the directorate in the first year: that a search begin while the report is still being checked; that every crew have flown or sailed once with the other side; and that the plan for a search fit on one page.

“{q:okerlund|One page isn’t style,}” she said Monday. “{q:okerlund|One page is what you can hold in a wet glove.}”
`,
  },
  {
    slug: 'tidewatch-21-by-night',
    kind: 'news',
    number: '21-016',
    title: 'Tidewatch 21 searches by night and switches off the moon',
    summary:
      'Crews choose the new moon for the hardest part of the exercise south of Chichijima and find all 16.',
    dateline: { place: 'Chichijima', country: 'Japan', day: '2021-10-07' },
    at: '2021-10-07T10:00:00Z',
    organization: 'rescue',
    topics: ['search-and-rescue'],
    contacts: ['yokohama'],
    pictures: [
      {
        picture: 'night-search',
        caption:
          'A searchlight works along a line of swell south of Chichijima, Japan, in the small hours, Oct. 6, 2021.',
      },
    ],
    quotes: {
      quiroz: { by: 'quiroz', occasion: 'Debriefing of Tidewatch 21, Chichijima' },
      tsukioka: { by: 'tsukioka', occasion: 'Debriefing of Tidewatch 21, Chichijima' },
      fuel: { by: 'tsukioka', occasion: 'Debriefing of Tidewatch 21, Chichijima' },
      family: { by: 'quiroz', occasion: 'Debriefing of Tidewatch 21, Chichijima' },
    },
    body: `
The planners of Tidewatch 21 asked the astronomers for the darkest night of the autumn, and got it. Between sunset Tuesday and sunrise Wednesday four crews found 16 dummies in 14 knots of wind and no moon at all.

The last came aboard at 4:37 a.m., nine hours after the first report and 23 minutes before the planners would have had to call it off for fuel.

“{q:quiroz|Daylight hides your mistakes,}” said Cmdr. Renata Quiroz, chief of rescue operations. “{q:quiroz|You can be in the wrong box and still see him. At night you had better be in the right box.}”

Lt. Cmdr. Tsukioka Ren commanded the aircraft that found seven of the 16. It flew four sorties at 90 meters.

“{q:tsukioka|The swimmer decides,}” Tsukioka said. “{q:tsukioka|I hold the aircraft still. Everything I know is for that.}”

Asked about the last 23 minutes, he answered, “{q:fuel|We had fuel for twenty-six.}”

New this year was a *family desk*: two volunteers who played relatives telephoned the rescue center 61 times in the night, as relatives do. Crews on watch were not told that the calls would come.

“{q:family|We practice the hoist a hundred times and the phone call never,}” Quiroz said. “{q:family|Then it’s three in the morning and a mother asks you what the water temperature is. She knows what it means. You’d better have practiced.}”
`,
  },
  {
    slug: 'advisory-minamo-open-to-press',
    kind: 'advisory',
    number: '21-020',
    title: 'Media advisory: research vessel Minamo open to press Dec. 14',
    summary:
      'Reporters may board the Minamo at Yokohama before her first science voyage. Sign up by Dec. 10; flat shoes required.',
    dateline: { place: 'Yokohama', country: 'Japan', day: '2021-12-06' },
    at: '2021-12-06T02:00:00Z',
    organization: 'ships',
    topics: ['science-voyages'],
    contacts: ['science', 'yokohama'],
    people: ['brandt'],
    body: `
Reporters are invited aboard the research vessel *Minamo* before her first voyage for the Pacific Commons Office.

- **When:** Tuesday, Dec. 14, 2021, 10 a.m. to 1 p.m. Japan time
- **Where:** Shinko Pier, berth 5, Yokohama
- **Who:** Dr. Noelani Brandt, lead oceanographer, and the ship’s company
- **What you can see:** the wet laboratory, the winch deck, the float store, and 60 floats with their antennas folded
- **What you cannot:** the engine room, for want of space

Sign up with the science desk by 5 p.m. Friday, Dec. 10, with your name, outlet, and whether you bring a camera. Gangway and decks are steel and wet. Flat shoes with closed toes are required; several pairs of boots will be at hand.

Interviews in English and Japanese from 11:30 a.m. Pictures may be used at once.
`,
    later: [
      {
        kind: 'correction',
        at: '2021-12-07T01:15:00Z',
        correction: {
          wrong: 'An earlier version of this advisory gave the berth as Shinko Pier, berth 8.',
          right: 'The Minamo lies at berth 5.',
        },
        changes: [{ now: 'berth 5, Yokohama', before: 'berth 8, Yokohama' }],
      },
    ],
  },
]
