import { CIVIL_ROWS, CIVIL_SERVICES, type CivilService } from '#lib/domain/civilGrades.ts'
import { isJapanese } from '#lib/domain/dates.ts'
import { RANK_ROWS, type Row, SERVICES, type Service } from '#lib/domain/rankTable.ts'

export type { Service } from '#lib/domain/rankTable.ts'

/**
 * A military rank, or the grade of a civilian; never free text, so that a release cannot print one that does not exist.
 * A civilian's grade stands on record and is never printed beside the name.
 */
export type Rank = {
  /** `<service>-<grade>`, lower case: `ussf-o7`, `usa-e9-csm`, `uscs-gs15`. */
  key: string
  service: Service | CivilService
  /** Pay grade in lower case: `o7`. */
  grade: string
  /** "Brigadier General" */
  spelled: string
  /** "Brig. Gen.": before a full name, on first reference; '' for a civilian. */
  ap: string
  /** "BG", "Brig Gen", "BGen": as the service itself writes it. */
  serviceForm: string
  /** As Japanese print has it; absent where there is no settled form. */
  ja?: string
}

const services = Object.keys(SERVICES).filter((name): name is Service => name in RANK_ROWS)

/** All military ranks, highest first within each service. */
export const RANKS: readonly Rank[] = services.flatMap((service) =>
  RANK_ROWS[service].map((row) => toRank(service, row)),
)

const civilServices = Object.keys(CIVIL_SERVICES).filter((name): name is CivilService => name in CIVIL_ROWS)

/** The whole table: military ranks, then the grades of civilians. */
export const RANKS_AND_GRADES: readonly Rank[] = [
  ...RANKS,
  ...civilServices.flatMap((service) => CIVIL_ROWS[service].map((row) => toRank(service, row))),
]

function toRank(service: Rank['service'], [id, spelled, ap, serviceForm, ja]: Row): Rank {
  const grade = id.split('-')[0] ?? id
  return { key: `${service}-${id}`, service, grade, spelled, ap, serviceForm, ...(ja ? { ja } : {}) }
}

const byKey = new Map(RANKS_AND_GRADES.map((rank) => [rank.key, rank]))

/** The rank with this key, null where the table has none. */
export function findRank(key: string): Rank | null {
  return byKey.get(key) ?? null
}

/** "U.S. Space Force" for `ussf`. */
export function serviceName(service: Rank['service']): string {
  return isCivil(service) ? CIVIL_SERVICES[service] : SERVICES[service].name
}

function isCivil(service: Rank['service']): service is CivilService {
  return service in CIVIL_SERVICES
}

/** The form that stands beside a name in this language; null for the grade of a civilian. */
export function printedRank(rank: Rank, language: string): string | null {
  if (isCivil(rank.service)) return null
  return isJapanese(language) && rank.ja ? rank.ja : rank.ap
}

/** The rank spelled out in this language; null for the grade of a civilian. */
export function spelledRank(rank: Rank, language: string): string | null {
  if (isCivil(rank.service)) return null
  return isJapanese(language) && rank.ja ? rank.ja : rank.spelled
}

const ABBREVIATIONS: Record<string, string> = {
  gen: 'general',
  lt: 'lieutenant',
  maj: 'major',
  brig: 'brigadier',
  col: 'colonel',
  capt: 'captain',
  adm: 'admiral',
  cmdr: 'commander',
  sgt: 'sergeant',
  tech: 'technical',
  spc: 'specialist',
  cpl: 'corporal',
  pfc: 'private first class',
  pvt: 'private',
  '1st': 'first',
  '2nd': 'second',
  '2d': 'second',
  '3rd': 'third',
  jg: 'junior grade',
}

function bare(text: string): string {
  return text.toLowerCase().replace(/[.()]/g, '').replace(/\s+/g, ' ').trim()
}

function expanded(text: string): string {
  return bare(text)
    .split(' ')
    .map((word) => ABBREVIATIONS[word] ?? word)
    .join(' ')
}

const byPrinted = new Map<string, Set<Rank>>()
for (const rank of RANKS) {
  const forms = [expanded(rank.spelled), expanded(rank.ap), bare(rank.serviceForm), rank.ja ?? '']
  for (const form of forms.filter(Boolean)) {
    byPrinted.set(form, (byPrinted.get(form) ?? new Set()).add(rank))
  }
}

function splitService(text: string): { service: Service | null; rest: string } {
  const lower = text.toLowerCase()
  for (const service of services) {
    const prefix = SERVICES[service].printed.find((name) => lower.startsWith(`${name} `))
    if (prefix) return { service, rest: text.slice(prefix.length) }
  }
  return { service: null, rest: text }
}

/**
 * The ranks that a printed text can stand for: AP form, spelled out, or a service's own form, dots and case ignored,
 * with or without the service before it ("Brig. Gen.", "U.S. Army Maj.", "COL", "1等陸佐").
 * @returns every match, highest first within each service; empty where the text is no rank, as "retired Vice Adm." is not
 */
export function findRankByPrinted(text: string): Rank[] {
  const { service, rest } = splitService(
    text
      .normalize('NFKC')
      .replace(/[’']s\b/g, '')
      .trim(),
  )
  const found = new Set([...(byPrinted.get(expanded(rest)) ?? []), ...(byPrinted.get(bare(rest)) ?? [])])
  return [...found].filter((rank) => service === null || rank.service === service)
}
