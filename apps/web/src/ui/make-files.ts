// Makes the files of a letter in the browser; the libraries come in only when someone asks for a file.
import type { Letter } from '@deelwijs/letters'
import regularUrl from '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf?url'
import boldUrl from '@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf?url'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** A Word document. */
export async function wordFile(letter: Letter): Promise<Blob> {
  const { renderDocx } = await import('@deelwijs/letters/docx')
  return blobOf(await renderDocx(letter), WORD)
}

/** A tagged PDF with its own typeface. */
export async function pdfFile(letter: Letter): Promise<Blob> {
  const [{ renderPdf }, regular, bold] = await Promise.all([
    import('@deelwijs/letters/pdf'),
    bytesAt(regularUrl),
    bytesAt(boldUrl),
  ])
  return blobOf(await renderPdf(letter, { regular, bold }), 'application/pdf')
}

/** A name for the file, without names of people. */
export function fileName(letter: Letter, extension: string): string {
  const words = letter.title.toLowerCase().replace(/[^a-z0-9]+/g, '-')
  return `${words}-${letter.date}.${extension}`
}

async function bytesAt(url: string): Promise<Uint8Array> {
  const response = await fetch(url)
  return new Uint8Array(await response.arrayBuffer())
}

function blobOf(bytes: Uint8Array, type: string): Blob {
  return new Blob([new Uint8Array(bytes)], { type })
}
