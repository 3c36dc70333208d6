// Het deel van het antwoord met wat wij niet geven: waarom niet, wat dan wel, en wat de vrager kan doen.
import type { Gegeven, Waarde } from '@deelwijs/words'
import { GEGEVEN_WOORDEN, PET_WOORDEN } from '@deelwijs/words'
import type { CaseElement } from './case.ts'
import { elementsThat } from './case.ts'
import type { Desk } from './desk.ts'
import { field } from './desk.ts'
import { isGiven } from './disposition.ts'
import { groupByText, labelsLine } from './grouping.ts'
import { lawRun } from './law.ts'
import { reasonFor } from './reasons.ts'
import { heading, list, paragraph, say } from './say.ts'
import type { Block, Line } from './tree.ts'
import { plain } from './tree.ts'

const ASKS_BY_LAW: readonly Waarde<'pet'>[] = [
  'toeleider',
  'adviseur',
  'bepaler',
  'beslisser',
  'bekostiger',
  'materiele-controleur',
  'fraudeonderzoeker',
]
const WEIGHED_AGAIN: readonly Waarde<'pet'>[] = ['toeleider', 'bepaler', 'beslisser', 'adviseur']
const SECOND_OPINION: readonly Waarde<'pet'>[] = ['toeleider', 'bepaler', 'beslisser']
const BY_CONSENT: readonly Waarde<'pet'>[] = ['hulpverlener', 'casusregisseur', 'verwijzer']

/** Norms by which only the municipality, or who it designates, may ask. */
const NOT_OF_THE_MUNICIPALITY = ['vrager-niet-gemeentelijk', 'niet-aangewezen']

/** Groups of norms where consent is what decides, or where nothing is left to decide. */
const CONSENT_MATTERS = ['overleg', 'toestemming-geweigerd', 'definitieve-weigering']
/** Groups of norms where a better explanation can lead to another answer. */
const EXPLANATION_HELPS = ['standaardverzoek', 'afgewogen', 'verstrekken']
/** Groups of norms where an equally expert colleague can judge otherwise. */
const OPINION_HELPS = [...EXPLANATION_HELPS, 'buiten-de-taak']
const OWN_JUDGEMENT = ['afgewogen', 'verstrekken']

export function refusedBlocks(desk: Desk): readonly Block[] {
  const refused = elementsThat(desk.zaak, 'refused')
  const notNeeded = elementsThat(desk.zaak, 'not-needed')
  return [
    ...(refused.length === 0 ? [] : [heading(2, 'Wat wij niet geven'), ...rule(desk, refused)]),
    ...byReason(refused).flatMap((group) => [reasonBlock(desk, group), ...instead(desk, group)]),
    ...(notNeeded.length === 0
      ? []
      : [heading(2, 'Wat niet nodig is'), paragraph(say`Wat u niet nodig hebt, geven wij niet.`)]),
    ...byReason(notNeeded).map((group) => reasonBlock(desk, group)),
  ]
}

type Group = readonly [CaseElement, ...CaseElement[]]

/** Elements with the same reason and the same alternatives, together. */
function byReason(elements: readonly CaseElement[]): readonly Group[] {
  const key = (element: CaseElement): string => `${reasonFor(element)}|${element.kanWel.join()}`
  return groupByText(elements, key).flatMap(([, [first, ...rest]]) => (first === undefined ? [] : [[first, ...rest]]))
}

function reasonBlock(desk: Desk, group: Group): Block {
  return paragraph(labelsLine(group), reasonLine(desk, group[0]), consentLine(desk, group[0]))
}

/** The rule that holds for this requester, once above the reasons. */
function rule(desk: Desk, refused: readonly CaseElement[]): readonly Block[] {
  const { pet } = desk.zaak
  if (refused.some((element) => NOT_OF_THE_MUNICIPALITY.includes(element.norm ?? ''))) {
    return [paragraph(say`Alleen de gemeente en wie zij aanwijst, mogen dit vragen. Dat staat in ${lawRun('F053')}.`)]
  }
  if (refused.some((element) => element.normGroep === 'niet-gerechtigd')) return []
  if (pet !== null && ASKS_BY_LAW.includes(pet)) {
    return [
      paragraph(
        say`U mag vragen, en wij mogen geven, wat nodig is om ${PET_WOORDEN[pet].doel}.`,
        say`Dat staat in ${lawRun('F053', 'artikel 7.4.0, eerste')} en ${lawRun('F058', 'tweede lid, Jeugdwet')}.`,
      ),
    ]
  }
  return pet !== null && BY_CONSENT.includes(pet)
    ? [paragraph(say`Wat wij over een gezin weten, is geheim. Delen kan hier alleen met toestemming.`)]
    : []
}

