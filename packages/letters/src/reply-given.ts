// Het deel van het antwoord met wat wij geven: op grond van de wet, na afweging, met toestemming, of zonder personen.
import type { Gegeven } from '@deelwijs/words'
import { PET_WOORDEN } from '@deelwijs/words'
import type { CaseElement } from './case.ts'
import { elementsThat } from './case.ts'
import type { Desk } from './desk.ts'
import { choice, field } from './desk.ts'
import { isGiven, isPresence } from './disposition.ts'
import type { FieldId } from './fields.ts'
import { lawRun } from './law.ts'
import { heading, join, list, paragraph, say } from './say.ts'
import type { Block, Line } from './tree.ts'
import { plain } from './tree.ts'

/** The fields with which the letter itself can carry an element; every other element goes separately. */
export const CONTENT_FIELDS: { readonly [G in Gegeven]?: readonly FieldId[] } = {
  product: ['product'],
  duur: ['begin', 'eind'],
  omvang: ['omvang'],
  frequentie: ['frequentie'],
  'reden-verlenging': ['reden-keuze', 'reden'],
  'reden-wijziging': ['reden'],
  'doelrealisatie-hoofdlijn': ['doelen'],
  'totstandkoming-oordeel': ['werkwijze'],
  deskundigheid: ['register'],
}

export function givenBlocks(desk: Desk): readonly Block[] {
  const given = desk.zaak.elements.filter((element) => isGiven(element.disposition))
  if (given.length === 0) return []
  return [
    heading(2, 'Wat u van ons krijgt'),
    ...givenByLaw(desk),
    ...givenAfterWeighing(desk),
    ...givenWithConsent(desk),
    ...(given.every((element) => needsNoEnvelope(element.gegeven) || contentOf(desk, element).length > 0)
      ? []
      : [paragraph(say`Wat hier alleen is genoemd, krijgt u apart en beveiligd van ons.`)]),
  ]
}

function items(desk: Desk, elements: readonly CaseElement[]): Block {
  return list(
    elements.map((element) => {
      const value = contentOf(desk, element)
      return value.length === 0 ? [plain(element.label)] : [plain(`${element.label}: `), ...value]
    }),
  )
}

function givenByLaw(desk: Desk): readonly Block[] {
  const given = elementsThat(desk.zaak, 'given')
  const free = given.filter((element) => element.oordeel === 'mag')
  const bound = given.filter((element) => element.oordeel !== 'mag')
  return [
    ...byGround(bound).flatMap((elements) => [paragraph(ground(desk, elements)), items(desk, elements)]),
    ...(free.length === 0
      ? []
      : [paragraph(say`Deze cijfers geven wij. Daarin is niemand te herkennen.`), items(desk, free)]),
  ]
}

/** The statutory duty first; the commission of an expert and a look inside the file rest on something else. */
function byGround(bound: readonly CaseElement[]): readonly (readonly CaseElement[])[] {
  const own: readonly Gegeven[] = ['second-opinion-conclusie', 'dossierinzage']
  const groups = own.map((gegeven) => bound.filter((element) => element.gegeven === gegeven))
  return [bound.filter((element) => !own.includes(element.gegeven)), ...groups].filter((group) => group.length > 0)
}

/** Why we give what must be given: the law, the contract, the control that took every step, or the commission of an expert. */
function ground(desk: Desk, elements: readonly CaseElement[]): Line {
  if (elements.every((element) => element.gegeven === 'dossierinzage')) {
    return say`U liet zien dat u elke stap hebt gezet. Daarom kunt u dit bij ons inzien. Wij geven geen kopieën.`
  }
  if (elements.every((element) => element.gegeven === 'second-opinion-conclusie')) {
    return say`De andere deskundige laat u alleen weten: volgen of niet volgen.`
  }
  if (desk.zaak.pet === 'accountant') {
    return say`Dit volgt uit ons contract en de afspraken over de jaarrekening. Het gaat alleen om totalen.`
  }
  return say`Deze gegevens moeten wij geven. Dat staat in ${lawRun('F058')}.`
}

function givenAfterWeighing(desk: Desk): readonly Block[] {
  const elements = elementsThat(desk.zaak, 'given-weighed')
  if (elements.length === 0) return []
  const { pet } = desk.zaak
  const use = pet === null ? [] : say`Gebruik deze gegevens alleen om ${PET_WOORDEN[pet].doel}.`
  const adviser = pet === 'adviseur' ? say`Geef ze niet door aan de gemeente.` : []
  return [
    paragraph(
      say`Deze gegevens geven wij na een eigen afweging. Wij vinden ze in dit geval nodig. Minder is niet genoeg.`,
      use,
      adviser,
    ),
    items(desk, elements),
  ]
}

function givenWithConsent(desk: Desk): readonly Block[] {
  const elements = elementsThat(desk.zaak, 'given-consented')
  if (elements.length === 0) return []
  return [
    paragraph(
      say`Voor het volgende hebben wij toestemming. Het gezin mag daar later op terugkomen.`,
      desk.zaak.facts['initiatief'] === 'overleg' ? say`Gebruik deze gegevens niet voor een besluit.` : [],
      elements.every((element) => element.gegeven === 'dossierinzage') ? say`Wij geven geen kopieën.` : [],
      elements.some((element) => element.gegeven === 'second-opinion-advies')
        ? say`Het advies geeft de andere deskundige u zelf.`
        : [],
    ),
    items(desk, elements),
  ]
}

/** Presence is no text, and an advice or conclusion comes from the other expert: we send nothing apart. */
function needsNoEnvelope(gegeven: Gegeven): boolean {
  return isPresence(gegeven) || gegeven === 'second-opinion-advies' || gegeven === 'second-opinion-conclusie'
}

/** What the letter says for a given element; empty when it goes separately. A short reason must be filled in, so it stands open. */
function contentOf(desk: Desk, element: CaseElement): Line {
  switch (element.gegeven) {
    case 'product':
    case 'omvang':
    case 'frequentie':
      return optional(desk, element.gegeven)
    case 'duur':
      return desk.filled.begin === undefined && desk.filled.eind === undefined
        ? []
        : say`van ${field(desk, 'begin')} tot ${field(desk, 'eind')}`
    case 'reden-verlenging':
      return shortReason(desk)
    case 'reden-wijziging':
      return [field(desk, 'reden')]
    case 'doelrealisatie-hoofdlijn':
      return [choice(desk, 'doelen')]
    case 'totstandkoming-oordeel':
      return [field(desk, 'werkwijze')]
    case 'deskundigheid':
      return join([field(desk, 'functie')], say`– ${field(desk, 'register')}`)
    default:
      return []
  }
}

function optional(desk: Desk, id: FieldId): Line {
  return desk.filled[id] === undefined ? [] : [field(desk, id)]
}

/** The reason for going on: one of the ready sentences, or own words. */
export function shortReason(desk: Desk): Line {
  return desk.filled['reden-keuze'] === 'eigen-woorden' ? [field(desk, 'reden')] : [choice(desk, 'reden-keuze')]
}
