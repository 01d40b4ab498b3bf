/** The word mark: the name, and two arcs like sound waves to the right of the ö's dots. */
export function WordMark() {
  return (
    <span className="g-wordmark">
      Gehör
      <svg aria-hidden="true" focusable="false" width="0.72em" height="0.9em" viewBox="0 0 16 20" fill="none">
        <g stroke="currentColor" strokeWidth="2.2" strokeLinecap="round">
          <path d="M2 5.500a6 6 0 0 1 0 6" />
          <path d="M7.500 2.200a11 11 0 0 1 0 12.600" />
        </g>
      </svg>
    </span>
  );
}
