/** Drawn on a 24 grid with one stroke, so that they sit with the text; always beside words, never instead of them. */
const paths = {
  check: 'M5 12.5l4.5 4.5L19 7.5',
  clock: 'M12 7v5l3.5 2M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0z',
  warning:
    'M12 9v4.5M12 17v.01M10.3 4.2 2.8 17.5A2 2 0 0 0 4.5 20.5h15a2 2 0 0 0 1.7-3L13.7 4.2a2 2 0 0 0-3.4 0z',
  info: 'M12 11v5.5M12 7.5v.01M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0z',
  letter: 'M3 6.5h18v11H3zM3.5 7l8.5 6.5L20.5 7',
  reply: 'M9 6 4 11l5 5M4.5 11H14a6 6 0 0 1 6 6v1.5',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20.5a7.5 7.5 0 0 1 15 0',
  print: 'M7 9V4h10v5M7 17H4v-8h16v8h-3M7 14h10v6H7z',
  arrow: 'M5 12h14M13 6l6 6-6 6',
  back: 'M19 12H5M11 6l-6 6 6 6',
  close: 'M6 6l12 12M18 6 6 18',
  search: 'M16 16l4.5 4.5M18 10.5a7.5 7.5 0 1 1-15 0 7.5 7.5 0 0 1 15 0z',
  pen: 'M4 20l1-4.5L16.5 4 20 7.5 8.5 19z',
  heart: 'M12 20S4 15 4 9.2A4.2 4.2 0 0 1 12 7.4 4.2 4.2 0 0 1 20 9.2C20 15 12 20 12 20z',
  idea: 'M9 18h6M10 21h4M8 14.5A6.5 6.5 0 1 1 16 14.5c-.7.6-1 1.3-1 2V18H9v-1.500c0-.7-.3-1.400-1-2z',
  speech: 'M4 5h16v11H11l-5 4v-4H4z',
  cases: 'M3.5 6h6l2 2.500h9v10.500h-17z',
  download: 'M12 4v11M7 10.500l5 5 5-5M5 20h14',
  settings: 'M4 7h8M18 7h2M15 4.500v5M4 17h2M12 17h8M9 14.500v5',
  lock: 'M6 11h12v9H6zM8.500 11V8a3.500 3.500 0 0 1 7 0v3',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      width="1.25em"
      height="1.25em"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={paths[name]} />
    </svg>
  );
}
