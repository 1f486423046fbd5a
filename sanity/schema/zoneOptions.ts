/** Every IANA time zone that this browser knows. */
export const ZONE_OPTIONS = Intl.supportedValuesOf('timeZone')
