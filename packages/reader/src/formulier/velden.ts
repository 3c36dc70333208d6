// Wat de formuliertoets van elk gegeven vindt, per pet: mag het veld blijven, moet het weg, of moet de vraag anders.
import type { Gegeven, Waarde } from '@deelwijs/words'
import { groepVan } from '@deelwijs/words'
import type { BronId } from '../contract/bronnen.ts'

/** Wat met een veld moet gebeuren. */
export type VeldOordeel = 'mag-blijven' | 'moet-weg' | 'anders-vragen'

/** De pet waarvoor de gemeente het formulier gebruikt. */
export type FormulierPet = Waarde<'pet'>

/** Het oordeel over een veld met bron, reden en wat er wel kan staan. */
export type VeldRegel = {
  readonly oordeel: VeldOordeel
  readonly bronnen: readonly BronId[]
  readonly reden: string
  readonly rechtmatig: string
}

const BLIJFT = (reden: string, bronnen: readonly BronId[]): VeldRegel => ({
  oordeel: 'mag-blijven',
  bronnen,
  reden,
  rechtmatig: 'Dit veld kan zo blijven.',
})

const IDENTITEIT = BLIJFT('De gemeente moet weten om wie het gaat en wie helpt.', ['F058', 'F025'])
const PROCES = BLIJFT('Soort, duur en omvang van de hulp zijn nodig om te besluiten.', ['F058', 'H3.2.4'])
const EENHEDEN: VeldRegel = {
  ...PROCES,
  rechtmatig: 'Dit veld kan blijven als u toewijst in eenheden of per periode. Laat het anders weg.',
}
const TOELICHTING: VeldRegel = {
  oordeel: 'mag-blijven',
  bronnen: ['F058', 'H3.2.4'],
  reden: 'Een korte toelichting past bij het besluit.',
  rechtmatig: 'Vraag één zin op hoofdlijnen. Zet erbij: zonder inhoud uit het dossier.',
}
const REKENING = BLIJFT('Dit gegeven staat op de vaste lijst voor de declaratie.', ['F074', 'F084'])

/** Het oordeel over een gegeven dat bij deze pet geen plaats heeft op een vast formulier. */
export const MOET_WEG: VeldRegel = {
  oordeel: 'moet-weg',
  bronnen: ['F053', 'F039', 'H2.3'],
  reden: 'Dit is inhoud uit het dossier. Een formulier mag daar niet uit gewoonte naar vragen.',
  rechtmatig: 'Schrap dit veld. Heeft u bij één kind meer nodig? Vraag het dan apart, met de reden.',
}

/** Een gegeven voor een andere taak dan die van dit formulier. */
const ANDERE_TAAK: VeldRegel = {
  oordeel: 'moet-weg',
  bronnen: ['F053', 'F138'],
  reden: 'Dit gegeven hoort bij een andere taak dan de taak van dit formulier.',
  rechtmatig: 'Schrap dit veld. Vraag het alleen bij de taak waar het nodig is.',
}

/** Een vast formulier past niet bij een pet die per kind weegt of toestemming nodig heeft. */
export const PER_KIND: VeldRegel = {
  oordeel: 'anders-vragen',
  bronnen: ['F053', 'F039', 'H3.2'],
  reden: 'Bij deze pet past geen vaste vraag. Per kind wegen of toestemming is hier nodig.',
  rechtmatig: 'Vraag dit per kind, met de reden. Bij helpen of regie eerst met toestemming van het gezin.',
}

