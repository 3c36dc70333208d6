// A long contract as a tagged PDF, made on the spot: invented articles, some of which ask more than the law allows.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Letter } from '@deelwijs/letters'
import { renderPdf } from '@deelwijs/letters/pdf'

const require = createRequire(import.meta.url)
const font = (path: string): Promise<Uint8Array> => readFile(require.resolve(`@expo-google-fonts/noto-sans/${path}`))

/** By turns: beyond the law, worth a look, in order, and about something else. */
const ARTICLES = [
  'De aanbieder voegt bij elke verlenging een evaluatieverslag toe.',
  'Een beschikking wordt afgegeven voor maximaal zes maanden.',
  'De aanbieder verstrekt geen behandelinhoud of diagnose aan de gemeente.',
  'De tarieven worden elk jaar aangepast aan de landelijke index. Partijen spreken daarover in het najaar.',
] as const

const FILLING = 'Partijen werken samen volgens de afspraken in dit document. Zij houden zich aan de planning. '

/** In: how many articles; ten of them fill about a page. Out: the bytes of the file. */
export async function longContract(articles: number): Promise<Buffer> {
  const blocks: Letter['blocks'] = Array.from({ length: articles }, (_, index) => ({
    kind: 'paragraph',
    tone: 'body',
    line: [
      {
        kind: 'text',
        strong: false,
        text: `${index + 1}. ${ARTICLES[index % ARTICLES.length] ?? ''} ${FILLING.repeat(3)}`,
      },
    ],
  }))
  const letter: Letter = { title: 'Verzonnen contract', lang: 'nl-NL', date: '2026-11-24', footer: 'Verzonnen', blocks }
  const [regular, bold] = await Promise.all([
    font('400Regular/NotoSans_400Regular.ttf'),
    font('600SemiBold/NotoSans_600SemiBold.ttf'),
  ])
  return Buffer.from(await renderPdf(letter, { regular, bold }))
}

/** How many pages a PDF has. */
export function pagesIn(pdf: Buffer): number {
  return [...pdf.toString('latin1').matchAll(/\/Type \/Page\b/g)].length
}
