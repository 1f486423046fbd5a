/** A lectern in three strokes. Decoration: the agency's name always stands beside it. */
export function AgencyMark() {
  return (
    <svg className="mark" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">
      <path d="M3 7.5 26 4l3 6.5L6 14z" />
      <path d="M13 15.5h6V26h-6z" />
      <path d="M8 27.5h16V30H8z" />
    </svg>
  )
}
