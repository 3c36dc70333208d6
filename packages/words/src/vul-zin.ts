// Vult de open plekken in een zin, en maakt van een rij namen een leesbare opsomming.

/** De namen van de open plekken in een sjabloon: 'Vraag het aan {personen}.' heeft `personen`. */
export type OpenPlek<T extends string> = T extends `${string}{${infer Naam}}${infer Rest}`
  ? Naam | OpenPlek<Rest>
  : never

/** In: een sjabloon en een tekst voor elke open plek; een vergeten plek compileert niet. Uit: de ingevulde zin. */
export function vulZin<const T extends string>(
  sjabloon: T,
  waarden: { readonly [Naam in OpenPlek<T>]: string },
): string {
  const perNaam = new Map<string, string>(Object.entries(waarden))
  return sjabloon.replace(/\{([^{}]+)\}/g, (heel, naam: string) => perNaam.get(naam) ?? heel)
}

/** De open plekken die nog niet gevuld zijn; een tekst die naar buiten gaat heeft er geen. */
export function openPlekken(tekst: string): readonly string[] {
  return [...tekst.matchAll(/\{([^{}]+)\}/g)].map(([, naam]) => naam ?? '')
}

/** 'a', 'a en b', 'a, b en c'. Een lege rij geeft een lege tekst. */
export function somOp(delen: readonly string[], voegwoord: 'en' | 'of' = 'en'): string {
  const laatste = delen.at(-1)
  if (laatste === undefined) return ''
  const eerdere = delen.slice(0, -1)
  return eerdere.length === 0 ? laatste : `${eerdere.join(', ')} ${voegwoord} ${laatste}`
}
