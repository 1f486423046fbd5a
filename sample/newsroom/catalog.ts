import type { Bilingual, ContactName, OrganizationName, TopicName } from './source.ts'

/** The site, its organizations, topics and contacts. */
export const settings = {
  name: 'Pacific Commons Office Newsroom',
  agency: 'Pacific Commons Office',
  tagline: 'Safety at sea and in space, from both shores of the Pacific',
  description:
    'Releases, statements and speeches of the Pacific Commons Office, the joint United States–Japan office for rescue, relief and the shared watch over ocean and orbit.',
  notice: 'Sample newsroom: the office, its people and their words are invented.',
  language: 'en',
  timeZone: 'Asia/Tokyo',
  contactEmail: 'press@pacificcommons.example',
} as const

export const boilerplate: Bilingual = {
  en: 'The Pacific Commons Office (PCO) is a joint office of the United States and Japan for safety at sea and in space, opened in Yokohama in 2019. It has no ships of its own. Japanese names are given family name first. Words spoken in Japanese are given in the office’s translation.',
  ja: '太平洋コモンズ事務局（PCO）は、海と宇宙の安全のための日米共同の機関として2019年に横浜に開かれた。自らの船は持たない。英語による発言は事務局の仮訳による。',
}

export const organizations: Record<OrganizationName, { name: Bilingual; abbreviation?: string }> = {
  pco: { name: { en: 'Pacific Commons Office', ja: '太平洋コモンズ事務局' }, abbreviation: 'PCO' },
  rescue: { name: { en: 'Search and Rescue Directorate', ja: '捜索救難局' }, abbreviation: 'SRD' },
  watch: {
    name: { en: 'Orbit and Ocean Watch Center', ja: '海洋・軌道監視センター' },
    abbreviation: 'OOWC',
  },
  signals: { name: { en: 'Joint Signals Laboratory', ja: '共同通信研究所' }, abbreviation: 'JSL' },
  relief: { name: { en: 'Relief Logistics Cell', ja: '救援物流班' }, abbreviation: 'RLC' },
  ships: { name: { en: 'Research Ship Program', ja: '調査船計画室' }, abbreviation: 'RSP' },
  exchanges: { name: { en: 'Exchanges and Ports Office', ja: '交流・寄港室' }, abbreviation: 'EPO' },
  coordination: { name: { en: 'Rescue Coordination Desk', ja: '救難調整席' } },
  detachment: { name: { en: 'Rescue Air Detachment', ja: '救難航空分遣隊' } },
  council: { name: { en: 'Advisory Council', ja: '諮問会議' } },
}

export const topics: Record<TopicName, Bilingual> = {
  'search-and-rescue': { en: 'Search and rescue', ja: '捜索と救難' },
  'ocean-watch': { en: 'Ocean watch', ja: '海洋の見守り' },
  'orbit-watch': { en: 'Orbit watch', ja: '軌道の見守り' },
  'disaster-relief': { en: 'Disaster relief', ja: '災害救援' },
  'port-visits': { en: 'Port visits', ja: '寄港' },
  'science-voyages': { en: 'Science voyages', ja: '科学航海' },
  communications: { en: 'Radio and satellite', ja: '無線と衛星通信' },
  'youth-exchange': { en: 'Youth exchange', ja: '青少年交流' },
}

export const contacts: Record<ContactName, { name: string; role: string; email: string; phone: string }> = {
  yokohama: {
    name: 'Yokohama press desk',
    role: 'Press inquiries, English and Japanese',
    email: 'press@pacificcommons.example',
    phone: '+81 45-000-0142',
  },
  honolulu: {
    name: 'Honolulu press desk',
    role: 'Press inquiries, Pacific islands and United States',
    email: 'honolulu@pacificcommons.example',
    phone: '+1 808-555-0142',
  },
  science: {
    name: 'Science desk',
    role: 'Data, charts and ship visits',
    email: 'science@pacificcommons.example',
    phone: '+1 808-555-0167',
  },
}

/** Named under every quotation that is given in translation. */
export const translator = '太平洋コモンズ事務局翻訳係'

/** The two who signed: the writer handed every release in, the approver published it. */
export const submitter = { id: 'user-writer', name: 'Wren Ito' }
export const approver = { id: 'user-approver', name: 'Adaeze Park' }
