import { RANKS, serviceName } from '#lib/domain/rank.ts'

/** The rank table as a list to choose from: "U.S. Space Force: Brigadier General (Brig. Gen.)". */
export const RANK_OPTIONS = RANKS.map((rank) => ({
  title: `${serviceName(rank.service)}: ${rank.spelled} (${rank.ap})`,
  value: rank.key,
}))
