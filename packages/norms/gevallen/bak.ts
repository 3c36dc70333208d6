// Een stuk JSON dat wordt nagekeken: leest velden en schrijft elke fout op met de plek erbij.
export type Json = { readonly [veld: string]: unknown }

/** Het object dat gelezen wordt, de plek ervan in het bestand en de gedeelde lijst van fouten. */
export type Bak = { readonly plek: string; readonly json: Json; readonly fouten: string[] }

export function isJson(waarde: unknown): waarde is Json {
  return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde)
}

/** Schrijft een fout op: waar, en wat er moet staan. */
export function meld(bak: Bak, veld: string, wat: string): void {
  bak.fouten.push(`${bak.plek}.${veld}: ${wat}`)
}

/** Het object in een veld, als eigen bak; een leeg object met een fout als er iets anders staat. */
export function leesBak(bak: Bak, veld: string): Bak {
  const waarde = bak.json[veld]
  if (!isJson(waarde)) meld(bak, veld, 'hier hoort een object te staan')
  return { plek: `${bak.plek}.${veld}`, json: isJson(waarde) ? waarde : {}, fouten: bak.fouten }
}

/** Een verplichte tekst. */
export function leesTekst(bak: Bak, veld: string): string {
  const waarde = bak.json[veld]
  if (typeof waarde === 'string' && waarde.trim() === waarde && waarde !== '') return waarde
  meld(bak, veld, 'hier hoort een tekst te staan')
  return ''
}

/** Een tekst die mag ontbreken. */
export function leesTekstOfNiets(bak: Bak, veld: string): string | null {
  return bak.json[veld] === undefined ? null : leesTekst(bak, veld)
}

/** Een lijst van waarden die elk aan de eis voldoen; ontbreekt het veld, dan een lege lijst. */
export function leesLijst<T>(
  bak: Bak,
  veld: string,
  voldoet: (waarde: unknown) => waarde is T,
  eis: string,
): readonly T[] {
  const lijst = bak.json[veld] ?? []
  if (!Array.isArray(lijst)) {
    meld(bak, veld, 'hier hoort een lijst te staan')
    return []
  }
  for (const waarde of lijst) if (!voldoet(waarde)) meld(bak, veld, `${JSON.stringify(waarde)} is geen ${eis}`)
  return lijst.filter(voldoet)
}

/** Meldt elk veld dat niet bestaat, zodat een tikfout nooit stil wordt overgeslagen. */
export function weigerVreemdeVelden(bak: Bak, velden: readonly string[]): void {
  for (const veld of Object.keys(bak.json)) {
    if (!velden.includes(veld)) meld(bak, veld, `onbekend veld, kies uit ${velden.join(', ')}`)
  }
}
