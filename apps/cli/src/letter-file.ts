// Writes a letter in the form that its file name asks for. Word and PDF are loaded only when asked for.
import { constants } from 'node:fs'
import { open, readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Letter, renderHtmlDocument, renderText } from '@deelwijs/letters'
import { quote, type Refusal, refuse } from './refusal.ts'

const FONTS = '@expo-google-fonts/noto-sans'

const FORMS: { readonly [extension: string]: (letter: Letter) => Promise<Uint8Array> } = {
  '.docx': async (letter) => (await import('@deelwijs/letters/docx')).renderDocx(letter),
  '.pdf': async (letter) => {
    const [{ renderPdf }, regular, bold] = await Promise.all([
      import('@deelwijs/letters/pdf'),
      readFont('400Regular/NotoSans_400Regular.ttf'),
      readFont('600SemiBold/NotoSans_600SemiBold.ttf'),
    ])
    return renderPdf(letter, { regular, bold })
  },
  '.html': async (letter) => Buffer.from(renderHtmlDocument(letter)),
  '.txt': async (letter) => Buffer.from(renderText(letter)),
}

/** Fails when the name of the file does not end in a form we know. */
export function checkForm(path: string): Refusal | null {
  if (Object.hasOwn(FORMS, extensionOf(path))) return null
  return refuse(
    'verkeerd-gebruik',
    'uit',
    `De naam "${quote(path)}" (--uit) moet eindigen op ${Object.keys(FORMS).join(', ')}.`,
  )
}

function extensionOf(path: string): string {
  return extname(path).toLowerCase()
}

/** A link that someone else left under this name is not followed; where the system knows no such rule, nothing changes. */
const OWN_FILE = constants.O_WRONLY | constants.O_CREAT | (constants.O_NOFOLLOW ?? 0)
/** A letter holds names: on a shared computer others do not read it. */
const FOR_OWNER = 0o600

/** Writes the file, for the owner to read. An existing file stays as it is, unless `overwrite`; a link is never followed. */
export async function writeLetter(letter: Letter, path: string, overwrite: boolean): Promise<Refusal | null> {
  const bytes = await FORMS[extensionOf(path)]?.(letter)
  if (bytes === undefined) return checkForm(path)
  try {
    const file = await open(path, OWN_FILE | (overwrite ? constants.O_TRUNC : constants.O_EXCL), FOR_OWNER)
    await file.writeFile(bytes).finally(() => file.close())
    return null
  } catch (error) {
    const exists = error instanceof Error && 'code' in error && error.code === 'EEXIST'
    const reason = exists ? 'bestaat al. Kies een andere naam of geef --overschrijf.' : 'is niet te schrijven.'
    return refuse('geen-bestand', 'uit', `Het bestand "${quote(path)}" (--uit) ${reason}`)
  }
}

async function readFont(name: string): Promise<Uint8Array> {
  return readFile(fileURLToPath(import.meta.resolve(`${FONTS}/${name}`)))
}
