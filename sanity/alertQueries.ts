/** GROQ of the alerts that nobody has settled yet. */
export const OPEN_ALERTS = '_type == "alert" && !defined(settledAt)'

export const SETTLED_ALERTS = '_type == "alert" && defined(settledAt)'
