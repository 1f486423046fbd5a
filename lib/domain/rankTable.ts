/**
 * The ranks that the newsroom can print, one row each: grade, spelled out, Associated Press form, the service's own form
 * and the Japanese form. AP forms after the AP Stylebook's "military titles"; the services' own after their writing guides
 * (Army AR 25-50, Navy and Coast Guard NAVPERS, Marine Corps MCO 5216.20, Air and Space Force AFH 33-337); Space Force
 * enlisted names as in force since 1 February 2021; Air Force warrant officers as appointed again since 2024. The sixteen
 * ranks of each Japanese force after the Self-Defense Forces Act (自衛隊法, Act No. 165 of 1954, attached table) with the
 * Ministry of Defense's own English; a force chief of staff is written 将 like every other, and is a four-star officer in
 * English. A grade that holds more than one rank has a third part in its key. Civilians: `civilGrades.ts`.
 */
export type Row = readonly [grade: string, spelled: string, ap: string, serviceForm: string, ja?: string]

export const SERVICES = {
  usa: { name: 'U.S. Army', printed: ['u.s. army', 'us army', 'army'] },
  usmc: {
    name: 'U.S. Marine Corps',
    printed: ['u.s. marine corps', 'us marine corps', 'marine corps', 'usmc'],
  },
  usn: { name: 'U.S. Navy', printed: ['u.s. navy', 'us navy', 'navy'] },
  usaf: { name: 'U.S. Air Force', printed: ['u.s. air force', 'us air force', 'air force'] },
  ussf: { name: 'U.S. Space Force', printed: ['u.s. space force', 'us space force', 'space force'] },
  uscg: { name: 'U.S. Coast Guard', printed: ['u.s. coast guard', 'us coast guard', 'coast guard'] },
  jgsdf: { name: 'Japan Ground Self-Defense Force', printed: ['japan ground self-defense force', 'jgsdf'] },
  jmsdf: {
    name: 'Japan Maritime Self-Defense Force',
    printed: ['japan maritime self-defense force', 'jmsdf'],
  },
  jasdf: { name: 'Japan Air Self-Defense Force', printed: ['japan air self-defense force', 'jasdf'] },
} as const

export type Service = keyof typeof SERVICES

const GENERALS: readonly Row[] = [
  ['o10', 'General', 'Gen.', 'Gen', '大将'],
  ['o9', 'Lieutenant General', 'Lt. Gen.', 'Lt Gen', '中将'],
  ['o8', 'Major General', 'Maj. Gen.', 'Maj Gen', '少将'],
  ['o7', 'Brigadier General', 'Brig. Gen.', 'Brig Gen', '准将'],
  ['o6', 'Colonel', 'Col.', 'Col', '大佐'],
  ['o5', 'Lieutenant Colonel', 'Lt. Col.', 'Lt Col', '中佐'],
  ['o4', 'Major', 'Maj.', 'Maj', '少佐'],
  ['o3', 'Captain', 'Capt.', 'Capt', '大尉'],
  ['o2', 'First Lieutenant', '1st Lt.', '1st Lt', '中尉'],
  ['o1', 'Second Lieutenant', '2nd Lt.', '2d Lt', '少尉'],
]

const ARMY_FORMS = ['GEN', 'LTG', 'MG', 'BG', 'COL', 'LTC', 'MAJ', 'CPT', '1LT', '2LT']
const MARINE_FORMS = ['Gen', 'LtGen', 'MajGen', 'BGen', 'Col', 'LtCol', 'Maj', 'Capt', '1stLt', '2ndLt']

/** The same ranks as another service writes them. */
function asWritten(rows: readonly Row[], forms: readonly string[]): Row[] {
  return rows.map(([grade, spelled, ap, form, ja], at) => [grade, spelled, ap, forms[at] ?? form, ja])
}

const WARRANT_OFFICERS: readonly Row[] = [
  ['w5', 'Chief Warrant Officer 5', 'Chief Warrant Officer 5', 'CW5'],
  ['w4', 'Chief Warrant Officer 4', 'Chief Warrant Officer 4', 'CW4'],
  ['w3', 'Chief Warrant Officer 3', 'Chief Warrant Officer 3', 'CW3'],
  ['w2', 'Chief Warrant Officer 2', 'Chief Warrant Officer 2', 'CW2'],
  ['w1', 'Warrant Officer 1', 'Warrant Officer', 'WO1'],
]
const SEA_WARRANT_FORMS = ['CWO5', 'CWO4', 'CWO3', 'CWO2', 'WO1']
const MARINE_WARRANT_FORMS = ['CWO5', 'CWO4', 'CWO3', 'CWO2', 'WO']

