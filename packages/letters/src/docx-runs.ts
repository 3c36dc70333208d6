// De stukjes van een regel in Word: gewone en vette tekst, koppelingen, open velden en tekens met woord.
import type { ParagraphChild } from 'docx'
import { ExternalHyperlink, ShadingType, TextRun } from 'docx'
import { SIGN_COLOURS, signCharacter } from './signs.ts'
import type { Line, Run } from './tree.ts'
import { runText } from './tree.ts'

/** Distances in twentieths of a point. */
export const SPACE = {
  afterAddress: 360,
  afterDetails: 240,
  afterList: 140,
  beforeSignature: 240,
  signature: 640,
  term: 1800,
} as const

const OPEN_FIELD = 'FDF2DF'

/** The runs of a line, ready for a paragraph. */
export function runsOf(line: Line): ParagraphChild[] {
  return line.flatMap(runOf)
}

function runOf(run: Run): ParagraphChild[] {
  switch (run.kind) {
    case 'text':
      return [new TextRun(run.strong ? { text: run.text, bold: true } : { text: run.text })]
    case 'link':
      return [
        new ExternalHyperlink({ link: run.href, children: [new TextRun({ text: run.text, style: 'Hyperlink' })] }),
      ]
    case 'field':
      return [
        new TextRun({
          text: runText(run),
          ...(run.value === null ? { shading: { type: ShadingType.CLEAR, fill: OPEN_FIELD, color: 'auto' } } : {}),
        }),
      ]
    case 'sign': {
      const color = SIGN_COLOURS[run.sign].slice(1)
      return [
        new TextRun({ text: `${signCharacter(run.sign)} `, color, font: 'Segoe UI Symbol' }),
        new TextRun({ text: run.text, color, bold: true }),
      ]
    }
  }
}
