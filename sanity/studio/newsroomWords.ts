import { defineLocaleResourceBundle } from 'sanity'

/** Where the Studio's own words would be untrue here. */
export const newsroomWords = defineLocaleResourceBundle({
  locale: 'en-US',
  namespace: 'validation',
  resources: {
    'object.reference-not-published': 'Not published yet. It is published together with the release.',
  },
})
