// Writes an answer for people: per element the word, the sentence, why, what to do and the sources.
import { type Explanation, explain, factsOf, type Request } from '@deelwijs/engine'
import { GEZAG_WOORDEN, ONBESLIST_WOORD, OORDEEL_WOORDEN, somOp } from '@deelwijs/words'
import { fullDate } from './calendar.ts'
import type { Judged } from './judge-input.ts'
import { blocks, wrap } from './layout.ts'
import { DUTCH, isOordeel } from './wording.ts'

const CLOSING = 'Deelwijs ondersteunt. U beslist zelf.'

/** The whole answer as text. */
export function verdictText({ answer, slice }: Judged): string {
  const request: Request = answer.bewijsstuk
  const known = factsOf(request)
  const verdicts = request.gegevens.map(({ gegeven }) => elementText(explain(slice, known(gegeven), gegeven, known)))
  const open = answer.vragen.map(({ feit, waarden }) =>
    wrap(`- ${DUTCH.feit(feit)} (${feit}: ${waarden.join(', ')})`, '  '),
  )
  const questions =
    open.length === 0 ? '' : ['Dit kan de uitkomst of de zorgvuldigheid nog veranderen:', ...open].join('\n')
  return blocks([`Normen op ${fullDate(request.peildatum)}`, ...verdicts, questions, CLOSING])
}

function elementText(item: Explanation): string {
  const lines = [DUTCH.gegeven(item.gegeven), wrap(headline(item), '  ')]
  const add = (label: string, text: string): void => {
    if (text !== '') lines.push(wrap(`${label}: ${text}`, '  '))
  }
  add('Waarom', item.normtekst?.omdat ?? '')
  add(
    'Dit staat al vast door',
    Object.entries(item.genoeg)
      .map(([feit, waarde]) => `${DUTCH.feit(feit)} (${feit}=${waarde})`)
      .join('; '),
  )
  add('Ontbreekt', somOp(item.ontbreekt.map(DUTCH.feit)))
  add('Kijk bij', item.normtekst?.verwijzing ?? '')
  add('Dit kunt u wel geven', somOp(item.kanWel.map(DUTCH.gegeven)))
  add('Betrek', somOp((item.personen?.wie ?? []).map(DUTCH.persoon)))
  add('Doe ook', item.plichten.map(DUTCH.plicht).join('; '))
  add('Gezag', authorityText(item.gezag))
  add('Andere lezing', item.lezingen.map((lezing) => `${DUTCH.oordeel(lezing.oordeel)}. ${lezing.omdat}`).join(' '))
  const sources = item.bronnen.map((bron) => `    ${bron.vindplaats}\n      ${bron.link}`)
  return [...lines, ...(sources.length === 0 ? [] : ['  Bronnen:', ...sources])].join('\n')
}

function headline(item: Explanation): string {
  if (item.oordeel === null || !isOordeel(item.oordeel)) {
    return `${ONBESLIST_WOORD.woord.toUpperCase()}. Mogelijk is: ${somOp(item.mogelijk.map(DUTCH.oordeel), 'of')}. Geef het gegeven nog niet.`
  }
  const words = OORDEEL_WOORDEN[item.oordeel]
  return `${words.woord.toUpperCase()}. ${words.zinnen.gewoon.kop}`
}

function authorityText(gezag: string | null): string {
  const known = Object.entries(GEZAG_WOORDEN).find(([id]) => id === gezag)
  return known?.[1].uitleg ?? ''
}
