// De opmaak van het Word-document: rustig, goed leesbaar, en elke alinea in het Nederlands.
import type { INumberingOptions, IStylesOptions } from 'docx'
import { LevelFormat } from 'docx'

const INK = '1D1916'
const SOFT = '564E47'
const LINK = '7C300E'

export const DOCX_STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: 'Calibri', size: 22, color: INK, language: { value: 'nl-NL' } },
      paragraph: { spacing: { after: 140, line: 290 } },
    },
    heading1: {
      run: { font: 'Calibri', size: 32, bold: true, color: INK },
      paragraph: { spacing: { before: 440, after: 240 }, keepNext: true },
    },
    heading2: {
      run: { font: 'Calibri', size: 25, bold: true, color: INK },
      paragraph: { spacing: { before: 320, after: 100 }, keepNext: true },
    },
    hyperlink: { run: { color: LINK, underline: {} } },
  },
  paragraphStyles: [
    { id: 'Regel', name: 'Regel', basedOn: 'Normal', paragraph: { spacing: { after: 0 } } },
    { id: 'Punt', name: 'Punt', basedOn: 'Normal', paragraph: { spacing: { after: 50 } } },
    {
      id: 'Noot',
      name: 'Noot',
      basedOn: 'Normal',
      run: { size: 19 },
      paragraph: { spacing: { after: 60, line: 252 } },
    },
    {
      id: 'PuntNoot',
      name: 'Punt in een noot',
      basedOn: 'Normal',
      run: { size: 19 },
      paragraph: { spacing: { after: 20, line: 252 } },
    },
    { id: 'Cel', name: 'Cel', basedOn: 'Normal', paragraph: { spacing: { after: 0, line: 264 } } },
    {
      id: 'Tussenruimte',
      name: 'Tussenruimte',
      basedOn: 'Normal',
      run: { size: 10 },
      paragraph: { spacing: { after: 0, line: 240 } },
    },
    {
      id: 'Onderschrift',
      name: 'Onderschrift',
      basedOn: 'Normal',
      run: { bold: true },
      paragraph: { spacing: { before: 240, after: 60 }, keepNext: true },
    },
    {
      id: 'Voet',
      name: 'Voet',
      basedOn: 'Normal',
      run: { size: 17, color: SOFT },
      paragraph: { spacing: { after: 0 } },
    },
  ],
  characterStyles: [{ id: 'Term', name: 'Term', run: { color: SOFT } }],
}

/** The name of the one list style: a small bullet, close to the text. */
export const BULLETS = 'punten'

export const DOCX_NUMBERING: INumberingOptions = {
  config: [
    {
      reference: BULLETS,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          style: { paragraph: { indent: { left: 340, hanging: 240 } } },
        },
      ],
    },
  ],
}
