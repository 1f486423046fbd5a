import type { Row } from '#lib/domain/rankTable.ts'

/**
 * The grades of civilians, in the form of the rank table. The Associated Press prints none of them beside a name, so their
 * AP form is empty: they are kept for protocol and record. Sources: United States Code, Title 5, section 3132 (Senior
 * Executive Service), 3104 and 5376 (scientific and senior-level posts), 5104 (General Schedule), 5311-5318 (Executive
 * Schedule), Title 10, sections 1606-1607 (defense intelligence), Title 22, sections 3941-3942 and 3963 (Foreign Service);
 * Japan's Act on Remuneration of Officials in the Regular Service (一般職の職員の給与に関する法律, Act No. 95 of 1950,
 * attached tables) and the Self-Defense Forces Act for the names of the Ministry of Defense's own civilians.
 */
export const CIVIL_SERVICES = {
  uscs: 'U.S. civil service',
  usfs: 'U.S. Foreign Service',
  jcs: 'Japan civil service',
} as const

export type CivilService = keyof typeof CIVIL_SERVICES

const EXECUTIVE_LEVELS = ['I', 'II', 'III', 'IV', 'V']

/** From the highest number down to 1. */
function downFrom(highest: number): number[] {
  return Array.from({ length: highest }, (_, at) => highest - at)
}

export const CIVIL_ROWS: Record<CivilService, readonly Row[]> = {
  uscs: [
    ...EXECUTIVE_LEVELS.map(
      (level, at): Row => [`ex${at + 1}`, `Executive Schedule, Level ${level}`, '', `EX-${level}`],
    ),
    ['es', 'Senior Executive Service', '', 'SES'],
    ['es-dises', 'Defense Intelligence Senior Executive Service', '', 'DISES'],
    ['sl', 'Senior Level', '', 'SL'],
    ['sl-disl', 'Defense Intelligence Senior Level', '', 'DISL'],
    ['st', 'Scientific and Professional', '', 'ST'],
    ...downFrom(15).map(
      (grade): Row => [`gs${grade}`, `General Schedule, Grade ${grade}`, '', `GS-${grade}`],
    ),
  ],
  usfs: [
    ['ca', 'Career Ambassador', '', 'FE-CA'],
    ['cm', 'Career Minister', '', 'FE-CM'],
    ['mc', 'Minister-Counselor', '', 'FE-MC'],
    ['oc', 'Counselor', '', 'FE-OC'],
    ...downFrom(9)
      .reverse()
      .map((grade): Row => [`fs${grade}`, `Foreign Service, Class ${grade}`, '', `FS-0${grade}`]),
  ],
  jcs: [
    ...downFrom(8).map(
      (step): Row => [
        `sd${step}`,
        `Designated Service, Step ${step}`,
        '',
        `指定職${step}号俸`,
        `指定職${step}号俸`,
      ],
    ),
    ...downFrom(10).map(
      (grade): Row => [
        `as${grade}`,
        `Administrative Service (I), Grade ${grade}`,
        '',
        `行(一)${grade}級`,
        `行政職俸給表（一）${grade}級`,
      ],
    ),
    ['mod-admin', 'Defense Administrative Official', '', '事務官', '防衛事務官'],
    ['mod-tech', 'Defense Technical Official', '', '技官', '防衛技官'],
    ['mod-instr', 'Defense Instructor', '', '教官', '防衛教官'],
    ['mod-sec', 'Defense Secretary', '', '書記官', '防衛書記官'],
  ],
}
