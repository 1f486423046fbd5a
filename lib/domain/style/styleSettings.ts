/** What an office decides for itself where style guides differ. */
export type StyleSettings = {
  /** State names in datelines: AP's abbreviations, or in full. */
  datelineStates: 'abbreviated' | 'full'
  /** Ranks before names: the AP form ("Brig. Gen."), or the service's own ("BG"). */
  rankForm: 'ap' | 'service'
  /** Most characters of a headline and of a summary; a full-width character counts as two. */
  headlineLength: number
  summaryLength: number
}

export const DEFAULT_STYLE: StyleSettings = {
  datelineStates: 'abbreviated',
  rankForm: 'ap',
  headlineLength: 90,
  summaryLength: 220,
}
