// The verdict on one element: word, one sentence, and what lies behind it, always in the same order.
import type { Question } from '@deelwijs/engine'
import type { Check } from '../app/with-check.tsx'
import { elementLabel, outcomeWords } from '../app/words.ts'
import { AuthorityMark, authoritySentence } from '../ui/authority-mark.tsx'
import { OutcomeMark } from '../ui/outcome-mark.tsx'
import { Changes } from './changes.tsx'
import { OpenQuestions } from './open-questions.tsx'
import { OtherReading } from './other-reading.tsx'
import type { Outcome } from './outcomes.ts'
import { People } from './people.tsx'
import { sentenceFor } from './sentence.ts'
import { Sources } from './sources.tsx'
import { WeighLink } from './weigh-link.tsx'
import { WhatElse } from './what-else.tsx'
import { Why } from './why.tsx'

type VerdictCardProps = { readonly check: Check; readonly outcome: Outcome; readonly questions: readonly Question[] }

export function VerdictCard({ check, outcome, questions }: VerdictCardProps) {
  const { gegeven, explanation, facts } = outcome
  const open = questions
    .filter(({ raakt, voor }) => voor === 'oordeel' && raakt.includes(gegeven))
    .map(({ feit }) => feit)
  const sentence = sentenceFor(check.slice, explanation, facts, open)
  const id = `oordeel-${gegeven}`
  return (
    <article className={`dw-verdict dw-mark--${outcomeWords(explanation.oordeel).kleur}`} aria-labelledby={id}>
      <header className="dw-verdict__head">
        <h2 id={id} className="dw-verdict__title">
          {elementLabel(gegeven)}
        </h2>
        <OutcomeMark oordeel={explanation.oordeel} big />
      </header>
      <div className="dw-verdict__body dw-stack dw-stack--tight">
        <p className="dw-verdict__sentence">
          <strong>{sentence.kop}</strong> {sentence.tekst}
        </p>
        {explanation.gezag === null ? null : (
          <p className="dw-verdict__authority">
            <AuthorityMark gezag={explanation.gezag} /> {authoritySentence(explanation.gezag)}
          </p>
        )}
        <WeighLink check={check} outcome={outcome} />
        <OpenQuestions check={check} feiten={explanation.oordeel === null ? open : []} />
      </div>
      <div className="dw-verdict__panels">
        <Why check={check} outcome={outcome} />
        <WhatElse check={check} outcome={outcome} />
        <Changes outcome={outcome} />
        <People outcome={outcome} />
        <OtherReading outcome={outcome} />
        <Sources outcome={outcome} />
      </div>
    </article>
  )
}
