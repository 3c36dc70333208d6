// Telt hoeveel tikfouten twee woorden van elkaar verschillen, tot een grens.

/**
 * Het aantal letters dat erbij, eraf, anders of omgewisseld moet om van `a` naar `b` te komen.
 * Uit: het aantal, of `grens + 1` zodra het er meer zijn.
 */
export function telTikfouten(a: string, b: string, grens: number): number {
  if (a === b) return 0
  if (Math.abs(a.length - b.length) > grens) return grens + 1
  let tweeTerug: readonly number[] = []
  let vorige: readonly number[] = Array.from({ length: b.length + 1 }, (_, kolom) => kolom)
  for (let rij = 1; rij <= a.length; rij += 1) {
    const huidige = volgendeRij(a, b, rij, vorige, tweeTerug)
    if (Math.min(...huidige) > grens) return grens + 1
    tweeTerug = vorige
    vorige = huidige
  }
  return Math.min(vorige.at(-1) ?? 0, grens + 1)
}

function volgendeRij(
  a: string,
  b: string,
  rij: number,
  vorige: readonly number[],
  tweeTerug: readonly number[],
): readonly number[] {
  const huidige: number[] = [rij]
  const ver = Number.POSITIVE_INFINITY
  for (let kolom = 1; kolom <= b.length; kolom += 1) {
    const gelijk = a[rij - 1] === b[kolom - 1]
    const omgewisseld = a[rij - 1] === b[kolom - 2] && a[rij - 2] === b[kolom - 1]
    huidige.push(
      Math.min(
        (vorige[kolom] ?? ver) + 1,
        (huidige[kolom - 1] ?? ver) + 1,
        (vorige[kolom - 1] ?? ver) + (gelijk ? 0 : 1),
        omgewisseld && kolom > 1 ? (tweeTerug[kolom - 2] ?? ver) + 1 : ver,
      ),
    )
  }
  return huidige
}
