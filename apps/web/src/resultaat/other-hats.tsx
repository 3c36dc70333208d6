// One person can have several tasks: a second assessment of the same request, beside the first.
import type { Check } from '../app/with-check.tsx'
import { answerLabel } from '../app/words.ts'
import { Button } from '../ui/button.tsx'

export function OtherHats({ check }: { readonly check: Check }) {
  const { assessments, current } = check.state
  const second = (): void => check.goOn({ kind: 'another-hat' })
  const show = (index: number): void => {
    check.dispatch({ kind: 'switch', to: index })
    // The page stays, its content changes: start at the top again.
    window.scrollTo(0, 0)
    document.getElementById('kop')?.focus({ preventScroll: true })
  }
  return (
    <section className="dw-card dw-stack dw-stack--tight dw-no-print" aria-labelledby="andere-taak">
      <h2 id="andere-taak">Vraagt deze persoon dit ook vanuit een andere taak?</h2>
      <p>Doe de toets dan per taak. Wat u voor de ene taak geeft, gaat niet naar de andere.</p>
      <div className="dw-row">
        <Button onClick={second} icon="plus">
          Toets ook een andere taak
        </Button>
        {assessments.map((other, index) =>
          index === current || other.origin !== null ? null : (
            <Button key={`${other.peildatum} ${other.answers['pet'] ?? ''}`} kind="subtle" onClick={() => show(index)}>
              Naar: {answerLabel('pet', other.answers['pet'] ?? null).toLowerCase()}
            </Button>
          ),
        )}
      </div>
    </section>
  )
}
