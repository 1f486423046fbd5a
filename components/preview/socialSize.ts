/** Pixels of the picture that most sites show beside a link. */
export const SOCIAL_SIZE = { width: 1200, height: 630 }
