// De woorden bij de keuze welke wet de uitkomst laat zien. Geen vraag van de toets: het oordeel verandert er niet door.
import type { Waarde } from './domeinen.ts'

type Keuze = { readonly label: string; readonly hulp: string }

/** De keuzes bij de uitkomst; `beide` zolang niemand kiest. De toetsvraag van `regime` blijft onbekend bij `beide`. */
export const REGIME_KEUZE = {
  kop: 'Welke wet wilt u zien?',
  hulp: 'De uitkomst blijft gelijk. Alleen de bronnen veranderen.',
  keuzes: {
    beide: { label: 'Beide wetten', hulp: 'Kies dit als u het niet zeker weet.' },
    jeugdhulp: { label: 'Alleen de Jeugdwet', hulp: 'Voor hulp die geen medische behandeling is.' },
    geneeskundig: {
      label: 'Alleen de wet over medische behandeling',
      hulp: 'Voor behandeling door bijvoorbeeld een psychiater. De regels staan in het Burgerlijk Wetboek.',
    },
  },
} as const satisfies {
  readonly kop: string
  readonly hulp: string
  readonly keuzes: { readonly [K in 'beide' | Waarde<'regime'>]: Keuze }
}
