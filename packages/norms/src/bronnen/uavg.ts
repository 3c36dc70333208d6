// Bronnen uit de Uitvoeringswet Algemene verordening gegevensbescherming, in de volgorde van de wet.
import type { Bron } from './bron.ts'
import { bronUit, wettenLink } from './bron.ts'

const uavg = bronUit({
  soort: 'wet',
  wet: 'Uitvoeringswet Algemene verordening gegevensbescherming',
  aanhef: 'Uitvoeringswet AVG artikel ',
  gelezen: '2020-01-01',
  nagelezen: 'primair',
  adres: wettenLink('BWBR0040940', '2020-01-01'),
})

export const UAVG = {
  'UAVG-5': uavg({
    artikel: '5',
    lid: '1 tot en met 5',
    gaatOver: 'Onder 16 jaar geeft wie het gezag heeft de toestemming die de AVG vraagt.',
    opmerking:
      'Dat geldt niet bij gratis hulp of advies dat direct aan een kind wordt aangeboden. Of jeugdhulp daaronder valt, zegt de wet niet.',
  }),
  F147: uavg({
    artikel: '30',
    lid: '1',
    onder: 'a',
    gaatOver: 'De overheid mag op gezondheid letten als een recht uit de wet daarvan afhangt.',
  }),
  F148: uavg({
    artikel: '30',
    lid: '3',
    onder: 'a',
    gaatOver:
      'Wie zorg of hulp geeft, mag gegevens over gezondheid gebruiken om goed te helpen of voor de administratie.',
  }),
  F149: uavg({
    artikel: '30',
    lid: '4',
    gaatOver: 'Wie zulke gegevens ziet, moet zwijgen. Dat volgt uit zijn functie, zijn vak, een wet of een afspraak.',
  }),
  'UAVG-31': uavg({
    artikel: '31 tot en met 33',
    gaatOver: 'Gegevens over strafbare feiten mag men in een paar gevallen gebruiken. Een duidelijke ja is er een van.',
    opmerking:
      'Een ander geval is goede hulp, naast gegevens over gezondheid. Ook wie ze van politie of justitie kreeg volgens hun wetten, mag ze gebruiken.',
  }),
  F150: uavg({
    artikel: '34 en 35',
    gaatOver: 'Tegen een antwoord van de overheid op een AVG-verzoek kan bezwaar. Bij anderen gaat u naar de rechter.',
    opmerking: 'Naar de rechtbank gaan kan tot zes weken na het antwoord.',
  }),
} as const satisfies Record<string, Bron>
