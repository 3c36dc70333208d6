// Schrijft een vindplaats voluit: "artikel 7.4.0, tweede lid, Jeugdwet", met de link naar de wettekst.
import type { BronId } from '@deelwijs/norms'
import { BRONNEN } from '@deelwijs/norms'
import type { LinkRun } from './tree.ts'

type Place = { readonly vindplaats: string; readonly link: string }

const ORDINALS = [
  '',
  'eerste',
  'tweede',
  'derde',
  'vierde',
  'vijfde',
  'zesde',
  'zevende',
  'achtste',
  'negende',
] as const

/** In: "1 tot en met 3". Out: "eerste tot en met derde lid". */
function paragraphsText(lid: string): string {
  const words = lid.split(' ').map((word) => ORDINALS[Number(word)] ?? word)
  return `${words.join(' ')} lid`
}

function partsText(onder: string): string {
  return `${onder.includes(' ') ? 'onderdelen' : 'onderdeel'} ${onder}`
}

function articlesText(article: string): string {
  return `${article.includes(' ') ? 'artikelen' : 'artikel'} ${article}`
}

/** Splits "Jeugdwet 7.4.0" or "AVG artikel 5" into the law and the article. */
function splitLaw(head: string): readonly [string, string] {
  const [law, article] = head.split(' artikel ')
  if (law !== undefined && article !== undefined) return [law, article]
  const at = head.search(/ \d/)
  return at < 0 ? [head, ''] : [head.slice(0, at), head.slice(at + 1)]
}

function guideText(place: string): string {
  const rest = place.slice('Handreiking '.length)
  return `handreiking van de beroepsverenigingen, ${/^\d/.test(rest) ? `paragraaf ${rest}` : rest}`
}

/** In: a place as the sources write it ("Jeugdwet 7.4.0 lid 1 onder a"). Out: the same place written out for a letter. */
export function placeText(vindplaats: string): string {
  if (vindplaats.startsWith('Handreiking ')) return guideText(vindplaats)
  const [place] = vindplaats.split(' (')
  const [beforeParts, onder] = (place ?? '').split(' onder ')
  const [head, lid] = (beforeParts ?? '').split(' lid ')
  const [law, article] = splitLaw(head ?? '')
  return [
    article === '' ? '' : articlesText(article),
    lid === undefined ? '' : paragraphsText(lid),
    onder === undefined ? '' : partsText(onder),
    law,
  ]
    .filter((part) => part !== '')
    .join(', ')
}

/** What the one abbreviation in these places means. */
export const AVG_EXPLAINED = 'De AVG is de Europese wet over privacy.'

/** A reference to a source that came with a verdict. */
export function sourceRun(source: Place): LinkRun {
  return { kind: 'link', text: placeText(source.vindplaats), href: source.link }
}

function isLaw(source: Place): boolean {
  return !source.vindplaats.startsWith('Handreiking ')
}

function shorten(link: LinkRun): LinkRun {
  return { ...link, text: link.text.replace(' van de beroepsverenigingen', '') }
}

/** The source that decides, in few words; where that is guidance, also the first law it rests on. */
export function decidingSources(sources: readonly Place[]): readonly LinkRun[] {
  const [first] = sources
  if (first === undefined) return []
  const law = isLaw(first) ? undefined : sources.find(isLaw)
  return [first, ...(law === undefined ? [] : [law])].map((source) => shorten(sourceRun(source)))
}

/** The sources with the law first and guidance last. */
export function lawFirst(sources: readonly Place[]): readonly LinkRun[] {
  return [...sources.filter(isLaw), ...sources.filter((source) => !isLaw(source))].map(sourceRun)
}

/** A reference to a source of the norm set, by its fixed number; `text` when a letter names the place in its own way. */
export function lawRun(id: BronId, text?: string): LinkRun {
  const { vindplaats, link } = BRONNEN[id]
  return { kind: 'link', text: text ?? placeText(vindplaats), href: link }
}
