// De brieven aan het gezin: wat wij doorgeven, aan wie, waarom, en wat u of jij kunt doen.
import { NIET_VRIJ } from '@deelwijs/words'
import type { CaseElement } from './case.ts'
import type { Desk } from './desk.ts'
import { field, finish } from './desk.ts'
import type { Told } from './inform-elements.ts'
import { elementsToTell, holdsConversation, leftOut, onlyExamined } from './inform-elements.ts'
import { examination } from './inform-examination.ts'
import type { InformLetter } from './inform-fit.ts'
import { informProblem } from './inform-fit.ts'
import type { Situation } from './inform-situation.ts'
import { SITUATIONS } from './inform-situation.ts'
import type { Voice } from './inform-text.ts'
import { INFORM_TEXT } from './inform-text.ts'
import { lawRun } from './law.ts'
import { LETTERS } from './letters.ts'
import type { LetterProblem } from './problem.ts'
import { letterProblem } from './problem.ts'
import { heading, list, paragraph, say } from './say.ts'
import type { Block, Letter, Line } from './tree.ts'
import { lineText, plain } from './tree.ts'

type Sheet = {
  readonly desk: Desk
  readonly letter: InformLetter
  readonly voice: Voice
  readonly situation: Situation
  readonly told: Told
}

/** Composes an inform letter. Fails when it is for somebody else, when the task brings no letter, or when nothing is passed on. */
export function composeInform(desk: Desk, letter: InformLetter): Letter | LetterProblem {
  const misfit = informProblem(letter, desk.zaak)
  if (misfit !== null) return misfit
  const { pet, facts } = desk.zaak
  const known = pet === null ? null : SITUATIONS[pet]
  const told = elementsToTell(desk.zaak, letter)
  if (known === null || Object.values(told).every((elements) => elements.length === 0)) {
    return letterProblem(
      'niets-om-te-melden',
      'gegevens',
      'Er gaat niets over een persoon naar buiten. Deze brief is niet nodig.',
    )
  }
  const situation: Situation = facts['initiatief'] === 'overleg' ? { ...known, kind: 'consent' } : known
  const voice: Voice = LETTERS[letter].reader === 'jeugdige' ? 'je' : 'u'
  const sheet: Sheet = { desk, letter, voice, situation, told }
  return finish(desk, [
    ...head(sheet),
    ...what(sheet),
    ...parents(sheet),
    ...examination(desk, letter, told.examination),
    ...choice(sheet),
    ...ownData(sheet),
    ...foot(desk),
  ])
}

function head({ desk, letter }: Sheet): readonly Block[] {
  const representative =
    letter === 'informeren-vertegenwoordiger'
      ? [
          paragraph(
            say`U beslist volgens de wet voor ${field(desk, 'jeugdige')}. Dat heet vertegenwoordiger. Daarom krijgt u deze brief.`,
          ),
        ]
      : []
  return [
    { kind: 'address', lines: [[field(desk, 'organisatie')]] },
    { kind: 'details', rows: [{ term: 'Datum', line: [plain(desk.date)] }] },
    heading(1, LETTERS[letter].title),
    paragraph(say`Beste ${field(desk, 'aanhef')},`),
    ...representative,
  ]
}

/** Over whom: the reader, or the youth by name. */
function about({ desk, letter, voice }: Sheet): Line {
  if (voice === 'je') return [plain('jou')]
  return letter === 'informeren-18-plus' ? [plain('u')] : [field(desk, 'jeugdige')]
}

function what(sheet: Sheet): readonly Block[] {
  const { desk, situation, told, voice } = sheet
  const text = INFORM_TEXT[voice]
  const passing =
    situation.kind === 'control'
      ? say`Daarom mag zij volgens de wet het volgende bij ons bekijken over ${about(sheet)}:`
      : say`Daarom geven wij volgens de Jeugdwet deze gegevens door over ${about(sheet)}:`
  return [
    paragraph([plain(situation.opening)], told.passedOn.length > 0 ? passing : []),
    ...names(told.passedOn),
    ...byExpert(told),
    ...section(text.discussed, told.discussed, text.discussedEnd),
    ...section(text.consentAsked, told.consentAsked, text.consentEnd),
    ...section(text.consentGiven, told.consentGiven, text.consentGivenEnd),
    {
      kind: 'details',
      rows: [
        ...(voice === 'u' && told.passedOn.length === 0 ? [{ term: 'Over', line: about(sheet) }] : []),
        { term: 'Aan', line: [field(desk, 'ontvanger')] },
        { term: 'Waarom', line: [plain(situation.purpose)] },
      ],
    },
    ...closing(
      [plain(onlyExamined(told) ? text.nothing : text.noMore[leftOut(desk.zaak)])],
      conversation(sheet),
      noConsentNeeded(sheet),
    ),
  ]
}

/** The outcome of a test by an equally expert colleague rests on that commission (handreiking 3.2.4), not on our duty. */
function byExpert(told: Told): readonly Block[] {
  return told.byExpert.length === 0
    ? []
    : [
        paragraph(
          say`Een andere deskundige bekijkt ons oordeel over de hulp.`,
          say`De gemeente hoort daarvan alleen: volgen of niet volgen.`,
        ),
      ]
}

