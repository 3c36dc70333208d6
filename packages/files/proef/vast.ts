// Vaste kleine bestanden per soort: elk met dezelfde vraag om gegevens, en met iets verborgens.
import { maakOdt } from './odt.ts'
import { eenRegelPdf, maakPdf } from './pdf.ts'
import { alinea, maakDocx, naarBuiten } from './word.ts'

const cel = (tekst: string): string => `<w:tc>${alinea(tekst)}</w:tc>`
const punt = (tekst: string, niveau = 0): string =>
  alinea(tekst, `<w:pPr><w:numPr><w:ilvl w:val="${niveau}"/><w:numId w:val="1"/></w:numPr></w:pPr>`)

const NUMMERING =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1.%2)"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'

/** A letter in Word with a list, a form table, changes, hidden text, a note, a comment and metadata. */
export const wordBrief = (): Uint8Array =>
  maakDocx({
    body:
      alinea('Wij ontvangen graag voor het einde van deze maand de volgende gegevens over de hulp:') +
      punt('het plan') +
      punt('de diagnose', 1) +
      punt('de einddatum', 1) +
      punt('het verslag') +
      `<w:tbl><w:tr>${cel('Naam')}${cel('S. Verzonnen')}</w:tr><w:tr>${cel('Reden')}<w:tc>${alinea('eerste')}${alinea('tweede')}</w:tc></w:tr></w:tbl>` +
      '<w:p><w:r><w:t xml:space="preserve">Dit </w:t></w:r><w:ins w:id="1" w:author="P. Pen"><w:r><w:t xml:space="preserve">nieuwe </w:t></w:r></w:ins><w:del w:id="2" w:author="K. Kras"><w:r><w:delText>oude </w:delText></w:r></w:del><w:r><w:rPr><w:vanish/></w:rPr><w:t>GEHEIM</w:t></w:r><w:r><w:t>deel</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>' +
      '<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="x" descr="Foto van het gezin"/></wp:inline></w:drawing></w:r></w:p>',
    header: alinea('Gemeente Voorbeeld'),
    footer: alinea('Postbus 1'),
    footnotes: `<w:footnote w:id="0" w:type="separator">${alinea('streep')}</w:footnote><w:footnote w:id="2">${alinea('Zie de wet.')}</w:footnote>`,
    comments: `<w:comment w:id="1" w:author="A. Auteur">${alinea('Klopt dit?')}</w:comment>`,
    numbering: NUMMERING,
    core: '<dc:title>Verzoek</dc:title><dc:creator>J. Maker</dc:creator>',
    app: '<Company>Voorbeeld BV</Company><Pages>3</Pages>',
    relaties: naarBuiten('hyperlink', 'mailto:iemand@voorbeeld.nl'),
  })

const odtCel = (tekst: string): string => `<table:table-cell><text:p>${tekst}</text:p></table:table-cell>`

/** The same kind of letter in OpenDocument. */
export const odtBrief = (): Uint8Array =>
  maakOdt({
    automatisch:
      '<style:style style:name="V" style:family="text"><style:text-properties text:display="none"/></style:style><text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/></text:list-style>',
    tekst:
      '<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><office:change-info><dc:creator>K. Kras</dc:creator><dc:date>2026-01-01</dc:date></office:change-info><text:p>oude tekst</text:p></text:deletion></text:changed-region></text:tracked-changes>' +
      '<text:h>Verzoek</text:h><text:p>Wij ontvangen graag:</text:p><text:list text:style-name="L1"><text:list-item><text:p>het plan</text:p></text:list-item><text:list-item><text:p>het verslag</text:p></text:list-item></text:list>' +
      `<table:table><table:table-row>${odtCel('Naam')}${odtCel('S. Verzonnen')}</table:table-row></table:table>` +
      '<text:p>Dit<text:span text:style-name="V">GEHEIM</text:span> deel<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Zie de wet.</text:p></text:note-body></text:note><office:annotation><dc:creator>A. Auteur</dc:creator><dc:date>2026-01-01</dc:date><text:p>Klopt dit?</text:p></office:annotation>.</text:p>',
    stijlen: '<style:master-page><style:header><text:p>Gemeente Voorbeeld</text:p></style:header></style:master-page>',
    meta: '<dc:title>Verzoek</dc:title><meta:initial-creator>J. Maker</meta:initial-creator><meta:user-defined meta:name="Dossier">D-17</meta:user-defined>',
  })

/** A PDF of two pages with a form table, a remark in the margin and metadata. */
export const pdfBrief = (): Promise<Uint8Array> =>
  maakPdf(
    (doc) => {
      doc.fontSize(11).text('Geachte heer,')
      doc.moveDown().text('Wij ontvangen graag het plan en het verslag.')
      doc.text('Naam', 72, 300).text('S. Verzonnen', 250, 300)
      doc.text('Reden', 72, 316).text('einde van de hulp', 250, 316)
      doc.addPage().text('Met vriendelijke groet')
      doc.note(100, 100, 100, 100, 'Let op dit')
    },
    { info: { Title: 'Verzoek', Author: 'J. Maker' } },
  )

const ONTVANGEN = [
  'Received: from pc-van-jan (10.0.0.7)',
  'From: "Gemeente Voorbeeld" <wijk@voorbeeld.nl>',
  'To: zorg@aanbieder.example',
  'Bcc: stil@voorbeeld.nl',
  'Subject: =?utf-8?Q?Verzoek_om_het_plan_=C3=A9n_verslag?=',
  'Date: Mon, 2 Nov 2026 10:00:00 +0100',
  'MIME-Version: 1.0',
]

/** A mail with these parts; an attachment is given with its type and its bytes. */
export function mailMet(tekst: string, bijlagen: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const delen = bijlagen.map(
    ([naam, bytes]) =>
      `--grens\r\nContent-Type: application/octet-stream\r\nContent-Disposition: attachment; filename="${naam}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(bytes).toString('base64')}\r\n`,
  )
  const kop = [...ONTVANGEN, 'Content-Type: multipart/mixed; boundary=grens', ''].join('\r\n')
  const eerste = `--grens\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${tekst}\r\n`
  return new TextEncoder().encode(`${kop}\r\n${eerste}${delen.join('')}--grens--\r\n`)
}

/** One small file of each kind. */
export async function vasteBestanden(): Promise<
  Readonly<Record<'txt' | 'html' | 'eml' | 'docx' | 'odt' | 'pdf', Uint8Array>>
> {
  return {
    txt: new TextEncoder().encode('Geachte heer,\r\n\r\nGraag het plan én het verslag.\r\n'),
    html: new TextEncoder().encode(
      '<!doctype html><title>Verzoek</title><p>Graag:<ul><li>het plan<li>het verslag</ul><table><tr><td>Naam<td>Jan</table><p style="display:none">GEHEIM</p><img src="http://kwaad.example/pixel.gif" alt="Logo"><script>alert(1)</script>',
    ),
    eml: mailMet('Graag het plan.', [['brief.docx', wordBrief()]]),
    docx: wordBrief(),
    odt: odtBrief(),
    pdf: await pdfBrief(),
  }
}

/** A PDF that is not compressed, so that changed bytes reach the parser of objects. */
export const platPdf = (): Uint8Array => eenRegelPdf('Graag het plan en het verslag')
