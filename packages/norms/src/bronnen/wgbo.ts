// Bronnen uit boek 7 van het Burgerlijk Wetboek over medische behandeling, in de volgorde van de wet.
import type { Bron } from './bron.ts'
import { bronUit, wettenLink } from './bron.ts'

const wgbo = bronUit({
  soort: 'wet',
  wet: 'Burgerlijk Wetboek boek 7, de geneeskundige behandelingsovereenkomst',
  aanhef: 'Burgerlijk Wetboek 7:',
  gelezen: 'ca. 2016-2017',
  nagelezen: 'primair',
  adres: wettenLink('BWBR0005290'),
})

export const WGBO = {
  F108: wgbo({
    artikel: '446',
    lid: '1 en 2',
    gaatOver: 'Wanneer een beroepskracht iemand medisch onderzoekt of helpt, sluiten zij samen een overeenkomst.',
  }),
  F109: wgbo({ artikel: '447', lid: '1', gaatOver: 'Wie zestien of ouder is, spreekt zelf een behandeling af.' }),
  F110: wgbo({
    artikel: '448',
    lid: '1 en 2',
    gaatOver: 'De behandelaar legt uit wat hij wil doen. Daarna kiezen patiënt en behandelaar met elkaar.',
    opmerking: 'Het samen kiezen geldt sinds 2020. Dat deel is alleen in andere stukken gelezen.',
  }),
  F111: wgbo({
    artikel: '450',
    lid: '1 en 2',
    gaatOver: 'Behandelen mag alleen na een ja. Van 12 tot 16 jaar tellen ook ouders met gezag of de voogd.',
    opmerking: 'De twee uitzonderingen van artikel 7.3.4 Jeugdwet gelden hier ook.',
  }),
  F112: wgbo({
    artikel: '453',
    gaatOver: 'Een behandelaar zorgt zo goed als een vakgenoot dat zou doen en volgt de regels van zijn vak.',
  }),
  F113: wgbo({
    artikel: '454',
    lid: '1 tot en met 3',
    gaatOver: 'De behandelaar houdt een dossier bij. Dat blijft twintig jaar bewaard.',
    opmerking: 'Tot 2020 was het vijftien jaar. De nieuwe termijn is alleen in andere stukken gelezen.',
  }),
  F114: wgbo({
    artikel: '455',
    lid: '1 en 2',
    gaatOver: 'De patiënt kan de behandelaar vragen zijn dossier weg te doen.',
    opmerking: 'De gelezen tekst noemt een termijn van drie maanden. Of die nog geldt, is niet nagekeken.',
  }),
  F115: wgbo({
    artikel: '456',
    gaatOver: 'De patiënt mag zijn dossier lezen en een kopie krijgen, behalve wat een ander in zijn privacy raakt.',
  }),
  F116: wgbo({
    artikel: '457',
    lid: '1',
    gaatOver: 'De behandelaar zwijgt, tenzij de patiënt het goedvindt of een wet hem tot geven verplicht.',
    opmerking: 'De gelezen tekst zegt dat geven dan kan. Artikel 7.3.11 Jeugdwet zegt dat het dan moet.',
  }),
  F117: wgbo({
    artikel: '457',
    lid: '2 en 3',
    gaatOver: 'Wie meebehandelt of toestemming moet geven, mag meeweten. Soms houdt goede zorg dat tegen.',
  }),
  F118: wgbo({
    artikel: '458',
    lid: '1 tot en met 3',
    gaatOver: 'Voor wetenschap en cijfers gelden eigen voorwaarden om medische gegevens te gebruiken.',
  }),
  F119: wgbo({
    artikel: '459',
    lid: '1 tot en met 3',
    gaatOver: 'Bij een behandeling kijkt of luistert niemand mee, tenzij de patiënt dat goedvindt.',
  }),
  F120: wgbo({
    artikel: '464',
    lid: '2',
    gaatOver: 'Wie wordt gekeurd of beoordeeld, ziet de uitslag het eerst. Hij mag tegenhouden dat die verder gaat.',
  }),
  F121: wgbo({
    artikel: '465',
    lid: '1 tot en met 4',
    gaatOver: 'Voor een kind onder twaalf kiezen de ouders. Daarna kiest een ander alleen als het zelf niet gaat.',
    opmerking: 'Die ander heet vertegenwoordiger. Goede zorg kan zijn keuze opzij zetten.',
  }),
  F122: wgbo({
    artikel: '466',
    lid: '1 en 2',
    gaatOver: 'Bij haast mag de behandelaar meteen helpen. Bij iets kleins mag hij uitgaan van een ja.',
  }),
  F123: wgbo({ artikel: '468', gaatOver: 'Geen contract mag de rechten van de patiënt kleiner maken.' }),
} as const satisfies Record<string, Bron>