const ADMIRALS: readonly Row[] = [
  ['o10', 'Admiral', 'Adm.', 'ADM', '大将'],
  ['o9', 'Vice Admiral', 'Vice Adm.', 'VADM', '中将'],
  ['o8', 'Rear Admiral', 'Rear Adm.', 'RADM', '少将'],
  ['o7', 'Rear Admiral (lower half)', 'Rear Adm.', 'RDML', '准将'],
  ['o6', 'Captain', 'Capt.', 'CAPT', '大佐'],
  ['o5', 'Commander', 'Cmdr.', 'CDR', '中佐'],
  ['o4', 'Lieutenant Commander', 'Lt. Cmdr.', 'LCDR', '少佐'],
  ['o3', 'Lieutenant', 'Lt.', 'LT', '大尉'],
  ['o2', 'Lieutenant Junior Grade', 'Lt. j.g.', 'LTJG', '中尉'],
  ['o1', 'Ensign', 'Ensign', 'ENS', '少尉'],
]

const PETTY_OFFICERS: readonly Row[] = [
  ['e9', 'Master Chief Petty Officer', 'Master Chief Petty Officer', 'MCPO'],
  ['e8', 'Senior Chief Petty Officer', 'Senior Chief Petty Officer', 'SCPO'],
  ['e7', 'Chief Petty Officer', 'Chief Petty Officer', 'CPO'],
  ['e6', 'Petty Officer First Class', 'Petty Officer 1st Class', 'PO1'],
  ['e5', 'Petty Officer Second Class', 'Petty Officer 2nd Class', 'PO2'],
  ['e4', 'Petty Officer Third Class', 'Petty Officer 3rd Class', 'PO3'],
  ['e3', 'Seaman', 'Seaman', 'SN'],
  ['e2', 'Seaman Apprentice', 'Seaman Apprentice', 'SA'],
  ['e1', 'Seaman Recruit', 'Seaman Recruit', 'SR'],
]

/** Command chiefs: ranks of their own rating and insignia, not posts. */
const FLEET_CHIEFS: readonly Row[] = [
  ['e9-fltcm', 'Fleet Master Chief Petty Officer', 'Fleet Master Chief Petty Officer', 'FLTCM'],
  ['e9-forcm', 'Force Master Chief Petty Officer', 'Force Master Chief Petty Officer', 'FORCM'],
  ['e9-cmdcm', 'Command Master Chief Petty Officer', 'Command Master Chief Petty Officer', 'CMDCM'],
  ['e8-cmdcs', 'Command Senior Chief Petty Officer', 'Command Senior Chief Petty Officer', 'CMDCS'],
]

const AIR_SERGEANTS: readonly Row[] = [
  ['e9', 'Chief Master Sergeant', 'Chief Master Sgt.', 'CMSgt'],
  ['e8', 'Senior Master Sergeant', 'Senior Master Sgt.', 'SMSgt'],
  ['e7', 'Master Sergeant', 'Master Sgt.', 'MSgt'],
  ['e6', 'Technical Sergeant', 'Tech. Sgt.', 'TSgt'],
]

