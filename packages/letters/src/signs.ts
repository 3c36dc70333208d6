// De tekens van de oordelen: hun vorm, kleur en letterteken. Kleur staat nooit alleen: er staat een woord bij.
import type { Icoon, Oordeel } from '@deelwijs/words'
import { ONBESLIST_WOORD, OORDEEL_WOORDEN } from '@deelwijs/words'

/** An outcome, the sign for what is not decided yet, or a clause of a contract that is in order. */
export type Sign = Oordeel | 'onbekend' | 'in-orde'

/** The drawn shapes as open lines on a grid of 24. */
export const SIGN_PATHS: { readonly [I in Icoon]: string } = {
  vink: 'M5 12.5l4.5 4.5L19 7.5',
  weegschaal: 'M12 4v16M7 20h10M4 7h16M5.5 7l-3 6h6zM18.5 7l-3 6h6z',
  tekstballon: 'M4 5h16v11H11l-4 4v-4H4z',
  kruis: 'M6 6l12 12M18 6L6 18',
  vraagteken: 'M8.5 9a3.5 3.5 0 1 1 5 3.200c-1.200 .6-1.500 1.300-1.500 2.800M12 18.500v.2',
  staven: 'M5 20v-8M12 20V5M19 20v-5',
  streep: 'M5 12h14',
  'pijl-naar-buiten': 'M7 17L17 7M9 7h8v8',
  stippen: 'M6 12h.2M12 12h.2M18 12h.2',
}

/** The same sign as a character, for a text document. */
const SIGN_CHARACTERS: { readonly [I in Icoon]: string } = {
  vink: '✓',
  weegschaal: '⚖',
  tekstballon: '✎',
  kruis: '✗',
  vraagteken: '?',
  staven: '▮',
  streep: '–',
  'pijl-naar-buiten': '↗',
  stippen: '…',
}

/** The colours of the site's light theme: each at least 4.5:1 on white paper. */
export const SIGN_COLOURS: { readonly [S in Sign]: string } = {
  moet: '#0b4f8a',
  'mag-na-afweging': '#5a3a8e',
  'mag-met-toestemming': '#0a5c63',
  'mag-niet': '#9a1b2c',
  'eerst-navragen': '#774700',
  mag: '#2b6118',
  'niet-nodig': '#4b4f57',
  'buiten-bereik': '#3c4a73',
  onbekend: '#564e47',
  'in-orde': '#2b6118',
}

function iconOf(sign: Sign): Icoon {
  if (sign === 'in-orde') return 'vink'
  return sign === 'onbekend' ? ONBESLIST_WOORD.icoon : OORDEEL_WOORDEN[sign].icoon
}

export function signPath(sign: Sign): string {
  return SIGN_PATHS[iconOf(sign)]
}

export function signCharacter(sign: Sign): string {
  return SIGN_CHARACTERS[iconOf(sign)]
}
