// De grens met pdfkit: wij noemen hier precies wat wij ervan gebruiken, ook waar de meegeleverde typen achterlopen.
import PDFDocument from 'pdfkit'

/** A node of the structure tree that a screen reader walks. */
export type StructureElement = {
  readonly add: (child: StructureElement | (() => void)) => StructureElement
  readonly end: () => void
}

export type StructureOptions = { readonly alt?: string; readonly scope?: 'Column' }

/** Which features of the typeface to leave out. */
export type Shaping = { readonly features: { readonly [feature: string]: false } }

/**
 * Whole letters stay whole. With `ccmp` the typeface draws ọ as an o and a dot, and the file then says that every o
 * is an ọ: a screen reader and a search would read names and words wrongly.
 */
export const WHOLE_LETTERS = { features: { ccmp: false } } as const satisfies Shaping

type FontBytes = Uint8Array

/** What a letter needs of a document; all distances in points from the top left. */
export type TaggedDocument = {
  readonly page: { readonly width: number; readonly height: number }
  readonly on: (event: 'data' | 'end' | 'error', listener: (value: Uint8Array) => void) => unknown
  readonly registerFont: (name: string, bytes: FontBytes) => unknown
  readonly font: (name: string, size: number) => unknown
  readonly fillColor: (colour: string) => unknown
  readonly strokeColor: (colour: string) => unknown
  readonly lineWidth: (width: number) => unknown
  readonly lineCap: (shape: 'round') => unknown
  readonly lineJoin: (shape: 'round') => unknown
  readonly widthOfString: (text: string, options: Shaping) => number
  readonly text: (text: string, x: number, y: number, options: Shaping & { readonly lineBreak: false }) => unknown
  readonly rect: (x: number, y: number, width: number, height: number) => unknown
  readonly moveTo: (x: number, y: number) => unknown
  readonly lineTo: (x: number, y: number) => unknown
  readonly path: (path: string) => unknown
  readonly circle: (x: number, y: number, radius: number) => unknown
  readonly fill: () => unknown
  readonly stroke: () => unknown
  readonly save: () => unknown
  readonly restore: () => unknown
  readonly translate: (x: number, y: number) => unknown
  readonly scale: (factor: number) => unknown
  readonly link: (x: number, y: number, width: number, height: number, url: string, options: LinkOptions) => unknown
  readonly addPage: () => unknown
  readonly bufferedPageRange: () => { readonly start: number; readonly count: number }
  readonly switchToPage: (page: number) => unknown
  readonly struct: (type: string, options?: StructureOptions) => StructureElement
  readonly addStructure: (element: StructureElement) => unknown
  readonly markContent: (tag: 'Artifact', options: { readonly type: 'Layout' | 'Pagination' }) => unknown
  readonly endMarkedContent: () => unknown
  readonly end: () => unknown
}

/** `Contents` is read aloud for a link; pdfkit writes String objects as text and plain strings as names. */
type LinkOptions = { readonly structParent: StructureElement; readonly Contents: object }

type DocumentOptions = {
  readonly size: 'A4'
  readonly margin: 0
  readonly pdfVersion: '1.7'
  readonly subset: 'PDF/UA'
  readonly tagged: true
  readonly lang: string
  readonly displayTitle: true
  readonly bufferPages: true
  readonly autoFirstPage: true
  readonly font: null
  readonly info: { readonly [key: string]: string | Date }
}

type DocumentMaker = new (options: DocumentOptions) => TaggedDocument

/** The published types of pdfkit do not know PDF/UA and scopes yet; this is the one place that says so. */
function makesTaggedDocuments(value: unknown): value is DocumentMaker {
  return typeof value === 'function'
}

/** Opens a tagged A4 document. `date` is the date of the letter: the clock stays outside. */
export function openDocument(title: string, lang: string, date: Date): TaggedDocument {
  const Maker: unknown = PDFDocument
  if (!makesTaggedDocuments(Maker)) throw new Error('pdfkit is not a document maker')
  return new Maker({
    size: 'A4',
    margin: 0,
    pdfVersion: '1.7',
    subset: 'PDF/UA',
    tagged: true,
    lang,
    displayTitle: true,
    bufferPages: true,
    autoFirstPage: true,
    font: null,
    info: { Title: title, Creator: 'Deelwijs', Producer: 'Deelwijs', CreationDate: date },
  })
}

/** All bytes of a document, after its end. */
export function bytesOf(document: TaggedDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = []
    document.on('data', (chunk) => chunks.push(chunk))
    document.on('error', reject)
    document.on('end', () => resolve(joinBytes(chunks)))
  })
}

function joinBytes(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0))
  let offset = 0
  for (const chunk of chunks) {
    bytes.set(chunk, offset)
    offset += chunk.length
  }
  return bytes
}
