// A letter with several tasks: which one this outcome is about, and the way to the next and the others.
import type { Check } from '../app/with-check.tsx'
import { answerLabel, lowerFirst } from '../app/words.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { Notice } from '../ui/notice.tsx'

export function NextTask({ check }: { readonly check: Check }) {
  const { assessments, current } = check.state
  if (assessments.length < 2 || check.assessment.origin !== null) return null
  const next = current + 1
  const name = (index: number): string => lowerFirst(answerLabel('pet', assessments[index]?.answers['pet'] ?? null))
  return (
    <div className="dw-no-print">
      <Notice>
        <p>
          Dit is taak {current + 1} van {assessments.length}: {name(current)}. Elke taak heeft een eigen uitkomst.
        </p>
        {next < assessments.length ? (
          <Button onClick={() => check.goOn({ kind: 'switch', to: next })}>
            Ga naar taak {next + 1}: {name(next)} <Icon name="pijl" />
          </Button>
        ) : null}
      </Notice>
    </div>
  )
}
