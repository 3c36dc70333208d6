// Woorden rond een oordeel: gewicht, plichten, bevindingen, gezag, personen en bronnen.
import type { Bevinding, Gewicht, Gezag, Persoon, Plicht } from './domeinen.ts'

export type Uitlegwoord = { readonly label: string; readonly uitleg: string }

export const GEWICHT_WOORDEN: { readonly [G in Gewicht]: Uitlegwoord } = {
  licht: {
    label: 'Lichte afweging',
    uitleg: 'Het gaat om een korte uitleg zonder inhoud. Schrijf kort op waarom.',
  },
  gewoon: {
    label: 'Gewone afweging',
    uitleg: 'Het gaat om inhoud uit het dossier. Schrijf op waarom die nodig is, en welke.',
  },
  zwaar: {
    label: 'Zware afweging',
    uitleg: 'De hulp is al door deskundigen bepaald. Dan is inhoud uit het dossier zelden nodig.',
  },
}

/** `label` is wat u doet, `uitleg` is hoe. */
export const PLICHT_WOORDEN: { readonly [P in Plicht]: Uitlegwoord } = {
  'vooraf-informeren': {
    label: 'Vertel het vooraf',
    uitleg: 'Vertel welke gegevens u geeft, aan wie en waarom. Doe dat voordat u ze geeft.',
  },
  'informeren-uitgesteld': {
    label: 'Vertel het later, met een reden',
    uitleg:
      'Dit mag alleen bij duidelijk ernstige schade, of als een onderzoek naar fraude dat vraagt. Schrijf op waarom u wacht. Vertel het zodra het kan.',
  },
  'gevolgen-uitleggen': {
    label: 'Leg de gevolgen uit',
    uitleg:
      'Vertel wat geven en niet geven voor het gezin betekent. Bij een aanvraag kan de gemeente besluiten de hulp niet te betalen.',
  },
  overleggen: {
    label: 'Overleg eerst',
    uitleg: 'Bespreek met het gezin welke gegevens nodig zijn en waarom. Volgens de handreiking mogen zij nee zeggen.',
  },
  'afweging-vastleggen': {
    label: 'Schrijf uw afweging op',
    uitleg: 'Schrijf in eigen woorden op waarom dit nodig is. En waarom minder niet genoeg is.',
  },
  'collega-raadplegen': {
    label: 'Vraag een collega om raad',
    uitleg: 'Bespreek uw keuze met een collega, zonder namen. Schrijf op met wie en wanneer.',
  },
  'toestemming-vastleggen': {
    label: 'Schrijf de toestemming op',
    uitleg: 'Schrijf op wie toestemming gaf, wanneer en waarvoor. Vertel dat intrekken altijd kan.',
  },
  'bezwaar-bespreken': {
    label: 'Bespreek het bezwaar',
    uitleg: 'Luister naar het bezwaar en zoek samen een oplossing. Schrijf op wat u hebt afgesproken.',
  },
  'verstrekking-vastleggen': {
    label: 'Schrijf op wat u gaf',
    uitleg: 'Schrijf op welke gegevens u gaf, aan wie, wanneer en waarom. De inhoud hoeft er niet bij.',
  },
  'petten-scheiden': {
    label: 'Houd taken uit elkaar',
    uitleg: 'Eén persoon kan meer taken hebben. Gegevens voor de ene taak gaan niet naar de andere.',
  },
}

/** `vraag` is wat de bevinding beantwoordt, `ontbreekt` wat er staat als zij niet is gevonden. */
export const BEVINDING_WOORDEN: {
  readonly [B in Bevinding]: { readonly label: string; readonly vraag: string; readonly ontbreekt: string }
} = {
  ontvanger: {
    label: 'De ontvanger',
    vraag: 'Waarom mag de ontvanger dit hebben?',
    ontbreekt: 'Wij vonden geen regel die de ontvanger dit laat hebben.',
  },
  bijzonder: {
    label: 'Extra bescherming',
    vraag: 'Waarom mag dit, ook al beschermt de wet het extra?',
    ontbreekt: 'Wij vonden geen regel die dit toestaat bij gegevens met extra bescherming.',
  },
  verstrekker: {
    label: 'Uw organisatie',
    vraag: 'Waarom mag of moet uw organisatie dit geven?',
    ontbreekt: 'Wij vonden geen regel waarom uw organisatie dit mag geven.',
  },
  doorbreking: {
    label: 'Het beroepsgeheim',
    vraag: 'Waarom hoeft u hierover niet te zwijgen?',
    ontbreekt: 'Wij vonden geen regel die uw beroepsgeheim opheft.',
  },
}

export const GEZAG_WOORDEN: { readonly [G in Gezag]: Uitlegwoord } = {
  wet: { label: 'Wet', uitleg: 'Dit volgt uit de wet.' },
  handreiking: {
    label: 'Handreiking',
    uitleg: 'Dit staat in de handreiking van de beroepsverenigingen. Zo staat het niet letterlijk in de wet.',
  },
  'eigen-lezing': {
    label: 'Onze lezing',
    uitleg: 'De wet en de handreiking zeggen dit niet precies. Wij lezen het zo. Anderen kunnen dat anders zien.',
  },
}

/** `label` past in een zin: "Overleg eerst met de jeugdige en de ouders met gezag." */
export const PERSOON_WOORDEN: { readonly [P in Persoon]: Uitlegwoord } = {
  jeugdige: { label: 'de jeugdige', uitleg: 'Het kind of de jongere die hulp krijgt.' },
  ouders: { label: 'de ouders met gezag', uitleg: 'Beide ouders die over het kind mogen beslissen.' },
  'een-ouder': { label: 'de ouder met gezag', uitleg: 'De ene ouder die over het kind mag beslissen.' },
  voogd: { label: 'de voogd', uitleg: 'Iemand die in plaats van de ouders over het kind beslist.' },
  vertegenwoordiger: {
    label: 'de vertegenwoordiger',
    uitleg: 'Iemand die volgens de wet voor een ander beslist.',
  },
}

/** De soorten bronnen waar een norm op kan rusten. */
export const BRONSOORTEN = ['wet', 'besluit', 'regeling', 'eu-verordening', 'handreiking', 'uitspraak'] as const
export type Bronsoort = (typeof BRONSOORTEN)[number]

export const BRONSOORT_WOORDEN: { readonly [B in Bronsoort]: Uitlegwoord } = {
  wet: { label: 'Wet', uitleg: 'Een regel die regering en parlement samen maken.' },
  besluit: { label: 'Besluit', uitleg: 'Een regel van de regering die een wet verder uitwerkt.' },
  regeling: { label: 'Regeling', uitleg: 'Een regel van de minister die een wet verder uitwerkt.' },
  'eu-verordening': {
    label: 'Europese verordening',
    uitleg: 'Een verordening betekent hier: regels van Europa die direct gelden.',
  },
  handreiking: { label: 'Handreiking', uitleg: 'Advies van beroepsverenigingen. Het is geen wet.' },
  uitspraak: { label: 'Uitspraak', uitleg: 'Een beslissing van een rechter of een tuchtcollege.' },
}
