// The words of the leak check: what a finding may be, the sentence that closes it, and the words around a finding.
import type { Leak, LeakKind } from '@deelwijs/reader'

export const LEAK_WORDS: { readonly [K in LeakKind]: string } = {
  bsn: 'Burgerservicenummer (BSN)',
  naam: 'Naam',
  geboortedatum: 'Geboortedatum',
  adres: 'Adres',
  telefoon: 'Telefoonnummer',
  'e-mail': 'E-mailadres',
  clientnummer: 'Nummer van een cliënt of dossier',
  diagnose: 'Diagnose',
  medicatie: 'Medicijn',
  behandelinhoud: 'Inhoud van de behandeling',
  gezinsdetail: 'Iets over het gezin',
  dossierstuk: 'Stuk uit het dossier',
}

/** What an answer about the way a judgement was formed has no need of. */
const CLINICAL: readonly LeakKind[] = ['diagnose', 'medicatie', 'behandelinhoud', 'gezinsdetail', 'dossierstuk']

export function clinicalIn(leaks: readonly Leak[]): readonly Leak[] {
  return leaks.filter(({ soort }) => CLINICAL.includes(soort))
}

/** It never says that a text is clean. */
export function leakSentence(kinds: number, found: number, what = 'uw brief'): string {
  return `Wij zochten naar ${kinds} soorten gegevens. Gevonden: ${found}. Dit is geen garantie. Lees ${what} zelf nog een keer.`
}

/** Where in a letter as text a place is: under which heading. In such a text a heading stands above a line of dashes. */
export function headingAbove(text: string, at: number): string {
  const headings = [...text.slice(0, at).matchAll(/^(.+)\n(?:-{3,}|={3,})$/gm)]
  const title = headings.at(-1)?.[1]
  return title === undefined ? 'bovenaan' : `onder “${title}”`
}

export type Around = { readonly before: string; readonly found: string; readonly after: string }

const REACH = 60

/** A finding with a few words on both sides, on one line. */
export function around(text: string, { van, tot }: { readonly van: number; readonly tot: number }): Around {
  const before = text.slice(Math.max(0, van - REACH), van)
  const after = text.slice(tot, tot + REACH)
  const line = (part: string): string => part.replace(/\s+/g, ' ')
  const start = van > REACH ? before.replace(/^\S*\s/, '… ') : before
  const end = tot + REACH < text.length ? after.replace(/\s\S*$/, ' …') : after
  return { before: line(start), found: line(text.slice(van, tot)), after: line(end) }
}
