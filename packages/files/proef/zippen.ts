// Maakt een zip voor een proef: gewoon, of met een leugen in de inhoudslijst.
import { strToU8, type Zippable, zipSync } from 'fflate'

/** A zip of these texts and bytes, by path. */
export function maakZip(bestanden: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const inhoud: Zippable = {}
  for (const [pad, waarde] of Object.entries(bestanden)) {
    inhoud[pad] = [typeof waarde === 'string' ? strToU8(waarde) : waarde, { mtime: '2026-01-01T12:00:00' }]
  }
  return zipSync(inhoud)
}

const VERMELD = 0x02014b50

/** Overwrites the claimed sizes of at least `vanaf` in the list of contents, so that the zip lies about what is in it. */
export function liegOverGrootte(zip: Uint8Array, grootte: number, vanaf = 0): Uint8Array {
  const kopie = zip.slice()
  const view = new DataView(kopie.buffer)
  for (let at = 0; at + 46 < kopie.length; at += 1) {
    const vermeld = view.getUint32(at, true) === VERMELD && view.getUint32(at + 24, true) >= vanaf
    if (vermeld) view.setUint32(at + 24, grootte, true)
  }
  return kopie
}

/** Sets the flag "locked with a password" on every entry in the list. */
export function zetSlotOp(zip: Uint8Array): Uint8Array {
  const kopie = zip.slice()
  const view = new DataView(kopie.buffer)
  for (let at = 0; at + 46 < kopie.length; at += 1) {
    if (view.getUint32(at, true) === VERMELD) view.setUint16(at + 8, 1, true)
  }
  return kopie
}
