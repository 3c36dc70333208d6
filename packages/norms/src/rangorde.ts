// De groepen waarin normen staan en wat elke groep doet; welke norm voorgaat, zegt de norm zelf met `wijktAfVan`.

/** Elke groep met een korte uitleg, van de groep die het eerst voorgaat tot het algemene verbod. */
export const NORMGROEPEN = {
  'vrij-gegeven': 'Geen gegeven over een persoon.',
  'ander-kader-vrager': 'Wie vraagt, valt onder andere regels.',
  'ander-kader-pet': 'De taak valt onder andere regels.',
  'ander-kader-pgb': 'Een persoonsgebonden budget valt onder andere regels.',
  'niet-gerechtigd': 'De vrager mag deze taak niet uitvoeren.',
  'pet-onbekend': 'De taak van de vrager blijkt niet.',
  hergebruik: 'Het gegeven is voor een ander doel bestemd.',
  'zonder-bsn': 'Er is geen burgerservicenummer.',
  'schaadt-ander': 'Goede zorg of de privacy van een ander verzet zich.',
  'definitieve-weigering': 'Het gezin ziet af van de aanvraag.',
  gesprek: 'Meeluisteren bij een vertrouwelijk gesprek.',
  overleg: 'De hulpverlener zoekt zelf overleg.',
  'adviseur-niet-bevoegd': 'De adviseur voldoet niet aan de eisen.',
  'buiten-de-taak': 'Deze taak is in dit geval niet aan de vrager.',
  'geen-besluit': 'Er valt niets te beslissen.',
  taakgericht: 'De betaling hangt niet af van het kind.',
  standaardverzoek: 'Het verzoek is standaard of ongevraagd.',
  afgewogen: 'De professional vond het niet nodig.',
  'toestemming-geweigerd': 'Er is geen toestemming.',
  navragen: 'De vrager moet eerst iets aanvullen.',
  'nog-niet': 'Eerst overleg met het gezin.',
  verstrekken: 'Verstrekken moet, of mag onder voorwaarden.',
  geheimhouding: 'Het algemene verbod.',
} as const satisfies Record<string, string>

export type NormGroep = keyof typeof NORMGROEPEN
