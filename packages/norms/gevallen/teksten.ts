// De teksten van een geval zoals een lezer ze ziet.
import type { Geval } from './geval.ts'

/** Alle teksten: titels, situatie, les, redenen en waarom een eerdere lezing niet is gevolgd. */
export function tekstenVan(geval: Geval): readonly string[] {
  const verzoeken = geval.verzoeken.flatMap(({ titel, verwacht, anders }) => [
    titel,
    ...verwacht.map(({ reden }) => reden),
    ...(anders === null ? [] : [anders]),
  ])
  return [geval.titel, geval.situatie, geval.leert, ...verzoeken]
}
