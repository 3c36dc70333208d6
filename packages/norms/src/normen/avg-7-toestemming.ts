// AVG artikel 7 en de misvattingen over wat een grond is: leerstukken die uitleggen wat niets verandert.
import type { Norm } from '../norm.ts'
import { SINDS_2026 } from '../reeksen.ts'

export const MISVATTINGEN = [
  {
    id: 'toestemming-is-geen-grond',
    titel: 'Toestemming telt niet bij een beslissing over hulp',
    vindplaats: ['F141', 'F139', 'F058', 'H2.1.1'],
    groep: 'geheimhouding',
    als: {
      toestemming: ['ja', 'nee'],
      een: [
        { pet: ['beslisser', 'adviseur', 'bekostiger', 'accountant'] },
        { pet: ['toeleider', 'bepaler'], niet: { initiatief: 'overleg' } },
      ],
      niet: { gegeven: 'second-opinion-advies' },
    },
    dan: { verandertNiets: ['toestemming'] },
    omdat:
      'Een gezin hangt voor hulp af van de gemeente. Wie bang is de hulp te verliezen, kan niet vrij kiezen. Daarom is toestemming hier geen grond. Een handtekening verandert het oordeel niet.',
    wijktAfVan: [],
    gezag: 'wet',
    gedektDoor: 'geheimhouding',
    ...SINDS_2026,
  },
  {
    id: 'registratie-is-geen-grond',
    titel: 'Een beroepsregistratie van de vrager is geen grond',
    vindplaats: ['H2.2', 'F053', 'F039', 'F139'],
    groep: 'geheimhouding',
    als: { 'registratie-vrager': 'ja', niet: { gegeven: 'kengetallen' } },
    dan: { verandertNiets: ['registratie-vrager'] },
    omdat:
      'Een registratie of een eigen geheimhoudingsplicht zegt iets over de vrager. Het zegt niets over de noodzaak. Ook een geregistreerde medewerker heeft een wettelijke grond nodig.',
    wijktAfVan: [],
    gezag: 'handreiking',
    gedektDoor: 'geheimhouding',
    ...SINDS_2026,
  },
  {
    id: 'contract-is-geen-grond',
    titel: 'Een contract of verordening gaat niet verder dan de wet',
    vindplaats: ['F140', 'F014', 'F015', 'F123', 'H4', 'H3.1'],
    groep: 'geheimhouding',
    als: { contractbepaling: 'ja', niet: { gegeven: 'kengetallen' } },
    dan: { verandertNiets: ['contractbepaling'] },
    omdat:
      'Een contract is geen plicht uit de wet. Een verordening moet binnen de wet blijven. Gaat een bepaling verder, dan is zij volgens de handreiking nietig en bindt zij u niet. Volgt u haar toch, dan loopt u tuchtrechtelijk risico. Andere bepalingen blijven gelden. Niet geven wat moet, is ook in strijd met de wet.',
    wijktAfVan: [],
    gezag: 'wet',
    gedektDoor: 'geheimhouding',
    ...SINDS_2026,
  },
  {
    id: 'complexiteit-is-geen-reden',
    titel: 'Zware of lange hulp is alleen geen reden',
    vindplaats: ['H2.3', 'F138', 'F058'],
    groep: 'geheimhouding',
    als: { 'complex-of-langdurig': 'ja', niet: { gegeven: 'kengetallen' } },
    dan: { verandertNiets: ['complex-of-langdurig'] },
    omdat:
      'Juist bij zware of lange hulp is vertrouwen belangrijk. De zwaarte zelf toont geen noodzaak aan. Er is een reden nodig voor dit geval.',
    wijktAfVan: [],
    gezag: 'handreiking',
    gedektDoor: 'geheimhouding',
    ...SINDS_2026,
  },
] as const satisfies readonly Norm[]
