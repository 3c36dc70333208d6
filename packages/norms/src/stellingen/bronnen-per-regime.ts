// Welke bronnen bij welke hulp niet genoemd mogen worden, afgelezen van de plaats van elke bron in de wet.
// De filters van de normen (bronfilters.ts) zijn een lijst met de hand; deze lijst is daar los van, zodat zij die kan weerleggen.
import { BRONNEN, type Bron, type BronId } from '../bronnen/index.ts'

type Bronnen = readonly [BronId, ...BronId[]]

/** Jeugdwet 7.3.1, derde lid: dit blijft ook bij geneeskundige behandeling gelden, naast het artikel over het bereik zelf. */
const BLIJFT_BIJ_BEHANDELING = [/^Jeugdwet 7\.3\.1 lid [23]$/, /^Jeugdwet 7\.3\.11 lid [45]$/, /^Jeugdwet 7\.3\.17$/]

const isBurgerlijkWetboek7 = ({ vindplaats }: Bron): boolean => vindplaats.startsWith('Burgerlijk Wetboek 7:')
const isParagraaf73 = ({ vindplaats }: Bron): boolean => vindplaats.startsWith('Jeugdwet 7.3.')
const blijftBijBehandeling = ({ vindplaats }: Bron): boolean =>
  BLIJFT_BIJ_BEHANDELING.some((plaats) => plaats.test(vindplaats))

/** De nummers van de bronnen die voldoen. Geen enkele kan niet: dan zijn de vindplaatsen anders geschreven. */
function bronnenDie(voldoet: (bron: Bron) => boolean): Bronnen {
  const [eerste, ...andere] = BRON_IDS.filter((id) => voldoet(BRONNEN[id]))
  if (eerste === undefined) throw new RangeError('geen enkele bron voldoet')
  return [eerste, ...andere]
}

const isBronId = (id: string): id is BronId => Object.hasOwn(BRONNEN, id)
const BRON_IDS: readonly BronId[] = Object.keys(BRONNEN).filter(isBronId)

/** Bij jeugdhulp: niets uit de geneeskundige behandelingsovereenkomst. */
export const NOOIT_BIJ_JEUGDHULP: Bronnen = bronnenDie(isBurgerlijkWetboek7)

/** Bij geneeskundige behandeling: niets uit paragraaf 7.3, behalve wat het derde lid laat staan. */
export const NOOIT_BIJ_BEHANDELING: Bronnen = bronnenDie((bron) => isParagraaf73(bron) && !blijftBijBehandeling(bron))
