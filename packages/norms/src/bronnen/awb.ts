// Bronnen uit de Algemene wet bestuursrecht, in de volgorde van de wet.
import type { Bron } from './bron.ts'
import { bronUit, wettenLink } from './bron.ts'

const awb = bronUit({
  soort: 'wet',
  wet: 'Algemene wet bestuursrecht',
  aanhef: 'Algemene wet bestuursrecht ',
  gelezen: 'ca. 2014-2017',
  nagelezen: 'primair',
  adres: wettenLink('BWBR0005537'),
})

export const AWB = {
  F124: awb({
    artikel: '3:2',
    gaatOver: 'Voordat de gemeente beslist, zoekt zij uit wat er speelt en voor wie dat belangrijk is.',
  }),
  F125: awb({
    artikel: '3:5 tot en met 3:9',
    gaatOver:
      'Een adviseur staat los van de gemeente en krijgt genoeg tijd en informatie. De gemeente beoordeelt zijn werk.',
    opmerking:
      'Het besluit noemt de adviseur. Strikt geldt dit voor adviseurs uit een wet. Bij anderen werkt het via artikel 3:2.',
  }),
  F126: awb({ artikel: '3:46', gaatOver: 'Een besluit rust op goede redenen.' }),
  F127: awb({
    artikel: '3:47',
    lid: '1 en 2',
    gaatOver: 'Die redenen staan in het besluit. Als het kan, noemt de gemeente ook het wetsartikel.',
  }),
  F128: awb({
    artikel: '3:49',
    gaatOver: 'De gemeente kan wijzen op een advies, als de redenen daarin staan en het gezin het heeft gekregen.',
  }),
  F129: awb({
    artikel: '4:2',
    lid: '1 en 2',
    gaatOver: 'Wie hulp aanvraagt, noemt zijn naam, adres, de datum en zijn wens. Hij geeft ook de nodige stukken.',
    opmerking: 'Het gaat alleen om stukken waar de aanvrager zelf aan kan komen.',
  }),
  F130: awb({
    artikel: '4:3',
    lid: '1',
    gaatOver: 'Het gezin mag stukken weigeren als privacy zwaarder weegt. Ook een medisch of psychologisch verslag.',
    opmerking: 'De handreiking noemt dit recht niet.',
  }),
  F131: awb({
    artikel: '4:3',
    lid: '2',
    gaatOver: 'Noemt een wet een stuk met name, dan kan het gezin dat stuk niet weigeren.',
  }),
  F132: awb({
    artikel: '4:5',
    lid: '1',
    gaatOver: 'De gemeente geeft eerst tijd om een aanvraag aan te vullen. Pas daarna mag zij die laten liggen.',
  }),
  F133: awb({
    artikel: '4:13',
    lid: '1 en 2',
    gaatOver: 'De gemeente beslist op tijd. Noemt geen regel een termijn, dan is acht weken het maximum.',
    opmerking: 'De gemeente kan in haar eigen regels een andere termijn hebben.',
  }),
  F134: awb({
    artikel: '4:15',
    lid: '1 en 2',
    gaatOver:
      'De tijd staat stil zolang stukken ontbreken, de aanvrager dat goedvindt of hij zelf het wachten veroorzaakt.',
  }),
  F135: awb({ artikel: '6:4', lid: '1', gaatOver: 'Bezwaar maakt u bij wie het besluit heeft genomen.' }),
  F136: awb({ artikel: '6:7', gaatOver: 'Voor bezwaar of beroep hebt u 6 weken de tijd.' }),
  F137: awb({ artikel: '7:1', lid: '1', gaatOver: 'Naar de rechter gaan kan pas nadat u bezwaar hebt gemaakt.' }),
} as const satisfies Record<string, Bron>
