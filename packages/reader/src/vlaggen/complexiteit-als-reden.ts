// Red flag: complexity or duration as the reason to ask more (F039).

import type { Vlag } from './soorten.ts'

export const COMPLEXITEIT_ALS_REDEN: Vlag = {
  vlag: 'complexiteit-als-reden',
  bron: 'H §2.3',
  uitleg:
    'Moeilijke of lange hulp is op zichzelf geen reden voor meer gegevens. Juist dan is vertrouwen van het gezin belangrijk.',
  vormen: [
    'bij .. complexe|zware|langdurige|ingewikkelde|langlopende .. casussen|zaken|trajecten|casus|hulp|zorg ... <dossierstuk>|=ook|meer|altijd|extra',
    'zwaarte|ernst .. casus|situatie|problematiek ... meer|daarom|volledig|uitgebreid',
    'zo|zulke|dit|zon complex|complexe|ingewikkeld|langdurig|zwaar|zware',
    'duurt|loopt .. lang|langer|jaren ... =willen|=moeten|vragen|vraag|meer|inzicht',
    'dure|lange|langlopende|langdurige trajecten|hulp|zorg ... =ook|meer|altijd|extra',
    'hoe complexer|zwaarder|langer',
    'bij .. meervoudige problematiek',
    'hulp|zorg|behandeling .. meer|langer dan .. jaar|maanden duurt|loopt|duren',
    'multiproblematiek|multiprobleem|multiprobleemgezin|multiproblem .. =dus|=dan|daarom|meer|moeten|willen',
    '<wij> ... multiproblematiek|multiprobleemgezin ... meer',
    'omdat|aangezien|gezien|gelet|vanwege|wegens|door ... complex|complexe|complexiteit|ingewikkeld|ingewikkelde|langdurig|langdurige|zwaar|zware|multiproblematiek|zwaarte|lange|langlopend',
    'complex|complexe|ingewikkeld|ingewikkelde|zware|langdurig|langdurige|langlopende ... =ook|meer|extra|aanvullend|aanvullende|uitgebreid|uitgebreide|altijd|inhoudelijke|=dus|daarom|vandaar|dan',
    'casus|situatie|problematiek|gezin|zaak|hulp|traject .. =is|zijn .. complex|ingewikkeld|langdurig|zwaar ... meer|daarom|=dus|vandaar|extra|volledig|vragen',
    'hulp|behandeling|traject|zorg .. duurt|loopt .. al .. lang|jaren|jaar|twee|drie|maanden ... meer|daarom|=dus|vandaar|inhoudelijk|willen',
    'al .. jaren|jaar .. hulp|zorg|behandeling ... meer|daarom|=dus|vandaar',
    'langer .. dan .. jaar|maanden ... inhoudelijke|meer|extra|aanvullende|behandelplan|plan|evaluatie',
    'complexiteit .. vraagt|maakt|rechtvaardigt|vergt|vereist|noopt',
    'gezien .. duur|lengte .. hulp|behandeling|traject',
  ],
  niet: [
    'productcode .. gebruikt',
    'complex|langdurig .. geen .. reden',
    'complexiteit .. geen|niet',
    'ook .. complexe .. niet|geen',
  ],
  zin: [['complex', 'meervraag']],
  ontkenbaar: true,
  nietBij: [],
  metStuk: false,
  samen: [],
}
