/** Words by which releases are read. They belong to the language of government releases, not to any one issuer. */

function set(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/u).filter(Boolean))
}

/** Verbs of saying, present and past. */
export const CUES = set(`
  said says say saying added adds adding noting explaining stressing emphasizing explained explains emphasized emphasised emphasizes noted notes stated states told tells
  announced commented comments remarked remarks stressed stresses continued continues concluded concludes observed observes
  recalled recalls replied responded warned warns wrote writes declared declares asserted argued argues acknowledged
  acknowledges admitted affirmed affirms agreed agrees asked asks believes believed cautioned claimed claims confirmed
  confirms contended exclaimed insisted insists joked mentioned promised quipped reiterated reiterates reported reports
  shared shares suggested suggests testified urged urges underscored underlined underlines highlighted highlights offered
  reflected pledged vowed predicted summarized summarised answered relayed echoed cited tweeted posted voiced expressed
  called calls described describes praised characterized characterised termed lauded applauded marveled enthused
`)

/** Cues that take a fragment as their object: `called it "a great step"`. */
export const FRAGMENT_CUES = set(
  `called calls described describes characterized characterised termed praised`,
)

/** Head nouns of posts. */
export const POST_NOUNS = set(`
  commander commandant commanding commodore chief chiefs director directors deputy secretary undersecretary secretaries
  minister premier chancellor ambassador envoy consul attaché attache attorney solicitor counsel general administrator
  commissioner inspector superintendent chair chairman chairwoman chairperson chairmen president governor senator
  representative congressman congresswoman delegate assemblyman assemblywoman mayor councilman councilwoman councillor
  councilmember alderman sheriff marshal judge justice magistrate prosecutor head manager officer executive ceo cfo coo cio cto
  founder co-founder cofounder adviser advisor analyst engineer scientist researcher professor lecturer doctor medic physician
  surgeon nurse chaplain pastor bishop rabbi imam historian curator archivist librarian spokesman spokeswoman spokesperson
  spokespersons staffer aide coordinator supervisor leader lead principal dean provost rector comptroller controller treasurer auditor
  agent member fellow partner adjutant instructor trainer pilot navigator planner technician specialist operator
  captain skipper lieutenant investigator detective epidemiologist economist meteorologist forecaster biologist geologist
  physicist astronaut teacher student owner editor author organizer organiser ranger warden trustee registrar
  clerk whip speaker king queen prince princess emir sultan noncommissioned mp mep
  candidate nominee infantryman airman sailor soldier guardian mechanic gunner corpsman cadet midshipman recruiter linguist welder electrician
  superintendant designer architect foreman boatswain quartermaster master crewman crewmember lawyer paralegal
  firefighter paramedic dispatcher examiner negotiator rapporteur ombudsman vice-chairman vice-president vice-admiral secretary-general
`)

/** Words that stand before the head noun of a post. */
export const POST_MODIFIERS = set(`
  deputy vice assistant associate acting interim senior principal under chief executive former incoming outgoing new
  current commanding general special national regional district project program programme branch division section squadron
  group wing battalion company brigade flight fleet task force mission site team staff public affairs technical medical chief
  first second third lead co managing founding honorary retired permanent parliamentary foreign prime home defense defence
  health environment education finance interior trade transport justice climate energy housing state federal local county city police
  fire security operations intelligence logistics communications science research policy legal
`)

/** Abbreviated or full forms of address that stand before a name and are neither rank nor post. */
export const COURTESIES = set(`
  mr mrs ms miss mx dr doctor prof professor sir dame lord lady baroness baron rev reverend hon honorable honourable excellency
  majesty highness
`)

/** Offices used as a form of address: they stay when the fuller post is stated beside them. */
export const OFFICE_TITLES = set(`
  sen senator rep representative congressman congresswoman gov governor amb ambassador del delegate assemblyman assemblywoman
  councilman councilwoman councillor mayor judge justice
`)

/** Words that never stand in a person's name: they tell institutions, places, days and things. */
export const INSTITUTION_WORDS = set(`
  department ministry agency agencies office bureau division command commands center centre committee commission council
  administration authority service services corps force forces army navy marine marines guard air space coast fleet squadron wing
  group groups battalion brigade regiment company corporation inc llc ltd university college school academy institute laboratory lab
  foundation association society union alliance party congress senate house parliament court district eastern western northern
  southern central circuit state states united nations kingdom republic federal national international commonwealth defense
  defence security intelligence affairs policy operations development management planning enforcement environment environmental protection
  justice treasury interior labor labour commerce agriculture energy education transportation health human homeland veterans
  foreign strategic strategy global joint staff staffs carrier strike task unit units team program programme programs project
  initiative operation exercise act bill law plan fund treaty agreement conference summit forum meeting talks training
  base station camp fort port field barracks arsenal airport shipyard island islands sea ocean bay gulf lake river mountain
  street avenue road building hall hospital clinic museum library church north south east west new pacific atlantic indo-pacific
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december today yesterday tomorrow the a an this that these those it its he she they we you i his her their our
  and or but if in on at of for with from by to as after before during while when where who what why how
  under over per via not no all both each every many most some several more such there here then thus however meanwhile
  additionally also since until although though because despite according through within across between
  uss usns hms js military naval missile missiles aircraft ship ships submarine destroyer cruiser class award medal prize
  counsel staff system systems technology technologies systems dynamics motors electric atomics industries partners holdings
  bank group trust media news press times post journal washington moscow beijing tokyo london paris brussels berlin
  america american americans british chinese russian japanese korean european african asian australia australian canada canadian
  japan china russia korea india france germany iraq iran syria ukraine israel afghanistan europe africa asia england scotland
  wales ireland mexico brazil poland italy spain turkey philippines vietnam taiwan iraqi iranian ukrainian
  first last next day week month year board registry assistant candidate advocate medical emergency response
  community communities children families women men youth future world earth mars moon
  special infantry armored armoured cavalry artillery aviation engineer logistics acquisition maintenance support combat
  amphibious expeditionary readiness headquarters host hosts announces visits
  rights civil criminal antitrust tax oversight reform appropriations armed ways means budget finance
  against assembly statistics violence women charge tem tempore detachment mayoral presidential lower upper
  director's general's chief deputy attorney secretary minister commander commanding officer
`)