function closing(...lines: readonly Line[]): readonly Block[] {
  const said = lines.filter((line) => lineText(line) !== '')
  return said.length === 0 ? [] : [paragraph(...said)]
}

/** Why nobody asks for consent: who depends on the municipality cannot choose freely. */
function noConsentNeeded({ voice, situation, told }: Sheet): Line {
  const deciding = situation.kind === 'decide' || situation.kind === 'pay'
  return voice === 'u' && deciding && told.passedOn.length > 0
    ? say`U hoeft hiervoor geen toestemming te geven. ${NIET_VRIJ}`
    : []
}

function names(elements: readonly CaseElement[]): readonly Block[] {
  return elements.length === 0 ? [] : [list(elements.map(nameOf))]
}

/** The family reads what is looked at, not the name of the step in a control. */
function nameOf(element: CaseElement): string {
  return element.gegeven === 'dossierinzage' ? 'Het deel van het dossier dat voor de controle nodig is' : element.label
}

function section(intro: string, elements: readonly CaseElement[], end: string): readonly Block[] {
  return elements.length === 0 ? [] : [paragraph([plain(intro)]), ...names(elements), paragraph([plain(end)])]
}

/** Only where no element can hold what the youth told; never a promise of silence. */
function conversation({ desk, voice, told }: Sheet): Line {
  return voice === 'je' && !holdsConversation(told)
    ? say`In dit bericht staat niet wat jij met ${field(desk, 'hulpverlener')} bespreekt.`
    : []
}

function parents({ letter, situation }: Sheet): readonly Block[] {
  if (letter === 'informeren-12-15' && situation.kind === 'consent') {
    return [paragraph(say`Wij vragen het ook aan je ouders of je voogd.`)]
  }
  if (letter === 'informeren-12-15' && situation.kind !== 'control') {
    return [paragraph(say`Je ouders of je voogd horen dit ook van ons.`)]
  }
  if (letter === 'informeren-16-17') return [paragraph(say`Wij bespreken dit met jou, niet met je ouders.`)]
  return []
}

/** What the reader can do. Where the law leaves no refusal, only whom to call. */
function choice(sheet: Sheet): readonly Block[] {
  const { desk, letter, voice, situation } = sheet
  const text = INFORM_TEXT[voice]
  const call = say`Bel ${field(desk, 'hulpverlener')} op ${field(desk, 'telefoon')}, vóór ${field(desk, 'reageren-tot')}.`
  const silent: readonly Block[] =
    letter === 'informeren-16-17'
      ? [paragraph(say`Je ouders krijgen deze brief niet van ons, tenzij jij dat wilt of je veiligheid erom vraagt.`)]
      : []
  if (situation.kind === 'control') {
    const question = voice === 'je' ? say`Heb je vragen?` : say`Hebt u vragen?`
    return [paragraph(question, call), ...silent]
  }
  if (situation.kind === 'consent') return [heading(2, text.sayHeading), paragraph(call), ...silent]
  return [heading(2, text.disagreeHeading), paragraph(call, [plain(text.together)]), ...refusal(sheet), ...silent]
}

function refusal({ desk, voice, situation, told }: Sheet): readonly Block[] {
  const consequences = INFORM_TEXT[voice].refuse[situation.kind]
  if (consequences.length === 0 || told.passedOn.length === 0) return []
  if (voice === 'je') return [paragraph(say`Zeg je echt nee?`, ...consequences.map((line) => [plain(line)]))]
  const selfPaid = situation.kind === 'pay' && desk.zaak.facts['zelf-betaald'] !== 'ja'
  const possible = selfPaid
    ? say`Wilt u echt niet dat wij dit doorgeven? Dat kan alleen als u de hulp zelf betaalt.`
    : say`Wilt u echt niet dat wij dit doorgeven? Dat kan. Dit zijn dan de gevolgen:`
  return [
    paragraph(possible),
    ...(selfPaid ? [paragraph(say`De hulp valt dan niet onder de Jeugdwet.`)] : [list(consequences)]),
    ...objection(situation),
  ]
}

function objection(situation: Situation): readonly Block[] {
  return situation.kind === 'decide'
    ? [
        paragraph(
          say`Bent u het niet eens met het besluit van de gemeente?`,
          say`Dan kunt u binnen zes weken bezwaar maken.`,
        ),
      ]
    : []
}

/** When the municipality asks the family itself: what they may refuse, and that they must cooperate. */
function ownData({ voice, situation }: Sheet): readonly Block[] {
  if (voice === 'je' || situation.kind === 'control' || situation.kind === 'consent') return []
  return [
    heading(2, 'Vraagt de gemeente u zelf om een verslag?'),
    paragraph(
      say`Een medisch of psychologisch verslag mag u weigeren als uw privacy zwaarder weegt.`,
      say`Dat staat in ${lawRun('F130')}.`,
      say`Weigeren mag niet als een wet om dit verslag vraagt.`,
      say`U moet wel redelijk meewerken.`,
      say`Dat staat in ${lawRun('F067')}.`,
    ),
  ]
}

function foot(desk: Desk): readonly Block[] {
  return [
    {
      kind: 'signature',
      lines: [say`Met vriendelijke groet,`, [field(desk, 'hulpverlener')], [field(desk, 'organisatie')]],
    },
  ]
}
