import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** A release to carry through the newsroom, and what a careful person reads in it. */
export type ReleaseToImport = {
  file: string
  title: string
  /** The one speaker of every statement, as the public site should print him. */
  speaker: { name: string; rank: string; post: string }
  statements: string[][]
  /** Named with rank and post, and never a speaker. */
  mentioned: string
  notAStatement: string
}

const invented: ReleaseToImport = {
  file: fileURLToPath(new URL('./harbor-watch-talks.txt', import.meta.url)),
  title: 'Vessia, Lorne Hold First Harbor Watch Talks',
  speaker: {
    name: 'Tomas R. Ellery',
    rank: 'Brig. Gen.',
    post: 'commander of United States Space Forces Vessia',
  },
  statements: [
    [
      'These talks carry our friendship from the quay out to the open water,',
      'With a shared watch, neither of us will have to ask twice who is out there in the fog.',
    ],
    [
      'It is a good week to be a lookout,',
      'We have the first chart that both of our harbors have signed, and we mean to keep it current.',
    ],
    [
      'Today is one more proof that two small services can look after a large bay,',
      'I am thankful for our neighbors and glad to stand this watch with them.',
    ],
  ],
  mentioned: 'Idris Q. Vantreen',
  notAStatement: 'Two Lamps',
}

const real: ReleaseToImport = {
  file: fileURLToPath(
    new URL('../../../shared/importer/releases/space-engagement-talks.txt', import.meta.url),
  ),
  title: 'U. S., Japan Host First Space Engagement Talks',
  speaker: {
    name: 'Anthony J. Mastalir',
    rank: 'Brig. Gen.',
    post: 'commander of United States Space Forces Indo-Pacific',
  },
  statements: [
    [
      'The U.S.-Japan Space Engagement Talks represent a further expansion of our strong alliance into the space domain,',
      'Through these talks and Space Working Groups to follow, we can build a roadmap for cooperation to ensure safety and security in space for our nations and all responsible actors.',
    ],
    [
      'It’s an exciting time to participate in the Space Engagement Talks with Japan,',
      'This forum is an excellent mechanism to drive new collaborative efforts with allies and partners, and to ensure we preserve security, stability, and long-term sustainability of space for the INDOPACOM region.',
    ],
    [
      'These talks are another example of how our two countries are working together to defend the space domain and support our bilateral joint forces,',
      'I’m grateful for our strong alliance with Japan and proud to be part of this important effort to advance our space operations cooperation.',
    ],
  ],
  mentioned: 'Philip A. Garrant',
  notAStatement: 'Partner to Win',
}

/** The invented release, and beside it the real one of the same shape where its text is at hand. */
export const releasesToImport = [invented, ...(existsSync(real.file) ? [real] : [])]
