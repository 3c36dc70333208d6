// The sources of a finding for people: the place in the law or the guidance, with the link where the set of norms has one.
import type { NormSet } from '@deelwijs/engine'
import { NORMENSET } from '@deelwijs/norms'

const SOURCES: NormSet['bronnen'] = NORMENSET.bronnen

/** "Jeugdwet 7.4.0 lid 1" for `F053` and "Handreiking 2.3" for `H2.3` or `H §2.3`; an unknown id stays as it is. */
export function sourceName(id: string): string {
  return source(id)?.vindplaats ?? id
}

/** One line per source, with its link. */
export function sourceLines(ids: readonly string[], indent: string): readonly string[] {
  return ids.map((id) => [sourceName(id), source(id)?.link ?? ''].join(' ').trim()).map((line) => `${indent}${line}`)
}

function source(id: string): NormSet['bronnen'][string] | undefined {
  return SOURCES[id.replace(' §', '')]
}
