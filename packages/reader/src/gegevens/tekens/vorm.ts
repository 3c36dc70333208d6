// De vorm van een lijst van tekens: woorden die zeggen of een gegeven gevraagd wordt, niet nodig is, geweigerd wordt of alleen genoemd.

/**
 * `deel`: het teken geldt voor heel het zinsdeel waarin het staat. `rechts`: alleen voor wat er vlak achter staat.
 * `rond`: voor wat tussen zijn eerste en laatste woord staat, en voor wat er vlak achter komt.
 * `naast`: alleen voor het eerste gegeven erachter. `opent`: voor wat erachter staat, als het teken het zinsdeel opent; `sluit`: voor heel het zinsdeel, als het teken het zinsdeel sluit.
 * `gever`: voor heel het zinsdeel, maar alleen als daarin staat wie geeft ("u", "de aanbieder"), of als het een gebod is ("Stuur …").
 */
export type Reikwijdte = 'deel' | 'rechts' | 'rond' | 'naast' | 'opent' | 'sluit' | 'gever'

/** De namen van de lijsten, van sterk naar zwak: in één zinsdeel wint de eerste. */
export const TEKENSOORTEN = [
  'beperking',
  'ontheffing',
  'eis',
  'niet-nodig',
  'geweigerd',
  'geschiedenis',
  'genoemd',
  'vraag',
] as const
export type Tekensoort = (typeof TEKENSOORTEN)[number]

export type Tekenlijst = {
  readonly soort: Tekensoort
  readonly reikwijdte: Reikwijdte
  readonly vormen: readonly string[]
}
