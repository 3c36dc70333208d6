// deelwijs woorden: the vocabulary, every fact with its domain, every element with its group, every outcome.
import {
  antwoordenVan,
  FEITEN,
  FEITEN_OP_VOLGORDE,
  GEGEVEN_WOORDEN,
  GEGEVENS,
  GEZAG_WOORDEN,
  GEZAGEN,
  GROEP_WOORDEN,
  groepen,
  groepVan,
  OORDEEL_WOORDEN,
  OORDELEN,
  PLICHT_WOORDEN,
  PLICHTEN,
} from '@deelwijs/words'
import { blocks, wrap } from '../layout.ts'
import type { ExitCode, Terminal } from '../terminal.ts'

/** Prints the vocabulary. */
export async function woorden(terminal: Terminal, options: { readonly json: boolean }): Promise<ExitCode> {
  await terminal.out(options.json ? `${JSON.stringify(vocabulary())}\n` : vocabularyText())
  return 0
}

function vocabulary(): unknown {
  return {
    feiten: FEITEN_OP_VOLGORDE.map((feit) => {
      const { label, vraag, hulp, onderwerp, aard, wie, last, perGegeven = false } = FEITEN[feit]
      const waarden = antwoordenVan(feit).map(({ waarde }) => waarde)
      return {
        id: feit,
        waarden,
        antwoorden: antwoordenVan(feit),
        label,
        vraag,
        hulp,
        onderwerp,
        aard,
        wie,
        last,
        perGegeven,
      }
    }),
    groepen: groepen().map((groep) => ({ id: groep, ...GROEP_WOORDEN[groep] })),
    gegevens: GEGEVENS.map((gegeven) => {
      const { label, hulp, alledaags, gezondheid } = GEGEVEN_WOORDEN[gegeven]
      return { id: gegeven, groep: groepVan(gegeven), label, hulp, alledaags, gezondheid }
    }),
    oordelen: OORDELEN.map((oordeel) => ({
      id: oordeel,
      woord: OORDEEL_WOORDEN[oordeel].woord,
      uitleg: OORDEEL_WOORDEN[oordeel].uitleg,
    })),
    plichten: PLICHTEN.map((plicht) => ({ id: plicht, ...PLICHT_WOORDEN[plicht] })),
    gezag: GEZAGEN.map((gezag) => ({ id: gezag, ...GEZAG_WOORDEN[gezag] })),
  }
}

function vocabularyText(): string {
  const facts = FEITEN_OP_VOLGORDE.map((feit) => {
    const values = antwoordenVan(feit).map(({ waarde, label }) => `    ${waarde.padEnd(28)} ${label}`)
    return [`${feit}`, wrap(FEITEN[feit].vraag, '  '), ...values].join('\n')
  })
  const elements = groepen().map((groep) => {
    const members = GEGEVENS.filter((gegeven) => groepVan(gegeven) === groep)
    return [
      `${groep}: ${GROEP_WOORDEN[groep].label}`,
      ...members.map((gegeven) => `  ${gegeven.padEnd(28)} ${GEGEVEN_WOORDEN[gegeven].label}`),
    ].join('\n')
  })
  const outcomes = OORDELEN.map((oordeel) => `  ${oordeel.padEnd(28)} ${OORDEEL_WOORDEN[oordeel].uitleg}`)
  return blocks(['FEITEN', ...facts, 'GEGEVENS', ...elements, ['OORDELEN', ...outcomes].join('\n')])
}
