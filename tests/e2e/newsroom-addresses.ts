/** The browser tests' own newsroom: its own ports, so that one already open on this computer is left alone. */
export const newsroomPorts = { site: 4100, lake: 4133, partner: 4140 }

export const newsroomAddresses = {
  site: `http://localhost:${newsroomPorts.site}`,
  lake: `http://localhost:${newsroomPorts.lake}`,
  partner: `http://localhost:${newsroomPorts.partner}`,
}
