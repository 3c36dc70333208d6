// The drawn shape of each outcome's sign, on a grid of 24, in lines without fill.
import type { Icoon } from '@deelwijs/words'

export const OUTCOME_PATHS: { readonly [I in Icoon]: string } = {
  vink: 'M12 3a9 9 0 100 18 9 9 0 000-18zM8 12.500l3 3 5-6',
  weegschaal: 'M12 4v16M7 20h10M5 7h14M5 7l-3 7h6zM19 7l-3 7h6z',
  tekstballon: 'M4 5h16v11h-9l-4 4v-4H4zM8.500 10.500l2.300 2.300 4.500-4.800',
  kruis: 'M12 3a9 9 0 100 18 9 9 0 000-18zM9 9l6 6M15 9l-6 6',
  vraagteken:
    'M12 3a9 9 0 100 18 9 9 0 000-18zM9.500 10a2.500 2.500 0 113.500 2.300c-.700.300-1 .800-1 1.500M12 16.900v.100',
  staven: 'M5 20V11M12 20V5M19 20v-6M3 20h18',
  streep: 'M12 3a9 9 0 100 18 9 9 0 000-18zM8 12h8',
  'pijl-naar-buiten': 'M13 5H5v14h14v-8M14 4h6v6M20 4l-9 9',
  stippen: 'M12 3a9 9 0 100 18 9 9 0 000-18zM8 12v.100M12 12v.100M16 12v.100',
}
