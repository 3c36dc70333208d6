// Twee brieven die eerst iets vragen: om uitleg (taak, wetsartikel, reden), en om de aanwijzing door de gemeente.
import { PET_WOORDEN } from '@deelwijs/words'
import { ASKS, asksFor } from './asks.ts'
import type { CaseElement } from './case.ts'
import { elementsThat } from './case.ts'
import type { Desk } from './desk.ts'
import { askedLine, field, finish, officialFoot, officialHead, sourceList } from './desk.ts'
import { groupByText, joinLabels } from './grouping.ts'
import { lawRun } from './law.ts'
import type { LetterProblem } from './problem.ts'
import { letterProblem } from './problem.ts'
import { heading, join, list, paragraph, say } from './say.ts'
import type { Block, Letter, Line } from './tree.ts'
import { plain } from './tree.ts'

const RUNNING = ['wijziging', 'verlenging', 'afbouw']
const ARTICLE = 'Op grond van welk wetsartikel vraagt u dit gegeven?'

/** Composes the letter that asks for the task, the legal article and the reason. Fails when nothing is missing that it can ask. */
export function composeAskExplanation(desk: Desk): Letter | LetterProblem {
  const asked = elementsThat(desk.zaak, 'ask-first').filter((element) => questionsFor(desk, element).length > 0)
  if (asked.length === 0) {
    return letterProblem('brief-past-niet', 'gegevens', 'Er ontbreekt geen uitleg. Kies de brief met uw antwoord.')
  }
  return finish(desk, [
    ...officialHead(desk),
    opening(desk),
    heading(2, 'Wat wij u vragen'),
    paragraph(say`Wilt u ons per gegeven het volgende laten weten?`),
    questionTable(desk, asked),
    paragraph(
      say`U mag vragen wat u voor uw taak nodig hebt. Dat staat in ${lawRun('F053')}.`,
      say`Om dat te beoordelen hebben wij uw uitleg nodig.`,
    ),
    ...meanwhile(desk),
    paragraph(say`Na uw antwoord hoort u binnen ${field(desk, 'werkdagen')} werkdagen van ons.`, running(desk)),
    ...officialFoot(desk),
    ...sourceList(asked, 1, [lawRun('F053')]),
  ])
}

function opening(desk: Desk): Block {
  return paragraph(askedLine(desk), say`Voor een goed antwoord missen wij nog uitleg.`)
}

/** What we ask about one element. Without a known task we also ask for the article and the reason. */
function questionsFor(desk: Desk, element: CaseElement): readonly string[] {
  const missing = element.ontbreekt.filter((fact) => fact !== 'aanwijzing')
  if (missing.includes('pet')) return [ASKS.pet, ARTICLE, ASKS.motivering]
  const { pet } = desk.zaak
  const asks = asksFor(missing)
  return pet === null || !missing.includes('motivering')
    ? asks
    : asks.map((ask) =>
        ask === ASKS.motivering
          ? `Waarom kunt u zonder dit gegeven niet goed ${withoutTe(PET_WOORDEN[pet].doel)}?`
          : ask,
      )
}

/** "te beslissen" becomes "beslissen"; a purpose with "te" further on keeps its own words. */
function withoutTe(purpose: string): string {
  return purpose.startsWith('te ') ? purpose.slice(3) : 'uw taak doen'
}

function questionTable(desk: Desk, asked: readonly CaseElement[]): Block {
  return {
    kind: 'table',
    caption: 'Onze vragen per gegeven',
    head: ['Gegeven', 'Wat wij willen weten'],
    widths: [0.32, 0.68],
    rows: groupByText(asked, (element) => questionsFor(desk, element).join(' ')).map(([questions, elements]) => [
      [plain(joinLabels(elements))],
      [plain(questions)],
    ]),
  }
}

/** What must be given anyway. */
function meanwhile(desk: Desk): readonly Block[] {
  const given = elementsThat(desk.zaak, 'given')
  if (given.length === 0) return [paragraph(say`Tot uw antwoord geven wij deze gegevens niet.`)]
  return [
    heading(2, 'Wat u in elk geval van ons krijgt'),
    list(given.map((element) => element.label)),
    paragraph(say`De andere gegevens geven wij niet zolang uw uitleg ontbreekt.`),
  ]
}

function running(desk: Desk): Line {
  return RUNNING.includes(desk.zaak.facts['aanleiding'] ?? '')
    ? say`Wij vragen u de toewijzing te laten doorlopen tot uw besluit.`
    : []
}

/** Composes the letter to a requester who says to work for the municipality but does not show it. Fails when that is not what is missing. */
export function composeAskDesignation(desk: Desk): Letter | LetterProblem {
  const asked = elementsThat(desk.zaak, 'ask-first').filter((element) => element.ontbreekt.includes('aanwijzing'))
  if (asked.length === 0) {
    return letterProblem('brief-past-niet', 'aanwijzing', 'Deze brief past alleen als de aanwijzing niet blijkt.')
  }
  return finish(desk, [
    ...officialHead(desk),
    paragraph(askedLine(desk), say`U laat weten dat u voor de gemeente werkt. Dat blijkt nog niet uit uw verzoek.`),
    paragraph(
      join(
        say`Deze gegevens zijn voor de gemeente, of voor wie zij aanwijst.`,
        say`Dat staat in ${lawRun('F053')}.`,
        say`Een besluit waarin de gemeente u een taak geeft, heet een aanwijzing.`,
      ),
    ),
    heading(2, 'Wat wij u vragen'),
    paragraph(say`Wilt u ons het volgende sturen?`),
    list(['Het besluit waarin de gemeente u aanwijst.', 'De taak die u van haar kreeg.', 'De dag waarop dit inging.']),
    heading(2, 'Om welke gegevens het gaat'),
    list(asked.map((element) => element.label)),
    paragraph(
      say`Tot uw antwoord geven wij deze gegevens niet. Dat is geen nee.`,
      say`Daarna hoort u binnen ${field(desk, 'werkdagen')} werkdagen van ons.`,
    ),
    ...officialFoot(desk),
    ...sourceList(asked, 1, [lawRun('F053')]),
  ])
}
