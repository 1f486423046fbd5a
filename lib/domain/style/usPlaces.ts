/** States with the abbreviations of AP datelines, after the AP Stylebook, "state names"; null for the eight never cut. */
export const STATES: Record<string, string | null> = {
  Alabama: 'Ala.',
  Alaska: null,
  Arizona: 'Ariz.',
  Arkansas: 'Ark.',
  California: 'Calif.',
  Colorado: 'Colo.',
  Connecticut: 'Conn.',
  Delaware: 'Del.',
  Florida: 'Fla.',
  Georgia: 'Ga.',
  Hawaii: null,
  Idaho: null,
  Illinois: 'Ill.',
  Indiana: 'Ind.',
  Iowa: null,
  Kansas: 'Kan.',
  Kentucky: 'Ky.',
  Louisiana: 'La.',
  Maine: null,
  Maryland: 'Md.',
  Massachusetts: 'Mass.',
  Michigan: 'Mich.',
  Minnesota: 'Minn.',
  Mississippi: 'Miss.',
  Missouri: 'Mo.',
  Montana: 'Mont.',
  Nebraska: 'Neb.',
  Nevada: 'Nev.',
  'New Hampshire': 'N.H.',
  'New Jersey': 'N.J.',
  'New Mexico': 'N.M.',
  'New York': 'N.Y.',
  'North Carolina': 'N.C.',
  'North Dakota': 'N.D.',
  Ohio: null,
  Oklahoma: 'Okla.',
  Oregon: 'Ore.',
  Pennsylvania: 'Pa.',
  'Rhode Island': 'R.I.',
  'South Carolina': 'S.C.',
  'South Dakota': 'S.D.',
  Tennessee: 'Tenn.',
  Texas: null,
  Utah: null,
  Vermont: 'Vt.',
  Virginia: 'Va.',
  Washington: 'Wash.',
  'West Virginia': 'W.Va.',
  Wisconsin: 'Wis.',
  Wyoming: 'Wyo.',
}

/** The postal codes, in the order of the states above. */
const POSTAL =
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY'

const byForm = new Map<string, string>()
for (const [at, code] of POSTAL.split(' ').entries()) {
  const name = Object.keys(STATES)[at] ?? ''
  for (const form of [name, STATES[name] ?? name, code]) byForm.set(bare(form), name)
}

/** The state that a printed form stands for, full, abbreviated or as a postal code; null where it is none. */
export function stateOf(printed: string): string | null {
  return byForm.get(bare(printed)) ?? null
}

function bare(text: string): string {
  return text.replace(/[.\s]/g, '').toLowerCase()
}

/** Cities that AP datelines name without a state or country, after the AP Stylebook, "datelines". */
export const STANDING_ALONE = new Set([
  ...'ATLANTA BALTIMORE BOSTON CHICAGO CINCINNATI CLEVELAND DALLAS DENVER DETROIT HONOLULU HOUSTON INDIANAPOLIS MIAMI MILWAUKEE MINNEAPOLIS PHILADELPHIA PHOENIX PITTSBURGH SEATTLE WASHINGTON'.split(
    ' ',
  ),
  'LAS VEGAS',
  'LOS ANGELES',
  'NEW ORLEANS',
  'NEW YORK',
  'OKLAHOMA CITY',
  'SALT LAKE CITY',
  'SAN ANTONIO',
  'SAN DIEGO',
  'SAN FRANCISCO',
  'ST. LOUIS',
  ...'AMSTERDAM BAGHDAD BANGKOK BEIJING BEIRUT BERLIN BRUSSELS CAIRO DJIBOUTI DUBLIN GENEVA GIBRALTAR HAVANA HELSINKI ISLAMABAD ISTANBUL JERUSALEM JOHANNESBURG LONDON LUXEMBOURG MACAU MADRID MILAN MONACO MONTREAL MOSCOW MUNICH PARIS PRAGUE ROME SHANGHAI SINGAPORE STOCKHOLM SYDNEY TOKYO TORONTO VIENNA ZURICH'.split(
    ' ',
  ),
  'GUATEMALA CITY',
  'HONG KONG',
  'KUWAIT CITY',
  'MEXICO CITY',
  'NEW DELHI',
  'PANAMA CITY',
  'QUEBEC CITY',
  'RIO DE JANEIRO',
  'SAN MARINO',
  'SAO PAULO',
  'VATICAN CITY',
])
