/**
 * The browser tests' own newsroom: its own ports, so that one already open on this computer is left alone. A second run
 * beside the first takes others, counted from LECTERN_E2E_PORT.
 */
const first = Number(process.env.LECTERN_E2E_PORT ?? 4100)

export const newsroomPorts = { site: first, lake: first + 33, partner: first + 40 }

export const newsroomAddresses = {
  site: `http://localhost:${newsroomPorts.site}`,
  lake: `http://localhost:${newsroomPorts.lake}`,
  partner: `http://localhost:${newsroomPorts.partner}`,
}
