// De brief als PDF, teruggelezen: titel, taal, alle tekst, een structuur met koppen en tabellen, en links met een naam.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { extractText, getDocumentProxy, getMeta } from 'unpdf'
import { alleBrieven, mustCompose } from '../proef/brieven.ts'
import { ingevuld } from '../proef/invulling.ts'
import { readFonts } from '../proef/lettertype.ts'
import { SITUATIES } from '../proef/situaties.ts'
import { makeCase } from '../proef/zaken.ts'
import { fill } from './fill.ts'
import { renderPdf } from './pdf.ts'
import { isLetterProblem } from './problem.ts'
import { paragraph } from './say.ts'
import type { Letter } from './tree.ts'
import { blockLines, lineText, plain } from './tree.ts'

const FONTS = readFonts()
const situatie = SITUATIES.find((item) => item.naam === 'beslisser-afgewogen')
assert.ok(situatie)
const ZAAK = makeCase(situatie.feiten, situatie.gegevens)
const LETTER = mustCompose('antwoord', ZAAK, { ...ingevuld('antwoord'), telefoon: '' })

type Node = { readonly role: string; readonly children: readonly Node[]; readonly marks: number }

/** The structure tree of pdf.js, read as plain nodes. */
function readNode(value: unknown): Node {
  assert.ok(typeof value === 'object' && value !== null && 'role' in value && typeof value.role === 'string')
  const children: readonly unknown[] = 'children' in value && Array.isArray(value.children) ? value.children : []
  const isMark = (child: unknown): boolean => typeof child === 'object' && child !== null && 'type' in child
  return {
    role: value.role,
    children: children.filter((child) => !isMark(child)).map(readNode),
    marks: children.filter(isMark).length,
  }
}

/** The roles of nodes with something on this page; pdf.js repeats the bare tree on every page. */
function rolesIn(node: Node): readonly string[] {
  const below = node.children.flatMap(rolesIn)
  return node.marks > 0 || below.length > 0 ? [node.role, ...below] : []
}

async function open(letter: Letter) {
  const bytes = await renderPdf(letter, FONTS)
  return { bytes, pdf: await getDocumentProxy(bytes.slice()) }
}

async function treesOf(letter: Letter): Promise<readonly Node[]> {
  const { pdf } = await open(letter)
  const trees: Node[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    trees.push(readNode(await page.getStructTree()))
  }
  return trees
}

test('De PDF heeft een titel, de taal en de datum van de brief, en geen schrijver', async () => {
  const { bytes, pdf } = await open(LETTER)
  const { info } = await getMeta(pdf)
  assert.equal(info['Title'], 'Antwoord op uw vraag om gegevens')
  assert.equal(info['Language'], 'nl-NL')
  assert.equal(info['Author'], undefined)
  assert.match(String(info['CreationDate']), /^D:20261123/)
  const raw = Buffer.from(bytes).toString('latin1')
  assert.match(raw, /pdfuaid:part>1</)
  assert.match(raw, /\/DisplayDocTitle true/)
  assert.match(raw, /\/Marked true/)
})

test('Alle tekst is terug te lezen, met Ş en Ł en het open veld', async () => {
  const { pdf } = await open(LETTER)
  const { text: pages } = await extractText(pdf)
  const squeeze = (value: string): string => value.replace(/\s+/g, '')
  const footer = new RegExp(`${squeeze(LETTER.footer)}–pagina(\\dvan\\d)`)
  const flat = pages.map((page) => squeeze(page).replace(footer, '')).join('')
  assert.deepEqual(
    pages.map((page) => footer.exec(squeeze(page))?.[1]),
    pages.map((_, index) => `${index + 1}van${pages.length}`),
  )
  for (const line of LETTER.blocks.flatMap(blockLines).map(lineText)) assert.ok(flat.includes(squeeze(line)), line)
  assert.ok(flat.includes('Ş.Łukasz-Voorbeeld') && flat.includes('[telefoonnummer]'))
})

