/** The version of the Content Lake's API that our own queries in the Studio ask for. */
export const STUDIO_API_VERSION = '2025-02-19'