/** The reason; with the professional's own words where the professional decided. */
function reasonLine(desk: Desk, element: CaseElement): Line {
  const own = desk.filled['reden-niet-nodig']
  if (own === undefined || !OWN_JUDGEMENT.includes(element.normGroep ?? '')) return [plain(reasonFor(element))]
  const run = { ...field(desk, 'reden-niet-nodig'), value: own.replace(/\.$/, '') }
  return say`Wij hebben uw uitleg gewogen. Het is niet nodig, want ${run}.`
}

/** With a deciding task consent changes nothing, and the letter says so. */
function consentLine(desk: Desk, element: CaseElement): Line {
  const { pet } = desk.zaak
  const deciding = pet !== null && PET_WOORDEN[pet].beslissend && element.disposition === 'refused'
  return deciding && !CONSENT_MATTERS.includes(element.normGroep ?? '')
    ? say`Toestemming van het gezin verandert dit niet.`
    : []
}

const MAX_SUGGESTIONS = 4
/** A reason belongs to one occasion: nobody extends a first request. */
const OCCASIONS: { readonly [G in Gegeven]?: readonly string[] } = {
  'reden-verlenging': ['verlenging'],
  'reden-wijziging': ['wijziging', 'afbouw'],
}

/** What can be given instead: what this letter gives; when that is nothing, the lightest things that may be asked. */
function instead(desk: Desk, [element]: Group): readonly Block[] {
  const given = new Set<Gegeven>(
    desk.zaak.elements.filter((item) => isGiven(item.disposition)).map((item) => item.gegeven),
  )
  const asked = new Set<Gegeven>(desk.zaak.elements.map((item) => item.gegeven))
  const occasion = desk.zaak.facts['aanleiding'] ?? ''
  const also = element.kanWel.filter((gegeven) => given.has(gegeven))
  const possible = element.kanWel.filter(
    (gegeven) => !asked.has(gegeven) && OCCASIONS[gegeven]?.includes(occasion) !== false,
  )
  return also.length > 0
    ? labelled('Wij geven u wel:', also)
    : labelled('Dit kunt u ons wel vragen:', possible.slice(0, MAX_SUGGESTIONS))
}

function labelled(intro: string, elements: readonly Gegeven[]): readonly Block[] {
  return elements.length === 0
    ? []
    : [paragraph([plain(intro)]), list(elements.map((gegeven) => GEGEVEN_WOORDEN[gegeven].label))]
}

/** What the requester can do now. */
export function wayOut(desk: Desk): readonly Block[] {
  const { pet } = desk.zaak
  const refused = elementsThat(desk.zaak, 'refused')
  if (pet === null || refused.length === 0) return []
  const again =
    WEIGHED_AGAIN.includes(pet) && refused.some((element) => EXPLANATION_HELPS.includes(element.normGroep ?? ''))
      ? say`Vindt u een gegeven in dit geval toch nodig? Leg dan uit waarom. Wij wegen uw vraag opnieuw.`
      : []
  const opinion =
    SECOND_OPINION.includes(pet) && refused.some((element) => OPINION_HELPS.includes(element.normGroep ?? ''))
      ? say`Twijfelt u aan ons oordeel? Dan kunt u een even deskundige professional om een oordeel vragen. Dat heet een second opinion.`
      : []
  const control =
    pet === 'accountant' ? say`Twijfelt u aan de gegeven hulp? Daarvoor is een aparte controle, met eigen regels.` : []
  return [again, opinion, control].every((line) => line.length === 0)
    ? []
    : [heading(2, 'Wat u kunt doen'), paragraph(again, opinion, control)]
}
