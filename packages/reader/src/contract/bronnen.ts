// De bronnen waar de contracttoets en de formuliertoets naar wijzen: het vaste nummer en de vindplaats.

/** Een verwijzing naar een bron: het nummer uit het normenboek en de plaats in de wet of de handreiking. */
export type Bronverwijzing = { readonly id: string; readonly vindplaats: string }

/** De vindplaats van elke bron; een toets houdt deze gelijk aan het normenboek. */
export const VINDPLAATSEN = {
  F005: 'Jeugdwet 2.3 lid 1',
  F009: 'Jeugdwet 2.6 lid 1 onder e',
  F012: 'Jeugdwet 2.7 lid 4',
  F014: 'Jeugdwet 2.9 onder a',
  F015: 'Jeugdwet 2.15 lid 1 en 2',
  F022: 'Jeugdwet 4.1.3 lid 2 tot en met 5',
  F023: 'Jeugdwet 4.1.7 lid 1',
  F025: 'Jeugdwet 7.2.1 lid 1',
  F026: 'Jeugdwet 7.2.4 onder a en b',
  F030: 'Jeugdwet 7.3.2 lid 1 tot en met 3',
  F036: 'Jeugdwet 7.3.8 lid 3',
  F038: 'Jeugdwet 7.3.10',
  F039: 'Jeugdwet 7.3.11 lid 1',
  F043: 'Jeugdwet 7.3.11 lid 4',
  F047: 'Jeugdwet 7.3.13 lid 1 tot en met 3',
  F053: 'Jeugdwet 7.4.0 lid 1',
  F056: 'Jeugdwet 7.4.0 lid 1 onder c',
  F058: 'Jeugdwet 7.4.0 lid 2',
  F063: 'Jeugdwet 7.4.2 en 7.4.3',
  F065: 'Jeugdwet 7.4.4 lid 1 en 2',
  F068: 'Regeling Jeugdwet 1 (formele controle)',
  F074: 'Regeling Jeugdwet 6a.1 lid 1 onder c',
  F077: 'Regeling Jeugdwet 6a.1 lid 1 onder g',
  F080: 'Regeling Jeugdwet 6a.2 lid 1 onder a',
  F083: 'Regeling Jeugdwet 6a.2 lid 2',
  F084: 'Regeling Jeugdwet 6a.3 onder a en b',
  F087: 'Regeling Jeugdwet 6a.7 lid 1 onder a tot en met c',
  F088: 'Regeling Jeugdwet 6a.7 lid 2 onder a en b',
  F089: 'Regeling Jeugdwet 6b.1 lid 1 tot en met 3',
  F091: 'Regeling Jeugdwet 6b.3 lid 1 tot en met 3',
  F094: 'Regeling Jeugdwet 6b.5 lid 1 onder a tot en met e',
  F095: 'Regeling Jeugdwet 6b.5 lid 2 onder a en b',
  F096: 'Regeling Jeugdwet 6b.5 lid 3',
  F099: 'Regeling Jeugdwet 6b.7 lid 1 tot en met 3',
  F100: 'Regeling Jeugdwet 6c.1 lid 1 tot en met 3',
  F107: 'Besluit Jeugdwet 7.5.3 lid 2',
  F116: 'Burgerlijk Wetboek 7:457 lid 1',
  F119: 'Burgerlijk Wetboek 7:459 lid 1 tot en met 3',
  F125: 'Algemene wet bestuursrecht 3:5 tot en met 3:9',
  F138: 'AVG artikel 5 lid 1 onder a tot en met f',
  F139: 'AVG artikel 6 lid 1 onder a tot en met f',
  F141: 'AVG artikel 7 lid 4',
  F151: 'Wet maatschappelijke ondersteuning 2015 artikel 5.2.6',
  'H2.1.1': 'Handreiking 2.1.1',
  'H2.1.2': 'Handreiking 2.1.2',
  'H2.1.3': 'Handreiking 2.1.3',
  'H2.2': 'Handreiking 2.2',
  'H2.3': 'Handreiking 2.3',
  'H3.1': 'Handreiking 3.1',
  'H3.2': 'Handreiking 3.2',
  'H3.2.1': 'Handreiking 3.2.1',
  'H3.2.4': 'Handreiking 3.2.4',
  'H3.2.5': 'Handreiking 3.2.5',
  H4: 'Handreiking hoofdstuk 4',
} as const

/** Het nummer van een bron. */
export type BronId = keyof typeof VINDPLAATSEN

/** In: nummers van bronnen. Uit: de verwijzingen, in dezelfde volgorde. Faalt nooit. */
export const references = (ids: readonly BronId[]): readonly Bronverwijzing[] =>
  ids.map((id) => ({ id, vindplaats: VINDPLAATSEN[id] }))
