const paths = {
  overview: 'M4 6h16M4 12h10M4 18h6',
  area: 'M12 21s7-6.2 7-11.5A7 7 0 0 0 5 9.500C5 14.800 12 21 12 21ZM12 12a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5Z',
  calendar: 'M5 6h14v14H5zM5 10h14M9 3v4M15 3v4',
  import: 'M12 4v11M7.500 11l4.500 4.500L16.500 11M5 20h14',
  export: 'M12 16V5M7.500 9l4.500-4.500L16.500 9M5 20h14',
  delivery: 'M4 8l8-4 8 4v8l-8 4-8-4ZM4 8l8 4 8-4M12 12v8',
  history: 'M4 12a8 8 0 1 0 2.500-5.800M4 4v4h4M12 8v4l3 2',
  settings: 'M4 7h10M18 7h2M4 17h2M10 17h10M16 5v4M8 15v4',
  help: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM9.500 9.500a2.500 2.500 0 1 1 3.700 2.200c-.8.4-1.200.9-1.200 1.800M12 16.800v.2',
  search: 'M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM16 16l4.500 4.500',
  sheet: 'M4 5h16v14H4zM4 10h16M10 10v9',
  compare: 'M7 4v16M17 4v16M10 8h4M10 12h4M10 16h4',
  check: 'M5 4h14v16H5zM8.500 9.500l1.500 1.500 3-3M8.500 15.500h7',
  follow: 'M5 6h2v2H5zM5 12h2v2H5zM5 18h2v2H5zM10 7h10M10 13h10M10 19h10',
  scenario: 'M4 18h16M4 15c4 0 4-8 8-8h8M4 15h16',
  least: 'M4 20h16M7 20v-5M12 20V8M17 20v-9M4 8h4M4 4h12',
  sensitivity: 'M4 20h16M7 6v10M5 6h4M5 16h4M17 4v9M15 4h4M15 13h4M12 9v8M10 9h4M10 17h4',
  briefing: 'M6 3h9l4 4v14H6zM15 3v4h4M9 12h7M9 16h7',
  cliff: 'M4 7h8v12M12 19h8',
} as const;

export type IconName = keyof typeof paths;

/** A line drawing beside words; never alone without a name elsewhere. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      viewBox="0 0 24 24"
      width="18"
      height="18"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.7"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  );
}
