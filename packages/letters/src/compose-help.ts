// Twee brieven die om hulp vragen, zonder inhoud uit het dossier: verlenging, en wijziging of afbouw.
import type { Gegeven } from '@deelwijs/words'
import { GEGEVEN_WOORDEN } from '@deelwijs/words'
import type { Desk } from './desk.ts'
import { choice, field, finish, officialFoot, officialHead } from './desk.ts'
import { isGiven } from './disposition.ts'
import { lawRun } from './law.ts'
import type { LetterProblem } from './problem.ts'
import { letterProblem } from './problem.ts'
import { shortReason } from './reply-given.ts'
import { paragraph, say } from './say.ts'
import type { Block, Letter, Line } from './tree.ts'
import { plain } from './tree.ts'

/** The elements these letters can carry; their verdicts must be in the case. */
export const HELP_ELEMENTS = {
  verlenging: ['product', 'duur', 'omvang', 'frequentie', 'reden-verlenging', 'deskundigheid'],
  wijziging: ['product', 'duur', 'omvang', 'frequentie', 'reden-wijziging', 'deskundigheid'],
} as const satisfies { readonly [letter: string]: readonly Gegeven[] }

/** Composes the request to go on. Fails when the kind and length of help are not given in this case. */
export function composeExtension(desk: Desk): Letter | LetterProblem {
  if (!gives(desk, 'product') || !gives(desk, 'duur')) return doesNotFit()
  return finish(desk, [
    ...officialHead(desk),
    paragraph(
      say`Wij vragen u de hulp voor ${field(desk, 'jeugdige')} te verlengen.`,
      say`Het nummer van de toewijzing is ${field(desk, 'toewijzing')}.`,
    ),
    ...(gives(desk, 'reden-verlenging') ? [paragraph(shortReason(desk))] : []),
    helpTable(desk, 'De hulp die wij vragen'),
    ...grounds(desk),
  ])
}

/** Composes the request to change or phase down. Fails when the kind of help is not given in this case. */
export function composeChange(desk: Desk): Letter | LetterProblem {
  if (!gives(desk, 'product')) return doesNotFit()
  const phasingDown = desk.zaak.facts['aanleiding'] === 'afbouw'
  return finish(desk, [
    ...officialHead(desk),
    paragraph(
      ...(phasingDown ? phaseDown(desk) : change(desk)),
      say`Het nummer van de toewijzing is ${field(desk, 'toewijzing')}.`,
    ),
    ...(gives(desk, 'reden-wijziging') ? [paragraph([field(desk, 'reden')])] : []),
    helpTable(desk, phasingDown ? 'De hulp tijdens de afbouw' : 'De hulp die nu past'),
    ...grounds(desk),
  ])
}

function change(desk: Desk): readonly Line[] {
  const needs = gives(desk, 'reden-wijziging') ? say`Er is nu ${choice(desk, 'richting')} hulp nodig.` : []
  return [
    say`De huidige hulp voor ${field(desk, 'jeugdige')} past niet meer.`,
    needs,
    say`Wij vragen u de toewijzing te wijzigen.`,
  ]
}

function phaseDown(desk: Desk): readonly Line[] {
  return [
    say`De hulp voor ${field(desk, 'jeugdige')} kan minder worden.`,
    say`Wij bouwen de hulp daarom af. Wij vragen u de toewijzing daarop aan te passen.`,
  ]
}

function gives(desk: Desk, gegeven: Gegeven): boolean {
  return desk.zaak.elements.some((element) => element.gegeven === gegeven && isGiven(element.disposition))
}

function doesNotFit(): LetterProblem {
  return letterProblem(
    'brief-past-niet',
    'product',
    'Deze brief noemt de soort hulp en de duur. In dit geval geeft u die niet. Kies een andere brief.',
  )
}

/** The help asked for: only what this case gives. */
function helpTable(desk: Desk, caption: string): Block {
  const row = (gegeven: Gegeven, line: Line): readonly (readonly Line[])[] =>
    gives(desk, gegeven) && line.length > 0 ? [[[plain(GEGEVEN_WOORDEN[gegeven].label)], line]] : []
  return {
    kind: 'table',
    caption,
    head: ['Onderdeel', 'Wat wij vragen'],
    widths: [0.35, 0.65],
    rows: [
      ...row('product', [field(desk, 'product')]),
      ...row('omvang', [field(desk, 'omvang')]),
      ...row('frequentie', [field(desk, 'frequentie')]),
      ...row('duur', period(desk)),
    ],
  }
}

function period(desk: Desk): Line {
  const until = desk.letter === 'wijziging' && desk.filled.eind === undefined
  return until
    ? say`vanaf ${field(desk, 'begin')}`
    : say`van ${field(desk, 'begin')} tot naar verwachting ${field(desk, 'eind')}`
}

/** Whose judgement this is, on which article, and with whom it was discussed. */
function grounds(desk: Desk): readonly Block[] {
  const judgement = gives(desk, 'deskundigheid')
    ? say`Dit is het oordeel van een ${field(desk, 'functie')}, geregistreerd bij ${field(desk, 'register')}.`
    : []
  return [
    paragraph(
      say`Dit is volgens ons de hulp die het beste past.`,
      judgement,
      say`Wij geven deze gegevens op grond van ${lawRun('F058')}.`,
      say`Wij hebben dit besproken met ${field(desk, 'personen')}.`,
    ),
    paragraph(
      say`Voor uw besluit zijn deze gegevens volgens ons genoeg.`,
      say`Mist u iets? Leg dan uit waarom u het in dit geval nodig hebt.`,
    ),
    ...officialFoot(desk),
  ]
}