test('De structuur heeft koppen, alinea’s, lijsten, een tabel met kopcellen en links', async () => {
  const roles = (await treesOf(LETTER)).flatMap(rolesIn)
  for (const role of [
    'Document',
    'H1',
    'H2',
    'P',
    'L',
    'LI',
    'Lbl',
    'LBody',
    'Table',
    'Caption',
    'TR',
    'TH',
    'TD',
    'Link',
  ]) {
    assert.ok(roles.includes(role), role)
  }
  const table = LETTER.blocks.find((block) => block.kind === 'table')
  assert.ok(table?.kind === 'table')
  assert.equal(roles.filter((role) => role === 'TH').length, table.head.length)
  assert.equal(roles.filter((role) => role === 'TR').length, table.rows.length + 1)
})

test('Elke bladzijde noemt elke link bij naam, op die bladzijde', async () => {
  const { pdf } = await open(LETTER)
  let links = 0
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    for (const annotation of await page.getAnnotations()) {
      links += 1
      assert.match(String(annotation.url), /^https:\/\//)
      assert.match(String(annotation.contentsObj?.str), /^(a|A)rtikel|^tweede lid|^(h|H)andreiking/)
    }
  }
  assert.ok(links > 10)
})

test('Alles op papier hoort bij de structuur of is versiering', async () => {
  const { pdf } = await open(LETTER)
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const content = await page.getTextContent({ includeMarkedContent: true })
    let depth = 0
    for (const item of content.items) {
      if ('type' in item) depth += item.type === 'endMarkedContent' ? -1 : 1
      else assert.ok(depth > 0 || item.str.trim() === '', item.str)
    }
  }
})

/** Every character that a field accepts, as the letter would print it. */
function acceptedCharacters(): readonly string[] {
  return Array.from({ length: 0x2100 - 0x21 }, (_, index) => String.fromCodePoint(0x21 + index)).flatMap(
    (character) => {
      const filled = fill('verlenging', { jeugdige: `a${character}b` })
      return isLetterProblem(filled) || filled.jeugdige === undefined ? [] : [filled.jeugdige.slice(1, -1)]
    },
  )
}

test('Elk teken dat een veld aanneemt, staat ook op papier', async () => {
  const characters = acceptedCharacters().filter((character) => character.trim() !== '')
  assert.ok(characters.length > 900, String(characters.length))
  const text = characters.join('').normalize('NFKC')
  const { pdf } = await open({ ...LETTER, blocks: [paragraph([plain(characters.join(''))])] })
  const read = (await extractText(pdf)).text.map((page) => page.replace(/23 november 2026 – Deelwijs.*$/s, '')).join('')
  const seen = new Set(read.normalize('NFKC'))
  assert.deepEqual(
    [...new Set(text)].filter((character) => character.trim() !== '' && !seen.has(character)),
    [],
  )
})

test('Dezelfde brief geeft dezelfde bytes: er loopt geen klok mee', async () => {
  assert.deepEqual(await renderPdf(LETTER, FONTS), await renderPdf(LETTER, FONTS))
})

test('Een brief over meer bladzijden houdt zijn tabelrijen heel', async () => {
  const rows = Array.from({ length: 60 }, (_, index) => [
    [{ kind: 'text', text: `rij ${index}`, strong: false } as const],
  ])
  const long: Letter = {
    ...LETTER,
    blocks: [{ kind: 'table', caption: 'Lange tabel', head: ['Kop'], rows, widths: [1] }],
  }
  const trees = await treesOf(long)
  assert.ok(trees.length > 1)
  const roles = trees.flatMap(rolesIn)
  assert.equal(roles.filter((role) => role === 'TH').length, 1)
  const { pdf } = await open(long)
  const { text } = await extractText(pdf, { mergePages: true })
  for (let index = 0; index < 60; index += 1) assert.match(text, new RegExp(`rij ${index}\\b`))
})

test('Elke proefbrief wordt een PDF met een hoofdkop', async () => {
  for (const { naam, brief } of alleBrieven()) {
    const roles = (await treesOf(brief)).flatMap(rolesIn)
    assert.equal(roles.filter((role) => role === 'H1').length, 1, naam)
    assert.equal(
      roles.includes('Table'),
      brief.blocks.some((block) => block.kind === 'table'),
      naam,
    )
  }
})
