// Het antwoord aan de vrager: per gegeven wat wij geven, wat niet, wat wij eerst willen weten, met de bronnen.
import { PET_WOORDEN } from '@deelwijs/words'
import { asksFor } from './asks.ts'
import type { CaseElement } from './case.ts'
import { elementsThat } from './case.ts'
import type { Desk } from './desk.ts'
import { askedLine, field, finish, officialFoot, officialHead, sourceList } from './desk.ts'
import type { Disposition } from './disposition.ts'
import { answerWords, signOf } from './disposition.ts'
import { groupByText, labelsLine } from './grouping.ts'
import { decidingSources } from './law.ts'
import type { LetterProblem } from './problem.ts'
import { letterProblem } from './problem.ts'
import { reasonFor } from './reasons.ts'
import { givenBlocks } from './reply-given.ts'
import { refusedBlocks, wayOut } from './reply-refused.ts'
import { heading, list, paragraph, say } from './say.ts'
import type { Block, Letter, Line } from './tree.ts'
import { plain } from './tree.ts'

/** Composes the reply. Fails when nothing was asked, or when a letter of our own has nothing to give. */
export function composeReply(desk: Desk): Letter | LetterProblem {
  if (desk.zaak.elements.length === 0) {
    return letterProblem('niets-om-te-melden', 'gegevens', 'Kies eerst de gegevens waar de vrager om vroeg.')
  }
  const own = OWN_LETTERS[desk.zaak.facts['initiatief'] ?? '']
  return own === undefined ? composeAnswer(desk) : composeOwnLetter(desk, own)
}

function composeAnswer(desk: Desk): Letter {
  const { pet, elements } = desk.zaak
  const purpose = pet === null || pet === 'niet-kenbaar' ? [] : say`U vraagt dit om ${PET_WOORDEN[pet].doel}.`
  return finish(desk, [
    ...officialHead(desk),
    paragraph(askedLine(desk), purpose, say`Hieronder staat ons antwoord per gegeven. Daarna leggen wij het uit.`),
    answerTable('Ons antwoord per gegeven', 'Ons antwoord', elements),
    ...givenBlocks(desk),
    ...refusedBlocks(desk),
    ...askedBlocks(desk),
    ...pendingBlocks(desk),
    ...otherRulesBlocks(desk),
    ...wayOut(desk),
    ...officialFoot(desk),
    ...sourceList(elements),
  ])
}

type OwnLetter = { readonly title: string; readonly opening: string }

/** The provider can also write of its own accord. Then nobody asked, and what is not given is not named. */
const OWN_LETTERS: { readonly [initiative: string]: OwnLetter } = {
  melding: { title: 'Gegevens bij onze melding', opening: 'Onze hulp alleen is niet genoeg voor ' },
  overleg: { title: 'Gegevens bij ons overleg', opening: 'Wij willen met u overleggen over ' },
  aanvraag: { title: 'Gegevens bij onze aanvraag', opening: 'Wij vragen hulp aan voor ' },
}
const UNNAMED: readonly Disposition[] = ['refused', 'not-needed', 'ask-first', 'other-rules']

function composeOwnLetter(desk: Desk, { title, opening }: OwnLetter): Letter | LetterProblem {
  const elements = desk.zaak.elements.filter((element) => !UNNAMED.includes(element.disposition))
  if (elements.length === 0) {
    return letterProblem('niets-om-te-melden', 'gegevens', 'Er is geen gegeven dat u hier kunt geven.')
  }
  const blocks = [
    ...officialHead(desk, title),
    paragraph(say`${opening}${field(desk, 'jeugdige')}.`, say`Hieronder staat per gegeven wat wij geven.`),
    answerTable('Wat wij per gegeven doen', 'Wat wij doen', elements),
    ...givenBlocks(desk),
    ...pendingBlocks(desk),
    ...officialFoot(desk),
    ...sourceList(elements),
  ]
  return finish(desk, blocks, title)
}

function answerTable(caption: string, column: string, elements: readonly CaseElement[]): Block {
  return {
    kind: 'table',
    caption,
    head: ['Gegeven', column, 'Waar dit staat'],
    widths: [0.3, 0.31, 0.39],
    rows: elements.map((element) => [
      [plain(element.label)],
      [{ kind: 'sign', sign: signOf(element.disposition, element.oordeel), text: answerWords(element) }],
      sourcesLine(element),
    ]),
  }
}

function sourcesLine(element: CaseElement): Line {
  const links = decidingSources(element.bronnen)
  return links.length === 0
    ? [plain('–')]
    : links.flatMap((link, index) => (index === 0 ? [link] : [plain('; '), link]))
}

function askedBlocks(desk: Desk): readonly Block[] {
  const asked = elementsThat(desk.zaak, 'ask-first')
  if (asked.length === 0) return []
  const groups = groupByText(asked, (element) => asksFor(element.ontbreekt).join('\n'))
  return [
    heading(2, 'Wat wij eerst van u willen weten'),
    ...groups.flatMap(([questions, elements]) => [paragraph(labelsLine(elements)), list(questions.split('\n'))]),
    paragraph(say`Na uw antwoord beoordelen wij uw vraag opnieuw. Tot dan geven wij deze gegevens niet.`),
  ]
}

const PENDING = {
  'weigh-first': 'Wij wegen nog of dit in dit geval nodig is.',
  'consult-first': 'Wij bespreken dit eerst met het gezin.',
  'consent-first': 'Dit kan alleen met toestemming. Wij vragen die eerst.',
  undecided: 'Wij zoeken nog uit welke regel hier geldt.',
} as const

function pendingBlocks(desk: Desk): readonly Block[] {
  const groups = (['weigh-first', 'consult-first', 'consent-first', 'undecided'] as const)
    .map((disposition) => ({ disposition, elements: elementsThat(desk.zaak, disposition) }))
    .filter(({ elements }) => elements.length > 0)
  if (groups.length === 0) return []
  return [
    heading(2, 'Wat wij nu nog niet geven'),
    ...groups.map(({ disposition, elements }) => paragraph(labelsLine(elements), [plain(PENDING[disposition])])),
    paragraph(say`U hoort van ons zodra wij dit weten.`),
  ]
}

function otherRulesBlocks(desk: Desk): readonly Block[] {
  const elements = elementsThat(desk.zaak, 'other-rules')
  if (elements.length === 0) return []
  return [
    heading(2, 'Waarvoor andere regels gelden'),
    ...groupByText(elements, reasonFor).map(([reason, group]) => paragraph(labelsLine(group), [plain(reason)])),
    paragraph(say`Dit is geen nee. Wij antwoorden u daarover apart.`),
  ]
}
