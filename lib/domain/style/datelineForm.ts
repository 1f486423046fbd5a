import type { Finding, StyleFix, StyleRule } from '#lib/domain/style/styleRule.ts'
import { STANDING_ALONE, STATES, stateOf } from '#lib/domain/style/usPlaces.ts'

const PLACE = ['dateline', 'place'] as const
/** Datelines that are no city: a ship, an aircraft, a place that may not be named. */
const NO_CITY = /^(?:ABOARD|AT SEA|IN THE|IN SPACE|UNDISCLOSED|OVER THE|ON THE)\b/i

/** City in capitals, then the state in the office's form or the country; some cities stand alone. */
export const datelineForm: StyleRule = {
  id: 'dateline',
  title: 'Dateline',
  source: 'AP Stylebook, datelines and state names; DINFOS',
  inJapanese: false,
  find: ({ dateline }, _officials, settings) => {
    const place = dateline?.place
    if (!place) return []
    const country = dateline.country?.trim() || null
    const [city = '', ...rest] = place.split(',').map((part) => part.trim())
    const region = rest.filter(Boolean).join(', ')
    const findings: Finding[] = []
    const say = (problem: string, advice: string, after?: string) => {
      findings.push({
        where: 'Dateline',
        path: PLACE,
        problem,
        excerpt: place,
        advice,
        fix: after === undefined ? null : writing(place, after),
      })
    }
    const capitals = city.toLocaleUpperCase('en')
    if (city !== capitals) {
      say('The city is not in capitals.', `Write “${capitals}”.`, place.replace(city, capitals))
    }
    if (/[\s,]*[–—-]+\s*$|,\s*$/.test(place)) {
      say(
        'It ends with a comma or dash, which the page sets itself.',
        'Take the mark at the end out.',
        place.replace(/[\s,–—-]+$/, ''),
      )
    }
    if (NO_CITY.test(city)) return findings
    const state = region === '' ? null : stateOf(region)
    if (region === '' && country === null && !STANDING_ALONE.has(capitals)) {
      say(
        'Neither state nor country is named, and the city does not stand alone.',
        'Add the state after a comma, or the country.',
      )
    }
    if (state && STANDING_ALONE.has(capitals) && !isNamesake(capitals, state)) {
      say(`${capitals} stands without a state.`, 'Take the state out.', city)
    }
    if (state) {
      const wanted = settings.datelineStates === 'full' ? state : (STATES[state] ?? state)
      const reason =
        settings.datelineStates === 'abbreviated' && STATES[state] === null
          ? `${state} is never abbreviated.`
          : 'The state is not in the form of the office.'
      if (
        region.replace(/[\s,–—-]+$/, '') !== wanted &&
        !(STANDING_ALONE.has(capitals) && !isNamesake(capitals, state))
      ) {
        say(reason, `Write “${wanted}”.`, `${city}, ${wanted}`)
      }
    }
    return findings
  },
}

/** A state in which another city of that name lies, so that it must be told apart. */
function isNamesake(city: string, state: string): boolean {
  return HOME[city] !== undefined && HOME[city] !== state
}

/** Where the cities lie that stand alone and have namesakes. */
const HOME: Record<string, string> = {
  CLEVELAND: 'Ohio',
  DALLAS: 'Texas',
  DENVER: 'Colorado',
  HOUSTON: 'Texas',
  MIAMI: 'Florida',
  PHOENIX: 'Arizona',
  PARIS: 'Paris is in France',
  ROME: 'Rome is in Italy',
  MOSCOW: 'Moscow is in Russia',
  BERLIN: 'Berlin is in Germany',
  DUBLIN: 'Dublin is in Ireland',
  GENEVA: 'Geneva is in Switzerland',
  VIENNA: 'Vienna is in Austria',
  LONDON: 'London is in England',
  TORONTO: 'Toronto is in Canada',
  SYDNEY: 'Sydney is in Australia',
  MADRID: 'Madrid is in Spain',
  MILAN: 'Milan is in Italy',
  PRAGUE: 'Prague is in Czechia',
}

function writing(before: string, after: string): StyleFix {
  return { label: `Write “${after}”`, path: PLACE, before, after }
}
