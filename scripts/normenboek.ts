// Writes the reading copy of the norms: one Markdown chapter per provision, from the literals the engine computes with.
import { type NormData, readingCopy } from '@deelwijs/engine'
import { BRONNEN, type BronId, HOOFDSTUKKEN, type Hoofdstuk, leesRegel, NORMENSET } from '@deelwijs/norms'
import { LEESWOORDEN } from '@deelwijs/words'

const isBron = (id: string): id is BronId => Object.hasOwn(BRONNEN, id)

/** All chapters by file name, with a table of contents in README.md. */
export function normenboekFiles(): ReadonlyMap<string, string> {
  const contents = HOOFDSTUKKEN.map((chapter) => `- [${chapter.titel}](${fileOf(chapter)}): ${chapter.normen.length}`)
  const intro = 'Gemaakt uit de normen zelf met `npm run genereer`. Wijzig hier niets met de hand.'
  return new Map([
    ['README.md', `# Normenboek\n\n${intro}\n\n${contents.join('\n')}\n`],
    ...HOOFDSTUKKEN.map((chapter): [string, string] => [fileOf(chapter), chapterText(chapter)]),
  ])
}

function fileOf(chapter: Hoofdstuk): string {
  return `${chapter.id}.md`
}

function chapterText(chapter: Hoofdstuk): string {
  return `# ${chapter.titel}\n\n${chapter.normen.map(normText).join('\n')}`
}

function normText(norm: NormData): string {
  const copy = readingCopy(NORMENSET.woorden, norm, LEESWOORDEN)
    .split('\n')
    .map((line) => `- ${line}`)
  const sources = norm.vindplaats.flatMap((id) =>
    isBron(id) ? [`- [${BRONNEN[id].vindplaats}](${BRONNEN[id].link}) (${leesRegel(BRONNEN[id])})`] : [],
  )
  const readings = (norm.andereOpvatting ?? []).map(
    (reading) => `- ANDERE OPVATTING (${reading.gezag}): ${LEESWOORDEN.oordeel(reading.oordeel)}. ${reading.omdat}`,
  )
  const validity = `geldig vanaf ${norm.geldigVanaf}${norm.geldigTot === null ? '' : ` tot en met ${norm.geldigTot}`}`
  return [
    `## ${norm.titel}`,
    '',
    `\`${norm.id}\` · gezag: ${norm.gezag} · ${validity}`,
    '',
    ...copy,
    ...readings,
    '',
    'Bronnen:',
    '',
    ...sources,
    '',
  ].join('\n')
}
