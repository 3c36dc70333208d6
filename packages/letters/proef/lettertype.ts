// Het lettertype uit het pakket, als bytes, zoals de opdrachtregel het ook leest.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Fonts } from '../src/pdf.ts'

const require = createRequire(import.meta.url)

function bytes(path: string): Uint8Array {
  return new Uint8Array(readFileSync(require.resolve(`@expo-google-fonts/noto-sans/${path}`)))
}

/** Noto Sans 400 and 600. */
export function readFonts(): Fonts {
  return {
    regular: bytes('400Regular/NotoSans_400Regular.ttf'),
    bold: bytes('600SemiBold/NotoSans_600SemiBold.ttf'),
  }
}
