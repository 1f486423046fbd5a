/** Where a thing stands in the source when no account of characters names it: a person, by the first mention. */
type Place = { start: number } | null

/** Marks a thing of the proposal in both panes and brings it into view in each; a keyboard goes on from its card. */
export function showSubject(root: HTMLElement, subject: string, place: Place): void {
  showInSource(root, subject, place)
  cardOf(root, subject)?.scrollIntoView({ block: 'nearest' })
  // A card that was far away is made only now.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const card = cardOf(root, subject)
      for (const old of root.querySelectorAll('.li-active-card')) old.classList.remove('li-active-card')
      card?.classList.add('li-active-card')
      card?.scrollIntoView({ block: 'nearest' })
      card?.focus({ preventScroll: true })
    }),
  )
}

/** Marks the characters of a thing in the source, and brings the first of them into view. */
export function showInSource(root: HTMLElement, subject: string, place: Place): void {
  for (const old of root.querySelectorAll('.li-active')) old.classList.remove('li-active')
  const marks = [...root.querySelectorAll(`[data-subject="${CSS.escape(subject)}"]`)]
  const mention = place ? markAt(root, place.start) : undefined
  const shown = marks.length > 0 || !mention ? marks : [mention]
  for (const mark of shown) mark.classList.add('li-active')
  shown[0]?.scrollIntoView({ block: 'nearest' })
}

/** Outlines a thing in both panes while the pointer is over it in one; null takes the outline away. */
export function outlineSubject(root: HTMLElement, subject: string | null): void {
  for (const old of root.querySelectorAll('.li-hover')) old.classList.remove('li-hover')
  if (subject === null) return
  const name = CSS.escape(subject)
  for (const one of root.querySelectorAll(`[data-subject="${name}"], [data-subject-card="${name}"]`)) {
    one.classList.add('li-hover')
  }
}

/** The thing that an element of either pane belongs to. */
export function subjectOf(target: EventTarget): string | null {
  const element =
    target instanceof Element ? target.closest<HTMLElement>('[data-subject], [data-subject-card]') : null
  return element?.dataset.subject ?? element?.dataset.subjectCard ?? null
}

function cardOf(root: HTMLElement, subject: string): HTMLElement | null {
  return root.querySelector(`[data-subject-card="${CSS.escape(subject)}"]`)
}

function markAt(root: HTMLElement, start: number): Element | undefined {
  return [...root.querySelectorAll<HTMLElement>('[data-start]')].findLast(
    ({ dataset }) => Number(dataset.start) <= start,
  )
}
