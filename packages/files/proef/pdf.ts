// Maakt PDF-bestanden voor een proef: met pdfkit, of regel voor regel voor wat pdfkit niet maakt.
import PDFDocument from 'pdfkit'

type Doc = InstanceType<typeof PDFDocument>
type Opties = NonNullable<ConstructorParameters<typeof PDFDocument>[0]>

/** A PDF that `teken` draws. */
export async function maakPdf(teken: (doc: Doc) => void, opties: Opties = {}): Promise<Uint8Array> {
  const doc = new PDFDocument({ size: 'A4', ...opties })
  const stukken: Buffer[] = []
  doc.on('data', (stuk: Buffer) => stukken.push(stuk))
  const klaar = new Promise((resolve) => doc.on('end', resolve))
  teken(doc)
  doc.end()
  await klaar
  return new Uint8Array(Buffer.concat(stukken))
}

/** A PDF of these objects (the first is the catalogue), with a right cross-reference table. */
export function schrijfPdf(objecten: readonly string[]): Uint8Array {
  let tekst = '%PDF-1.7\n'
  const plaatsen: number[] = []
  for (const [at, object] of objecten.entries()) {
    plaatsen.push(tekst.length)
    tekst += `${at + 1} 0 obj\n${object}\nendobj\n`
  }
  const tabel = plaatsen.map((plaats) => `${String(plaats).padStart(10, '0')} 00000 n \n`).join('')
  const maat = objecten.length + 1
  const slot = `xref\n0 ${maat}\n0000000000 65535 f \n${tabel}trailer\n<< /Size ${maat} /Root 1 0 R >>\nstartxref\n${tekst.length}\n%%EOF\n`
  return new TextEncoder().encode(tekst + slot)
}

const stroom = (inhoud: string): string => `<< /Length ${inhoud.length} >>\nstream\n${inhoud}\nendstream`
const LETTER = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'

/** One page with one line; `catalogus` and `bladzijde` add to their dictionaries, `meer` adds objects from number 6 on. */
export function eenRegelPdf(regel: string, catalogus = '', bladzijde = '', meer: readonly string[] = []): Uint8Array {
  return schrijfPdf([
    `<< /Type /Catalog /Pages 2 0 R ${catalogus} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> ${bladzijde} >>`,
    stroom(`BT /F1 12 Tf 72 700 Td (${regel}) Tj ET`),
    LETTER,
    ...meer,
  ])
}
