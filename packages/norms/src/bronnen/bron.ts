// De vorm van een bron, en de bouwer die uit een wet en een plaats daarin een bron maakt.

/** Hoe goed de tekst is nagelezen: in de wettekst zelf, alleen in andere stukken, of nog niet. */
type Nagelezen = 'primair' | 'secundair' | 'niet'

/**
 * Een vindplaats in het recht of in de handreiking.
 * `gelezen`: de versie van de tekst die is gelezen (een dag, of ongeveer welke jaren); null als er niets is gelezen.
 * `oudereTekst`: een oudere tekst dan `gelezen` is gelezen; die versie zelf moet nog worden nagelezen.
 */
export type Bron = {
  readonly soort: 'wet' | 'regeling' | 'besluit' | 'verordening' | 'handreiking'
  readonly wet: string
  readonly vindplaats: string
  readonly link: string
  readonly gaatOver: string
  readonly gelezen: string | null
  readonly nagelezen: Nagelezen
  readonly oudereTekst?: true
  readonly opmerking?: string
}

/** Wat voor elke bron uit dezelfde wet gelijk is. `aanhef` staat in de vindplaats voor het artikel. */
type Tekst = Pick<Bron, 'soort' | 'wet' | 'gelezen' | 'nagelezen'> & {
  readonly aanhef: string
  readonly adres: (artikel: string, lid: string | undefined) => string
}

type Plaats = Pick<Bron, 'gaatOver' | 'oudereTekst' | 'opmerking'> & {
  readonly artikel: string
  readonly lid?: string
  readonly onder?: string
  readonly begrip?: string
}

/** In: een wet. Uit: een bouwer, die van een plaats in die wet een bron met vindplaats en link maakt. Faalt nooit. */
export function bronUit(tekst: Tekst): (plaats: Plaats) => Bron {
  const { aanhef, adres, ...gelijk } = tekst
  return ({ artikel, lid, onder, begrip, ...eigen }) => {
    const vindplaats = [
      `${aanhef}${artikel}`,
      lid === undefined ? '' : ` lid ${lid}`,
      onder === undefined ? '' : ` onder ${onder}`,
      begrip === undefined ? '' : ` (${begrip})`,
    ].join('')
    return { ...gelijk, vindplaats, link: adres(artikel, lid), ...eigen }
  }
}

/**
 * Bouwt links naar wetten.overheid.nl volgens de standaard JCI 1.3.
 * In: het nummer van de wet en de dag van de gelezen versie; zonder dag opent de geldende tekst.
 * Uit: een functie van artikel en lid naar de link. Bij meer artikelen wijst de link naar het eerste, bij meer leden
 * naar het hele artikel.
 */
export function wettenLink(bwb: string, versie?: string): (artikel: string, lid: string | undefined) => string {
  const dag = versie === undefined ? '' : `&z=${versie}&g=${versie}`
  return (artikel, lid) => {
    const eerste = artikel.split(' ').slice(0, 1).join('')
    const deel = lid !== undefined && /^\d+[a-z]?$/.test(lid) ? `&lid=${lid}` : ''
    return `https://wetten.overheid.nl/jci1.3:c:${bwb}&artikel=${eerste}${deel}${dag}`
  }
}
