// Bronnen uit de Wet maatschappelijke ondersteuning 2015.
import type { Bron } from './bron.ts'
import { bronUit, wettenLink } from './bron.ts'

const wmo = bronUit({
  soort: 'wet',
  wet: 'Wet maatschappelijke ondersteuning 2015',
  aanhef: 'Wet maatschappelijke ondersteuning 2015 artikel ',
  gelezen: null,
  nagelezen: 'secundair',
  adres: wettenLink('BWBR0035362'),
})

export const WMO = {
  F151: wmo({
    artikel: '5.2.6',
    gaatOver: 'U mag Veilig Thuis vertellen wat daar nodig is, ook als het gezin dat niet wil. Het hoeft niet.',
    opmerking: 'Dat mag als Veilig Thuis het vraagt en ook uit uzelf. Het geldt niet voor vragen van de gemeente.',
  }),
} as const satisfies Record<string, Bron>
