/** Marks a thing of the proposal in both panes and brings it into view in each; a keyboard goes on from its card. */
export function showSubject(root: HTMLElement, subject: string): void {
  for (const old of root.querySelectorAll('.li-active, .li-active-card')) {
    old.classList.remove('li-active', 'li-active-card')
  }
  const name = CSS.escape(subject)
  const marks = root.querySelectorAll(`[data-subject="${name}"]`)
  for (const mark of marks) mark.classList.add('li-active')
  const card = cardOf(root, name)
  card?.classList.add('li-active-card')
  marks[0]?.scrollIntoView({ block: 'nearest' })
  card?.scrollIntoView({ block: 'nearest' })
  // A card that was far away is made only now.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const made = cardOf(root, name)
      made?.classList.add('li-active-card')
      made?.scrollIntoView({ block: 'nearest' })
      made?.focus({ preventScroll: true })
    }),
  )
}

function cardOf(root: HTMLElement, name: string): HTMLElement | null {
  return root.querySelector(`[data-subject-card="${name}"]`)
}
