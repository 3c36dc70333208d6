// The text someone can send to the project about a norm: what it is about is filled in, the argument is theirs.
import { BRONNEN, NORMENSET, type Norm } from '@deelwijs/norms'

/** A message in plain text, to be pasted in the project's issue tracker. */
export function objectionText(norm: Norm): string {
  const places = norm.vindplaats.map((id) => BRONNEN[id].vindplaats).join('; ')
  return [
    `Norm: ${norm.titel} (${norm.id})`,
    `Versie: ${norm.versie ?? '1'}, geldig vanaf ${norm.geldigVanaf}`,
    `Vindplaats: ${places}`,
    `Vingerafdruk: ${NORMENSET.vingerafdruk}`,
    '',
    'Wat klopt er volgens u niet?',
    '',
    'Op welke wet, regeling of uitspraak baseert u dat?',
    '',
    'Welk oordeel hoort er dan te staan, en bij welke feiten?',
    '',
  ].join('\n')
}
