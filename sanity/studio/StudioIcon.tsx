/** A lectern seen from the front. */
export function StudioIcon() {
  return (
    <svg viewBox="0 0 32 32" width="1em" height="1em" role="img" aria-label="Lectern">
      <rect width="32" height="32" rx="6" fill="#14213d" />
      <path d="M7 9h18l-2.2 6H9.2z" fill="#fff" />
      <path d="M14 15h4v8h-4z" fill="#fff" opacity=".82" />
      <path d="M10 23h12v2H10z" fill="#fff" />
    </svg>
  )
}
