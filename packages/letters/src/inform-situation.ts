// Wat er per taak speelt voor het gezin: wie vraagt er, en kan het gezin weigeren?
import type { Waarde } from '@deelwijs/words'

/** `decide` and `pay`: refusing has consequences; `control`: the law leaves no refusal; `consent`: the family decides. */
export type SituationKind = 'decide' | 'pay' | 'control' | 'consent'

/** `opening`: who asks. `purpose`: what for, after "Waarom:". */
export type Situation = { readonly kind: SituationKind; readonly opening: string; readonly purpose: string }

export const SITUATIONS: { readonly [P in Waarde<'pet'>]: Situation | null } = {
  toeleider: {
    kind: 'decide',
    opening: 'De gemeente zoekt naar hulp die past.',
    purpose: 'om hulp te vinden die past',
  },
  adviseur: {
    kind: 'decide',
    opening: 'De gemeente vraagt een deskundige om advies over de hulp.',
    purpose: 'om advies te geven over de hulp',
  },
  bepaler: {
    kind: 'decide',
    opening: 'De gemeente bepaalt welke hulp nodig is.',
    purpose: 'om te bepalen welke hulp nodig is',
  },
  beslisser: { kind: 'decide', opening: 'De gemeente beslist over de hulp.', purpose: 'om te beslissen over de hulp' },
  hulpverlener: {
    kind: 'consent',
    opening: 'Een andere hulpverlener helpt ook mee.',
    purpose: 'om zelf goed te kunnen helpen',
  },
  casusregisseur: {
    kind: 'consent',
    opening: 'Iemand van de gemeente stemt alle hulp op elkaar af.',
    purpose: 'om de hulp op elkaar af te stemmen',
  },
  bekostiger: { kind: 'pay', opening: 'De gemeente betaalt de hulp.', purpose: 'om de hulp te betalen' },
  'materiele-controleur': {
    kind: 'control',
    opening: 'De gemeente controleert of de hulp echt is gegeven.',
    purpose: 'om te controleren of de hulp is gegeven',
  },
  fraudeonderzoeker: {
    kind: 'control',
    opening: 'De gemeente onderzoekt of geld goed is gebruikt.',
    purpose: 'om te onderzoeken of geld goed is gebruikt',
  },
  accountant: null,
  beleid: null,
  verwijzer: {
    kind: 'consent',
    opening: 'De arts die verwees, wil weten hoe de hulp gaat.',
    purpose: 'om te weten hoe het verder gaat',
  },
  kinderbescherming: null,
  'veilig-thuis': null,
  'niet-kenbaar': null,
}