/** Words of the list above that are given names too: "Bill Nelson", "April Jones". */
export const GIVEN_TOO = set(`bill april june august israel jordan paris asia america francis china`)

/** Words of the list above that are family names too, after a given name: "James Washington", "Sarah West". */
export const FAMILY_TOO = set(`
  hall field lake park west north church day post law street fleet justice wing england france ireland banks washington london
  paris house march may bay camp base ford mark young long hill bill press ships house major deputy marine england
`)

/** Lower-case words inside a name. */
export const NAME_PARTICLES = set(
  `de da di du del della der den van von bin ibn al el la le ter ten dos das af av zu y`,
)

export const NAME_SUFFIXES = set(`jr sr ii iii iv v phd md`)

/** Words that end a post or a name's apposition: verbs, relatives, conjunctions of time. */
export const CLAUSE_WORDS = set(`
  who whom whose which that where when while as after before during following since until because although if but
  is was were are be been being has have had will would can could may might should must did does do
  left right center centre pictured not also then both either speaking speaks during alongside along including include
  met visited led leads briefed showed shows gave gives took takes made makes spoke traveled travelled joined joins hosted hosts
  thanked thanks toured welcomed welcomes attended attends presented presents received receives addressed signed signs
  opened opens began begins held holds came comes went goes saw sees became becomes became serves served
  discussed presided officiated represented kicked delivered delivers oversaw oversees participated recently today yesterday
  monday tuesday wednesday thursday friday saturday sunday earlier later
`)

/** Words that announce a name in quotation marks, at once or with a verb between: `whose motto is "…"`. */
export const NAMING_WORDS = set(`
  nicknamed dubbed titled entitled named known motto slogan theme themed phrase so-called codenamed labeled labelled acronym
  tagline mantra hashtag
`)

/** Nouns that announce a name where they stand right before the marks: `Exercise "Tern Shield"`. */
export const NAMED_THINGS = set(`
  exercise operation program programme initiative campaign project line strategy song book film movie article video paper
  report ship aircraft squadron unit team group award series course workshop edition lecture quiz tool term word words
  aka
`)

/** Titles that stand once before several names, and what each of these then bears. */
export const SHARED_TITLES: ReadonlyMap<string, string> = new Map([
  ['sens', 'Sen.'],
  ['senators', 'Senator'],
  ['reps', 'Rep.'],
  ['representatives', 'Representative'],
  ['congressmen', 'Congressman'],
  ['congresswomen', 'Congresswoman'],
  ['govs', 'Gov.'],
  ['governors', 'Governor'],
  ['drs', 'Dr.'],
  ['profs', 'Prof.'],
  ['professors', 'Professor'],
  ['ambassadors', 'Ambassador'],
  ['secretaries', 'Secretary'],
  ['ministers', 'Minister'],
  ['mayors', 'Mayor'],
  ['judges', 'Judge'],
  ['justices', 'Justice'],
  ['commissioners', 'Commissioner'],
  ['chairmen', 'Chairman'],
  ['councilmembers', 'Councilmember'],
  ['councilmen', 'Councilman'],
  ['assemblymembers', 'Assemblymember'],
  ['detectives', 'Detective'],
  ['officers', 'Officer'],
  ['agents', 'Agent'],
  ['presidents', 'President'],
  ['attorneys', 'Attorney'],
  ['prosecutors', 'Prosecutor'],
  ['chancellors', 'Chancellor'],
  ['sheriffs', 'Sheriff'],
  ['investigators', 'Investigator'],
])

/** Words that begin a sentence before a title and are no part of it. */
export const LEADS =
  /^(?:the|a|an|on|in|at|by|with|as|for|and|but|when|while|after|before|during|today|yesterday|also|then|our|his|her|their|its|this|that|meanwhile|additionally|however|according|under|both|like|since|where|through|from|to|said|says|not|dear|between|among|against|than|per)$/iu

/** Words that begin the name of a place as often as that of a person. */
export const PLACE_LEADS =
  /^(?:fort|camp|new|san|santa|los|las|saint|st|mount|port|north|south|east|west|lake|el|le|la|united|great)$/u
