// The drawn signs of the site, all on one grid of 24; decorative, so hidden from screen readers.
const PATHS = {
  menu: 'M4 7h16M4 12h16M4 17h16',
  sluiten: 'M6 6l12 12M18 6L6 18',
  zon: 'M12 8a4 4 0 100 8 4 4 0 000-8zM12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.5 1.5M17.5 17.5L19 19M19 5l-1.5 1.5M6.5 17.5L5 19',
  maan: 'M20 14.5A8 8 0 119.5 4a6.5 6.5 0 0010.500 10.500z',
  telefoon:
    'M5 4h4l2 5-2.500 1.500a11 11 0 005 5L15 13l5 2v4a1.500 1.500 0 01-1.500 1.500A15 15 0 013.500 5.500 1.500 1.500 0 015 4z',
  pijl: 'M5 12h14M13 6l6 6-6 6',
  terug: 'M19 12H5M11 6l-6 6 6 6',
  zoek: 'M11 4a7 7 0 100 14 7 7 0 000-14zM20 20l-4-4',
  plus: 'M12 5v14M5 12h14',
  info: 'M12 3a9 9 0 100 18 9 9 0 000-18zM12 11v5M12 7.600v.1',
  boek: 'M5 4h9a3 3 0 013 3v13H8a3 3 0 01-3-3zM17 7h2v13H8',
  brief: 'M3 6h18v12H3zM3 7l9 6 9-6',
  mensen:
    'M9 5a3 3 0 100 6 3 3 0 000-6zM3 20c0-4 2.500-6 6-6s6 2 6 6M16 6a2.500 2.500 0 010 5M17 14c2.500.400 4 2.500 4 6',
  printer: 'M7 9V4h10v5M7 17H4v-7h16v7h-3M7 14h10v6H7z',
  kopie: 'M9 9h11v11H9zM5 15H4V4h11v1',
  opslaan: 'M12 4v11M7 11l5 5 5-5M5 20h14',
  openen: 'M12 16V5M7 9l5-5 5 5M5 20h14',
  weegschaal: 'M12 4v16M7 20h10M4 7h16M5.500 7l-3 6h6zM18.500 7l-3 6h6z',
  vink: 'M5 12.500l4.500 4.500L19 7.500',
  fout: 'M12 4l9 16H3zM12 10v4M12 16.900v.1',
} as const

export type IconName = keyof typeof PATHS

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="dw-icon" viewBox="0 0 24 24" aria-hidden="true" fill="none">
      <path d={PATHS[name]} stroke="currentColor" strokeWidth="1.9" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  )
}
