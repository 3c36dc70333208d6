// The fixed sign of an outcome: icon, word and colour, the same on every page and in every letter.
import { SIGN_PATHS } from '@deelwijs/letters'
import { outcomeWords } from '../app/words.ts'

type OutcomeMarkProps = { readonly oordeel: string | null; readonly big?: boolean }

export function OutcomeMark({ oordeel, big = false }: OutcomeMarkProps) {
  const words = outcomeWords(oordeel)
  return (
    <span className={`dw-mark dw-mark--${words.kleur}${big ? ' dw-mark--big' : ''}`}>
      <svg className="dw-icon" viewBox="0 0 24 24" aria-hidden="true" fill="none">
        <path
          d={SIGN_PATHS[words.icoon]}
          stroke="currentColor"
          strokeWidth="2"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      {words.woord}
    </span>
  )
}
