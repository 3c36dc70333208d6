// Weegt de begrippen van een bepaling samen, voor bepalingen die geen regel precies beschrijft.
import type { Begrip } from './begrippen.ts'
import { GEWICHTEN, GRONDTAL } from './gewichten.ts'

/**
 * In: de begrippen van een bepaling met haar omgeving. Uit: een gewicht; boven nul lijkt de bepaling meer op de geoefende bepalingen die
 * verder gaan dan de wet dan op de andere. Geen begrippen weegt het grondtal. Faalt nooit; lineair in het aantal begrippen.
 */
export const weighProvision = (begrippen: ReadonlySet<Begrip>): number => {
  let som = 0
  for (const begrip of begrippen) som += GEWICHTEN[begrip] ?? 0
  return (GRONDTAL + som / Math.sqrt(Math.max(1, begrippen.size))) / 100
}
