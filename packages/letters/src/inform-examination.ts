// Wat het gezin leest als een andere deskundige zelf onderzoek wil doen: toestemming, en wie het advies het eerst ziet.
import type { CaseElement } from './case.ts'
import type { Desk } from './desk.ts'
import { field } from './desk.ts'
import type { InformLetter } from './inform-fit.ts'
import { lawRun } from './law.ts'
import { heading, paragraph, say } from './say.ts'
import type { Block, Line } from './tree.ts'

const HEADING = 'Onderzoek door een andere deskundige'

/**
 * The part on an own examination as second opinion (handreiking 3.2.4). In: the desk, the letter and the elements about
 * it. Out: its paragraphs; none without such an element. The right to see the advice first and to hold it back belongs
 * to a medical examination, whatever the help is (Burgerlijk Wetboek 7:464, second paragraph, part b).
 */
export function examination(desk: Desk, letter: InformLetter, elements: readonly CaseElement[]): readonly Block[] {
  if (elements.length === 0) return []
  const agreed = elements.every((element) => element.disposition === 'given-consented')
  const youth = letter === 'informeren-12-15' || letter === 'informeren-16-17'
  return youth ? forYouth(letter, agreed) : forFamily(desk, letter, agreed)
}

function forFamily(desk: Desk, letter: InformLetter, agreed: boolean): readonly Block[] {
  const youth = field(desk, 'jeugdige')
  const whom = letter === 'informeren-18-plus' ? say`u` : say`${youth}`
  const together = letter === 'informeren-ouders' && desk.zaak.facts['leeftijd'] !== 'onder-12'
  return [
    heading(2, HEADING),
    paragraph(
      say`Een andere deskundige wil ${whom} onderzoeken. Dat heet een second opinion.`,
      ...(agreed
        ? [say`U vond dat goed.`, say`U mag daar altijd op terugkomen.`]
        : [say`Dat gebeurt alleen als u het goed vindt.`, say`U mag nee zeggen.`]),
      together ? say`Wij vragen het ook aan ${youth}.` : [],
      say`Daarna geeft de deskundige de gemeente een advies, met de redenen. Er gaan geen stukken uit het dossier mee.`,
    ),
    together
      ? paragraph(
          say`Is het een medisch onderzoek? Dan mag ${youth} het advies als eerste zien.`,
          say`Vanaf 12 jaar beslist een jeugdige daarna zelf of de gemeente het krijgt.`,
          place(),
        )
      : paragraph(
          say`Is het een medisch onderzoek? Dan mag u het advies als eerste zien.`,
          say`U beslist daarna of de gemeente het krijgt.`,
          place(),
        ),
  ]
}

function forYouth(letter: InformLetter, agreed: boolean): readonly Block[] {
  return [
    heading(2, HEADING),
    paragraph(
      say`Een andere deskundige wil jou onderzoeken. Dat heet een second opinion.`,
      ...(agreed
        ? [say`Jij vond dat goed.`, say`Je mag daar altijd op terugkomen.`]
        : [say`Dat gebeurt alleen als jij het goed vindt.`, say`Je mag nee zeggen.`]),
      letter === 'informeren-12-15' ? say`Meestal vragen wij het ook aan je ouders of je voogd.` : [],
      say`Daarna geeft de deskundige de gemeente een advies, met de redenen. Er gaan geen stukken uit jouw dossier mee.`,
    ),
    paragraph(
      say`Is het een medisch onderzoek? Dan mag jij het advies als eerste zien.`,
      say`Jij beslist daarna of de gemeente het krijgt.`,
      place(),
    ),
  ]
}

function place(): Line {
  return say`Dat staat in ${lawRun('F120', 'artikel 7:464, tweede lid, onderdeel b, Burgerlijk Wetboek')}.`
}
