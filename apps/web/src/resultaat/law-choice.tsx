// "Welke wet wilt u zien?": both laws or one of them; the verdicts stay, the sources follow. On paper only what was chosen.
import { REGIME_KEUZE } from '@deelwijs/words'
import { useMemo } from 'react'
import { LAW } from '../app/law.ts'
import type { Check } from '../app/with-check.tsx'
import { type Choice, OneOf } from '../ui/choices.tsx'
import { lawMatters } from './law-matters.ts'

const BOTH = 'beide'

const CHOICES: readonly Choice[] = Object.entries(REGIME_KEUZE.keuzes).map(([value, { label, hulp }]) => ({
  value,
  label,
  hint: hulp,
}))

export function LawChoice({ check }: { readonly check: Check }) {
  const { slice, assessment, walk } = check
  const matters = useMemo(() => lawMatters({ slice, assessment, walk }), [slice, assessment, walk])
  if (!matters) return null
  const chosen = walk.place.facts[LAW] ?? BOTH
  return (
    <section className="dw-law dw-stack dw-stack--tight" aria-labelledby="welke-wet">
      <h2 id="welke-wet">{REGIME_KEUZE.kop}</h2>
      <p id="welke-wet-hulp" className="dw-soft dw-no-print">
        {REGIME_KEUZE.hulp}
      </p>
      <div className="dw-no-print">
        <OneOf
          name="welke-wet"
          choices={CHOICES}
          value={chosen}
          labelledBy="welke-wet"
          describedBy="welke-wet-hulp"
          onChoose={(value) => check.dispatch({ kind: 'choose-law', law: value === BOTH ? null : value })}
        />
      </div>
      <p className="dw-only-print">{CHOICES.find(({ value }) => value === chosen)?.label}</p>
    </section>
  )
}
