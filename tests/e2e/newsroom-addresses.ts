const FIRST_PORT = Number(process.env.LECTERN_E2E_PORT ?? 4100)

/**
 * The browser tests' own newsroom: its own ports, so that one already open on this computer is left alone. A second run
 * beside the first takes others, from `LECTERN_E2E_PORT` on.
 */
export const newsroomPorts = { site: FIRST_PORT, lake: FIRST_PORT + 33, partner: FIRST_PORT + 40 }

export const newsroomAddresses = {
  site: `http://localhost:${newsroomPorts.site}`,
  lake: `http://localhost:${newsroomPorts.lake}`,
  partner: `http://localhost:${newsroomPorts.partner}`,
}
