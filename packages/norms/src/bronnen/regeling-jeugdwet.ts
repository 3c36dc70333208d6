// Bronnen uit de Regeling Jeugdwet, in de volgorde van de regeling: rekening, controle en berichten.
import type { Bron } from './bron.ts'
import { bronUit, wettenLink } from './bron.ts'

const VERSIE = '2020-07-08'

const regeling = bronUit({
  soort: 'regeling',
  wet: 'Regeling Jeugdwet',
  aanhef: 'Regeling Jeugdwet ',
  gelezen: VERSIE,
  nagelezen: 'primair',
  adres: wettenLink('BWBR0036007', VERSIE),
})

export const REGELING_JEUGDWET = {
  F068: regeling({
    artikel: '1',
    begrip: 'formele controle',
    gaatOver: 'Formele controle gaat over de rekening: kloppen het adres, de dienst, de aanbieder en de prijs?',
  }),
  F069: regeling({
    artikel: '1',
    begrip: 'materiële controle',
    gaatOver: 'Materiële controle gaat over de hulp: is zij echt gegeven en past zij bij wat was beslist?',
    opmerking:
      'Dat kan een besluit zijn, een brief van een arts of een uitspraak van de rechter. Ook een mandaat of een keuze van de gecertificeerde instelling telt.',
  }),
  F070: regeling({
    artikel: '1',
    begrip: 'detailcontrole',
    gaatOver:
      'Detailcontrole betekent kijken naar personen, bij de aanbieder. Alleen kinderen uit de eigen gemeente vallen eronder.',
  }),
  F071: regeling({
    artikel: '6',
    gaatOver: 'Gegevens zijn zo goed beveiligd als de vaste normen daarvoor vragen.',
    opmerking: 'Het gaat om de normen 27001 en 27002, of iets wat even goed is.',
  }),
  F072: regeling({
    artikel: '6a.1',
    lid: '1',
    onder: 'a',
    gaatOver: 'Op de rekening staat wie de aanbieder is: waar hij zit en welke code hij heeft.',
  }),
  F073: regeling({
    artikel: '6a.1',
    lid: '1',
    onder: 'b',
    gaatOver: 'Er staat op hoeveel er betaald moet worden, hoe dat gaat en wanneer.',
  }),
  F074: regeling({
    artikel: '6a.1',
    lid: '1',
    onder: 'c',
    gaatOver: 'Het kind staat erop met BSN. Pas als dat ontbreekt, komen naam, adres en geboortedatum in beeld.',
    opmerking: 'De handreiking noemt beide naast elkaar, zonder volgorde.',
  }),
  F075: regeling({
    artikel: '6a.1',
    lid: '1',
    onder: 'd en e',
    gaatOver: 'Er staat op wanneer de hulp begon en eindigt. Wil de gemeente dat niet, dan blijft het weg.',
    opmerking: 'Is de dag nog niet zeker? Dan telt de dag die u verwacht.',
  }),
  F076: regeling({
    artikel: '6a.1',
    lid: '1',
    onder: 'f',
    gaatOver: 'Er staat op hoeveel hulp het was, zoals uren, dagen of gesprekken.',
  }),
  F077: regeling({
    artikel: '6a.1',
    lid: '1',
    onder: 'g',
    gaatOver: 'Verwees een arts? Dan staat erop wie dat was, met adres of met een code.',
  }),
  F078: regeling({
    artikel: '6a.1',
    lid: '1',
    onder: 'h',
    gaatOver: 'Het nummer van het besluit of van de opdracht staat erop.',
  }),
  F079: regeling({
    artikel: '6a.1',
    lid: '2',
    gaatOver: 'Een gedragswetenschapper noemt zichzelf, de prijs, het kind, zijn werk, de dag en wie erom vroeg.',
  }),
  F080: regeling({
    artikel: '6a.2',
    lid: '1',
    onder: 'a',
    gaatOver: 'Bij geestelijke gezondheidszorg mag er soms meer bij, tot de grens van het bericht JW321.',
    opmerking: 'Dat kan alleen als het is afgesproken of voorgeschreven.',
  }),
  F081: regeling({
    artikel: '6a.2',
    lid: '1',
    onder: 'b en c',
    gaatOver: 'Bij lichte of korte geestelijke gezondheidszorg komt er niets over de diagnose op de rekening.',
    opmerking: 'Kort is: crisis, onderzoek naar een diagnose, of een korte behandeling.',
  }),
  F082: regeling({
    artikel: '6a.2',
    lid: '1',
    onder: 'd',
    gaatOver:
      'Bij andere specialistische geestelijke gezondheidszorg mag hooguit een ruime groep van diagnoses op de rekening.',
    opmerking: 'De handreiking zegt dat een rekening niets uit het dossier bevat. Dit is een uitzondering daarop.',
  }),
  F083: regeling({
    artikel: '6a.2',
    lid: '2',
    gaatOver: 'Met een getekende verklaring over privacy blijft ook die ruime groep weg.',
    opmerking: 'De verklaring tekent u samen, op zijn laatst bij de rekening. Bijlage 1A is het model.',
  }),
  F084: regeling({
    artikel: '6a.3',
    onder: 'a en b',
    gaatOver: 'Bij alle andere jeugdhulp blijft de rekening beperkt tot wat de gemeente moet nakijken en betalen.',
    opmerking:
      'Over gezondheid mag alleen het vroegere zorgzwaartepakket erop. Dit geldt ook voor hulp die problemen voorkomt.',
  }),
  F085: regeling({
    artikel: '6a.4 en 6a.5',
    gaatOver: 'Een gecertificeerde instelling zet op de rekening om welke maatregel of begeleiding het gaat.',
  }),
  F086: regeling({
    artikel: '6a.6',
    gaatOver: 'Moet de woonplek geheim blijven omdat iemand ernstig gevaar loopt? Dan kan de rekening anders.',
    opmerking: 'Aanbieder en gemeente maken daar dan afspraken over.',
  }),
  F087: regeling({
    artikel: '6a.7',
    lid: '1',
    onder: 'a tot en met c',
    gaatOver: 'Wat op de rekening staat, dient om na te kijken, te betalen en te vragen wat nog mist.',
  }),
  F088: regeling({
    artikel: '6a.7',
    lid: '2',
    onder: 'a en b',
    gaatOver: 'Daarna mag de gemeente het nog inzetten tegen fraude en bij materiële controle. Voor niets anders.',
    opmerking: 'Een nieuw besluit over de hulp staat er niet bij. Daarvoor mag de rekening dus niet dienen.',
  }),
  F089: regeling({
    artikel: '6b.1',
    lid: '1 tot en met 3',
    gaatOver: 'De aanbieder moet meewerken, zolang de gemeente alle stappen van de controle volgt.',
    opmerking: 'Voor materiële controle staan de stappen in 6b.2 tot en met 6b.6. Voor fraude staan zij in 6b.7.',
  }),
  F090: regeling({
    artikel: '6b.2',
    gaatOver: 'De gemeente zegt van tevoren wat zij zeker wil weten en wanneer het genoeg is.',
  }),
  F091: regeling({
    artikel: '6b.3',
    lid: '1 tot en met 3',
    gaatOver: 'Daarna zoekt de gemeente in wat zij zelf al heeft. Haar plan blijft nog buiten de dossiers.',
  }),
  F092: regeling({
    artikel: '6b.3',
    lid: '4',
    gaatOver: 'Weet de gemeente genoeg? Dan mag zij alleen na nieuwe signalen nog dieper kijken.',
  }),
  F093: regeling({
    artikel: '6b.4',
    gaatOver: 'Gezinnen en aanbieders kunnen lezen wat de gemeente wil weten en hoe zij dat aanpakt.',
  }),
  F094: regeling({
    artikel: '6b.5',
    lid: '1',
    onder: 'a tot en met e',
    gaatOver: 'Voor een blik in dossiers gelden vijf stappen. De laatste is uitleg vooraf aan de aanbieder.',
    opmerking:
      'De andere zijn: zoeken waar het risico zit, een gericht plan, geen lichtere weg, en zo weinig mogelijk gegevens. De uitleg komt op papier als de aanbieder dat wil.',
  }),
  F095: regeling({
    artikel: '6b.5',
    lid: '2',
    onder: 'a en b',
    gaatOver: 'Alleen wie moet zwijgen, leest het dossier of leidt het lezen. Op verzoek is hij er zelf bij.',
    opmerking:
      'Bij geestelijke gezondheidszorg is een medisch beroepsgeheim nodig. De handreiking vraagt om een geregistreerde professional. De regeling vraagt om een zwijgplicht.',
  }),
  F096: regeling({
    artikel: '6b.5',
    lid: '3',
    gaatOver: 'Geeft het gezin de aanbieder een ja op papier, dan kan één dossier open zonder die stappen.',
    opmerking: 'Vanaf twaalf tekent de jeugdige zelf. Anders tekent wie gezag heeft, de curator of de mentor.',
  }),
  F097: regeling({
    artikel: '6b.5',
    lid: '4',
    gaatOver: 'De aanbieder leest eerst wat de gemeente wil besluiten. Hij krijgt tijd voor een antwoord.',
  }),
  F098: regeling({
    artikel: '6b.6',
    lid: '1 tot en met 3',
    gaatOver: 'De gemeente schrijft op wat zij deed en bewaart dat niet lang. Zij gebruikt het alleen voor vervolg.',
    opmerking: 'Het opschrijven is voor het toezicht. Ook onderzoek naar fraude telt als vervolg.',
  }),
  F099: regeling({
    artikel: '6b.7',
    lid: '1 tot en met 3',
    gaatOver: 'Ook bij fraude is een gericht plan nodig, met weinig gegevens. Vooraf vertellen mag dan soms wachten.',
    opmerking: 'Een ja op papier werkt hier ook. Een oude tijdelijke regeling vroeg daar altijd om.',
  }),
  F100: regeling({
    artikel: '6c.1',
    lid: '1 tot en met 3',
    gaatOver: 'Betaalt de gemeente per uur of per resultaat? Dan lopen toewijzing en rekening via vaste berichten.',
    opmerking:
      'Eén bedrag voor een hele taak staat er niet bij. De handreiking (noot 37) zondert ook betalen per resultaat uit.',
  }),
  F101: regeling({
    artikel: '6c.2',
    gaatOver: 'Een nieuw bericht telt zodra het Zorginstituut het bekendmaakt.',
  }),
} as const satisfies Record<string, Bron>
