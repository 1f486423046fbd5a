import { releases2019 } from './releases/2019.ts'
import { releases2020 } from './releases/2020.ts'
import { releases2021 } from './releases/2021.ts'
import { releases2022 } from './releases/2022.ts'
import { releases2023 } from './releases/2023.ts'
import { releases2024 } from './releases/2024.ts'
import { releases2025 } from './releases/2025.ts'
import { releases2026 } from './releases/2026.ts'
import { deskReleases } from './releases/desk.ts'
import { japaneseReleases } from './releases/japanese.ts'
import type { ReleaseSource } from './source.ts'

/** All releases of the sample newsroom: English ones oldest first, then their Japanese versions, then the desk's. */
export const releases: ReleaseSource[] = [
  ...releases2019,
  ...releases2020,
  ...releases2021,
  ...releases2022,
  ...releases2023,
  ...releases2024,
  ...releases2025,
  ...releases2026,
  ...japaneseReleases,
  ...deskReleases,
]