const BESLISSER: Partial<Readonly<Record<Gegeven, VeldRegel>>> = {
  bsn: IDENTITEIT,
  'naam-adres-geboortedatum': {
    ...IDENTITEIT,
    rechtmatig: 'Naam en geboortedatum kunnen blijven. Laat het adres weg als het burgerservicenummer er staat.',
  },
  'aanbieder-en-contract': IDENTITEIT,
  'verwijzer-identiteit': IDENTITEIT,
  product: PROCES,
  duur: PROCES,
  omvang: EENHEDEN,
  frequentie: EENHEDEN,
  'reden-verlenging': TOELICHTING,
  'reden-wijziging': TOELICHTING,
  'doelrealisatie-hoofdlijn': TOELICHTING,
  'totstandkoming-oordeel': TOELICHTING,
  deskundigheid: {
    ...TOELICHTING,
    rechtmatig: 'Vraag alleen de discipline. Bewijs van deskundigheid hoort in het contract.',
  },
  declaratiegegevens: ANDERE_TAAK,
  diagnosehoofdgroep: ANDERE_TAAK,
  verantwoording: ANDERE_TAAK,
  afsluitbericht: ANDERE_TAAK,
  afstemmingsinformatie: PER_KIND,
  'second-opinion-conclusie': BLIJFT('De uitkomst van een tweede deskundige mag: volgen of niet volgen.', ['H3.2.4']),
  kengetallen: BLIJFT('Cijfers zonder personen zijn vrij.', ['F107', 'H4']),
}

const BEKOSTIGER: Partial<Readonly<Record<Gegeven, VeldRegel>>> = {
  bsn: REKENING,
  'aanbieder-en-contract': REKENING,
  declaratiegegevens: REKENING,
  product: REKENING,
  omvang: REKENING,
  duur: { ...REKENING, rechtmatig: 'Dit veld kan blijven als u de datums voor de betaling wilt hebben.' },
  'verwijzer-identiteit': {
    ...REKENING,
    bronnen: ['F077'],
    rechtmatig: 'Vraag dit alleen als een arts heeft verwezen.',
  },
  'naam-adres-geboortedatum': {
    oordeel: 'anders-vragen',
    bronnen: ['F074'],
    reden: 'Naam en adres mogen alleen als het burgerservicenummer ontbreekt.',
    rechtmatig: 'Zet erbij: alleen invullen als er geen burgerservicenummer is.',
  },
  diagnosehoofdgroep: {
    oordeel: 'anders-vragen',
    bronnen: ['F080', 'F083'],
    reden: 'De hoofdgroep mag alleen bij overige specialistische hulp en niet na een privacyverklaring.',
    rechtmatig: 'Vraag dit alleen als het is afgesproken, en noem de privacyverklaring.',
  },
  kengetallen: BLIJFT('Cijfers zonder personen zijn vrij.', ['F107', 'H4']),
}

const ALLEEN_CIJFERS: Partial<Readonly<Record<Gegeven, VeldRegel>>> = {
  kengetallen: BLIJFT('Cijfers zonder personen zijn vrij.', ['F107', 'H4']),
}

const PER_PET: Partial<Readonly<Record<FormulierPet, Partial<Readonly<Record<Gegeven, VeldRegel>>>>>> = {
  beslisser: BESLISSER,
  toeleider: BESLISSER,
  bepaler: BESLISSER,
  bekostiger: BEKOSTIGER,
  beleid: ALLEEN_CIJFERS,
  accountant: {
    ...ALLEEN_CIJFERS,
    verantwoording: BLIJFT('De accountant toetst totalen volgens het protocol.', ['H2.1.2']),
  },
}

/** Wat geen plaats heeft op het formulier: inhoud uit het dossier, of een gegeven dat bij een andere taak hoort. */
const geenPlaats = (gegeven: Gegeven): VeldRegel => {
  const groep = groepVan(gegeven)
  const basis = groep === 'identificatie' || groep === 'procesinformatie' || groep === 'bekostiging'
  return basis ? ANDERE_TAAK : MOET_WEG
}

/** In: een pet en een gegeven. Uit: wat er met het veld moet gebeuren. Faalt nooit. */
export const ruleFor = (pet: FormulierPet, gegeven: Gegeven): VeldRegel => {
  const velden = PER_PET[pet]
  return velden === undefined ? PER_KIND : (velden[gegeven] ?? geenPlaats(gegeven))
}
