// Alle stellingen, op nummer.
import { STELLINGEN_GEHEEL } from './geheel.ts'
import type { Stelling } from './stelling.ts'
import { STELLINGEN_TOESTEMMING } from './toestemming.ts'
import { STELLINGEN_VERZOEK } from './verzoek.ts'

const nummer = (stelling: Stelling): number => Number(stelling.id.slice(1))

export const STELLINGEN: readonly Stelling[] = [
  ...STELLINGEN_TOESTEMMING,
  ...STELLINGEN_VERZOEK,
  ...STELLINGEN_GEHEEL,
].toSorted((a, b) => nummer(a) - nummer(b))
