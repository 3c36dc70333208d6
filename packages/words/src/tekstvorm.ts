// Zet tekst om naar een vorm waarin woorden te vergelijken zijn: kleine letters, zonder tekens op letters.

/** In: elke tekst. Uit: alleen a-z, cijfers en losse spaties; "Casuïstiek (kort)" wordt "casuistiek kort". */
export function maakVergelijkbaar(tekst: string): string {
  return tekst
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}
