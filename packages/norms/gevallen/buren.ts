// Kijkt na of een buur echt een buur is: één feit verschil met het verzoek waar hij naast staat, en een andere uitkomst.
import { DOMEINEN, type Feit, type Feiten } from '@deelwijs/words'
import type { Geval, Verwachting, Verzoek } from './geval.ts'
import { isFeit } from './ids.ts'

/** Wie zelf iets zendt, vroeg niets: deze twee feiten veranderen samen en tellen als één. */
const SAMEN: readonly Feit[] = ['initiatief', 'uitvraag']

/** De fouten in de verwijzingen `buurVan` van een geval. */
export function zoekBuurfouten(geval: Geval): readonly string[] {
  return geval.verzoeken.flatMap((verzoek) => {
    if (verzoek.buurVan === null) return []
    const plek = `cases.${geval.id}.${verzoek.id}.buurVan`
    const buur = geval.verzoeken.find((ander) => ander.id === verzoek.buurVan)
    return buur === undefined ? [`${plek}: ${verzoek.buurVan} bestaat niet`] : vergelijk(plek, verzoek, buur)
  })
}

function vergelijk(plek: string, verzoek: Verzoek, buur: Verzoek): readonly string[] {
  const verschil = verschillendeFeiten(verzoek.feiten, buur.feiten)
  const aantal = SAMEN.every((feit) => verschil.includes(feit)) ? verschil.length - 1 : verschil.length
  return [
    ...(aantal === 1 ? [] : [`${plek}: verschilt in ${aantal} feiten (${verschil.join(', ')})`]),
    ...(heeftAndereUitkomst(verzoek, buur) ? [] : [`${plek}: geen gegeven krijgt een andere uitkomst`]),
  ]
}

function verschillendeFeiten(een: Feiten, ander: Feiten): readonly Feit[] {
  return Object.keys(DOMEINEN)
    .filter(isFeit)
    .filter((feit) => een[feit] !== ander[feit])
}

function heeftAndereUitkomst(verzoek: Verzoek, buur: Verzoek): boolean {
  return verzoek.verwacht.some((een) => buur.verwacht.some((ander) => isAndersVoorZelfde(een, ander)))
}

function isAndersVoorZelfde(een: Verwachting, ander: Verwachting): boolean {
  const deelt = een.gegevens.some((gegeven) => ander.gegevens.includes(gegeven))
  return deelt && een.mogelijk.join() !== ander.mogelijk.join()
}