export const RANK_ROWS: Record<Service, readonly Row[]> = {
  usa: [
    ...asWritten(GENERALS, ARMY_FORMS),
    ...WARRANT_OFFICERS,
    ['e9', 'Sergeant Major', 'Sgt. Maj.', 'SGM'],
    ['e9-csm', 'Command Sergeant Major', 'Command Sgt. Maj.', 'CSM'],
    ['e9-sma', 'Sergeant Major of the Army', 'Sgt. Maj. of the Army', 'SMA'],
    ['e8', 'Master Sergeant', 'Master Sgt.', 'MSG'],
    ['e8-1sg', 'First Sergeant', '1st Sgt.', '1SG'],
    ['e7', 'Sergeant First Class', 'Sgt. 1st Class', 'SFC'],
    ['e6', 'Staff Sergeant', 'Staff Sgt.', 'SSG'],
    ['e5', 'Sergeant', 'Sgt.', 'SGT'],
    ['e4', 'Specialist', 'Spc.', 'SPC'],
    ['e4-cpl', 'Corporal', 'Cpl.', 'CPL'],
    ['e3', 'Private First Class', 'Pfc.', 'PFC'],
    ['e2', 'Private', 'Pvt.', 'PV2'],
    ['e1', 'Private', 'Pvt.', 'PVT'],
  ],
  usmc: [
    ...asWritten(GENERALS, MARINE_FORMS),
    ...asWritten(WARRANT_OFFICERS, MARINE_WARRANT_FORMS),
    ['e9', 'Sergeant Major', 'Sgt. Maj.', 'SgtMaj'],
    ['e9-mgysgt', 'Master Gunnery Sergeant', 'Master Gunnery Sgt.', 'MGySgt'],
    ['e9-smmc', 'Sergeant Major of the Marine Corps', 'Sgt. Maj. of the Marine Corps', 'SgtMajMarCor'],
    ['e8', 'Master Sergeant', 'Master Sgt.', 'MSgt'],
    ['e8-1stsgt', 'First Sergeant', '1st Sgt.', '1stSgt'],
    ['e7', 'Gunnery Sergeant', 'Gunnery Sgt.', 'GySgt'],
    ['e6', 'Staff Sergeant', 'Staff Sgt.', 'SSgt'],
    ['e5', 'Sergeant', 'Sgt.', 'Sgt'],
    ['e4', 'Corporal', 'Cpl.', 'Cpl'],
    ['e3', 'Lance Corporal', 'Lance Cpl.', 'LCpl'],
    ['e2', 'Private First Class', 'Pfc.', 'PFC'],
    ['e1', 'Private', 'Pvt.', 'Pvt'],
  ],
  usn: [
    ...ADMIRALS,
    ...asWritten(WARRANT_OFFICERS, SEA_WARRANT_FORMS),
    ...PETTY_OFFICERS,
    ...FLEET_CHIEFS,
    ['e9-mcpon', 'Master Chief Petty Officer of the Navy', 'Master Chief Petty Officer of the Navy', 'MCPON'],
  ],
  usaf: [
    ...GENERALS,
    ...WARRANT_OFFICERS,
    ...AIR_SERGEANTS,
    ['e9-ccm', 'Command Chief Master Sergeant', 'Command Chief Master Sgt.', 'CCM'],
    ['e9-cmsaf', 'Chief Master Sergeant of the Air Force', 'Chief Master Sgt. of the Air Force', 'CMSAF'],
    ['e5', 'Staff Sergeant', 'Staff Sgt.', 'SSgt'],
    ['e4', 'Senior Airman', 'Senior Airman', 'SrA'],
    ['e3', 'Airman First Class', 'Airman 1st Class', 'A1C'],
    ['e2', 'Airman', 'Airman', 'Amn'],
    ['e1', 'Airman Basic', 'Airman Basic', 'AB'],
  ],
  ussf: [
    ...GENERALS,
    ...AIR_SERGEANTS,
    ['e9-cmssf', 'Chief Master Sergeant of the Space Force', 'Chief Master Sgt. of the Space Force', 'CMSSF'],
    ['e5', 'Sergeant', 'Sgt.', 'Sgt'],
    ['e4', 'Specialist 4', 'Spc. 4', 'Spc4'],
    ['e3', 'Specialist 3', 'Spc. 3', 'Spc3'],
    ['e2', 'Specialist 2', 'Spc. 2', 'Spc2'],
    ['e1', 'Specialist 1', 'Spc. 1', 'Spc1'],
  ],
  uscg: [
    ...ADMIRALS,
    ...asWritten(WARRANT_OFFICERS, SEA_WARRANT_FORMS).filter(([grade]) => grade !== 'w5' && grade !== 'w1'),
    ...PETTY_OFFICERS,
    ...FLEET_CHIEFS.filter(([grade]) => grade === 'e9-cmdcm'),
    [
      'e9-mcpocg',
      'Master Chief Petty Officer of the Coast Guard',
      'Master Chief Petty Officer of the Coast Guard',
      'MCPOCG',
    ],
  ],
  jgsdf: [
    ['o10', 'General', 'Gen.', '陸将', '陸将'],
    ['o9', 'Lieutenant General', 'Lt. Gen.', '陸将', '陸将'],
    ['o8', 'Major General', 'Maj. Gen.', '将補', '陸将補'],
    ['o6', 'Colonel', 'Col.', '1佐', '1等陸佐'],
    ['o5', 'Lieutenant Colonel', 'Lt. Col.', '2佐', '2等陸佐'],
    ['o4', 'Major', 'Maj.', '3佐', '3等陸佐'],
    ['o3', 'Captain', 'Capt.', '1尉', '1等陸尉'],
    ['o2', 'First Lieutenant', '1st Lt.', '2尉', '2等陸尉'],
    ['o1', 'Second Lieutenant', '2nd Lt.', '3尉', '3等陸尉'],
    ['w1', 'Warrant Officer', 'Warrant Officer', '准尉', '准陸尉'],
    ['e8', 'Sergeant Major', 'Sgt. Maj.', '曹長', '陸曹長'],
    ['e7', 'Master Sergeant', 'Master Sgt.', '1曹', '1等陸曹'],
    ['e6', 'Sergeant First Class', 'Sgt. 1st Class', '2曹', '2等陸曹'],
    ['e5', 'Sergeant', 'Sgt.', '3曹', '3等陸曹'],
    ['e4', 'Leading Private', 'Leading Pvt.', '士長', '陸士長'],
    ['e3', 'Private First Class', 'Pfc.', '1士', '1等陸士'],
    ['e2', 'Private', 'Pvt.', '2士', '2等陸士'],
  ],
  jmsdf: [
    ['o10', 'Admiral', 'Adm.', '海将', '海将'],
    ['o9', 'Vice Admiral', 'Vice Adm.', '海将', '海将'],
    ['o8', 'Rear Admiral', 'Rear Adm.', '将補', '海将補'],
    ['o6', 'Captain', 'Capt.', '1佐', '1等海佐'],
    ['o5', 'Commander', 'Cmdr.', '2佐', '2等海佐'],
    ['o4', 'Lieutenant Commander', 'Lt. Cmdr.', '3佐', '3等海佐'],
    ['o3', 'Lieutenant', 'Lt.', '1尉', '1等海尉'],
    ['o2', 'Lieutenant Junior Grade', 'Lt. j.g.', '2尉', '2等海尉'],
    ['o1', 'Ensign', 'Ensign', '3尉', '3等海尉'],
    ['w1', 'Warrant Officer', 'Warrant Officer', '准尉', '准海尉'],
    ['e8', 'Chief Petty Officer', 'Chief Petty Officer', '曹長', '海曹長'],
    ['e7', 'Petty Officer First Class', 'Petty Officer 1st Class', '1曹', '1等海曹'],
    ['e6', 'Petty Officer Second Class', 'Petty Officer 2nd Class', '2曹', '2等海曹'],
    ['e5', 'Petty Officer Third Class', 'Petty Officer 3rd Class', '3曹', '3等海曹'],
    ['e4', 'Leading Seaman', 'Leading Seaman', '士長', '海士長'],
    ['e3', 'Seaman', 'Seaman', '1士', '1等海士'],
    ['e2', 'Seaman Apprentice', 'Seaman Apprentice', '2士', '2等海士'],
  ],
  jasdf: [
    ['o10', 'General', 'Gen.', '空将', '空将'],
    ['o9', 'Lieutenant General', 'Lt. Gen.', '空将', '空将'],
    ['o8', 'Major General', 'Maj. Gen.', '将補', '空将補'],
    ['o6', 'Colonel', 'Col.', '1佐', '1等空佐'],
    ['o5', 'Lieutenant Colonel', 'Lt. Col.', '2佐', '2等空佐'],
    ['o4', 'Major', 'Maj.', '3佐', '3等空佐'],
    ['o3', 'Captain', 'Capt.', '1尉', '1等空尉'],
    ['o2', 'First Lieutenant', '1st Lt.', '2尉', '2等空尉'],
    ['o1', 'Second Lieutenant', '2nd Lt.', '3尉', '3等空尉'],
    ['w1', 'Warrant Officer', 'Warrant Officer', '准尉', '准空尉'],
    ['e8', 'Senior Master Sergeant', 'Senior Master Sgt.', '曹長', '空曹長'],
    ['e7', 'Master Sergeant', 'Master Sgt.', '1曹', '1等空曹'],
    ['e6', 'Technical Sergeant', 'Tech. Sgt.', '2曹', '2等空曹'],
    ['e5', 'Staff Sergeant', 'Staff Sgt.', '3曹', '3等空曹'],
    ['e4', 'Airman First Class', 'Airman 1st Class', '士長', '空士長'],
    ['e3', 'Airman Second Class', 'Airman 2nd Class', '1士', '1等空士'],
    ['e2', 'Airman Third Class', 'Airman 3rd Class', '2士', '2等空士'],
  ],
}
