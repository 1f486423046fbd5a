/** Names and words of an archive that nobody wrote: no person, agency or place in it exists. */

export const GIVEN =
  'Abel Bettina Cass Dorit Emmo Farah Gideon Hanne Ivo Jorun Kester Liv Maro Nella Oskar Petra Quentin Runa Silas Tove Ulric Vera Wim Ysolde'.split(
    ' ',
  )

export const FAMILY_STARTS =
  'Ask Bran Corl Dray Ell Fenn Gars Hask Ist Jarr Kest Lorn Marl Ness Ostr Pell Quill Rand Sten Tand Und Vant Wick Yarr'.split(
    ' ',
  )
export const FAMILY_ENDS =
  'aby ather bury croft den ersley feld gard holm ick kin low mere nock ovan reen stead tree vale wick'.split(
    ' ',
  )

export type Issuer = { name: string; place: string; country: string | null; style: Style }
/** How an issuer sets its releases. */
export type Style = 'dated' | 'titleTwice' | 'dayLine' | 'full'

export const ISSUERS: readonly Issuer[] = [
  { name: 'Tern Coast Harbor Office', place: 'PORT TERN', country: null, style: 'dated' },
  { name: 'Vessia Lights Authority', place: 'VESSIA', country: 'Lorne', style: 'titleTwice' },
  { name: 'Northern Ferry Board', place: 'SKERRY HEAD', country: null, style: 'dayLine' },
  { name: 'Lorne Weather Watch', place: 'LORNE CITY', country: 'Lorne', style: 'full' },
  { name: 'Bay Rescue Command', place: 'GULL POINT', country: null, style: 'full' },
  { name: 'Island Charts Bureau', place: 'AMBERWICK', country: null, style: 'dated' },
  { name: 'Joint Buoy Service', place: 'STILLHAVEN', country: 'Vessia', style: 'titleTwice' },
  { name: 'Coastal Radio Agency', place: 'CORMORANT', country: null, style: 'dayLine' },
]

export const RANKS =
  'Brig. Gen.|Col.|U.S. Army Col.|Lt. Col.|U.S. Air Force Maj.|Navy Capt.|Coast Guard Capt.|Rear Adm.|Cmdr.|Master Sgt.'.split(
    '|',
  )

export const POSTS =
  'commander|deputy commander|director|deputy director|harbor master|chief of operations|chief of charts|superintendent|spokesperson|chief engineer'.split(
    '|',
  )

export const SUBJECTS =
  'New Buoys|Winter Ferries|Fog Signals|Tide Tables|Harbor Talks|Night Watches|Rescue Drills|Light Repairs|Chart Reviews|Radio Checks|Pilot Schools|Ice Patrols'.split(
    '|',
  )
export const VERBS = 'Open|Return|Expand|Begin|End on Time|Move South|Pass Review|Draw Crowds'.split('|')

export const OPENERS =
  'The crews|Our pilots|The night watches|These new charts|Both harbors|The lamp keepers|The ferry crews|Our radio rooms'.split(
    '|',
  )
export const ACTS =
  'kept the channel open|found every buoy in its place|held their course through the fog|answered each call within minutes|learned more than we had planned|brought the old lamps back to light|worked from first light to the last ferry|gave the bay a safer winter'.split(
    '|',
  )
export const AFTERS =
  'and nobody had to ask twice|while the wind stood against them|as they do every spring|with help from three neighbors|before the ice came in|and the harbor is quieter for it|although the tide was late|and we mean to keep it so'.split(
    '|',
  )
export const FRAGMENTS =
  'a plain and patient piece of work|the best season in years|one long night well spent|a chart worth keeping'.split(
    '|',
  )

export const REPORTS =
  'A survey of the {} took eleven days and two boats|The {} were last looked at in the year before|Residents asked about the {} at the spring meeting|Three schools sent their pupils to see the {}|The cost of the {} stayed within the plan|Fishing boats were told of the {} by radio|Snow held the {} up for a week|A second team takes the {} over in autumn|The office keeps a list of all {} since it was founded|Visitors may see the {} on Sundays from the western pier'.split(
    '|',
  )
