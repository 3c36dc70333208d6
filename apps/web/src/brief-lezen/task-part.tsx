// One task of the letter: what it asks, with a way to add, and what else the text names.
import { answerLabel, elementLabel } from '../app/words.ts'
import { Check } from '../ui/choices.tsx'
import { Panel } from '../ui/panel.tsx'
import { AddElement, addFieldOf } from './add-element.tsx'
import { elementsOf, withElement } from './choices.ts'
import { FactRows } from './fact-rows.tsx'
import type { ElementRow, Task } from './proposals.ts'
import { certaintyWords, ROLE_WORDS } from './reading-words.ts'
import type { Review } from './review.ts'
import { SeePlaces } from './see-place.tsx'

type TaskProps = { readonly task: Task; readonly review: Review }

export function TaskPart({ task, at, of, review }: TaskProps & { readonly at: number; readonly of: number }) {
  const id = `taak-${at}`
  const pet = task.pet?.options[0]?.waarde ?? null
  return (
    <section className="dw-stack dw-stack--tight" aria-labelledby={id}>
      <h2 id={id}>
        {pet === null ? 'Wat de brief vraagt' : `Taak ${at} van ${of}: ${answerLabel('pet', pet).toLowerCase()}`}
      </h2>
      {task.pet === null ? null : <FactRows rows={[task.pet]} review={review} label={`Taak ${at}`} />}
      <Asked task={task} review={review} />
      {task.facts.length === 0 ? null : (
        <>
          <h3>Wat hierbij hoort</h3>
          <FactRows rows={task.facts} review={review} label={`Feiten bij taak ${at}`} />
        </>
      )}
      <Others task={task} review={review} />
    </section>
  )
}

/** Elements that are asked, and those a person added. */
function Asked({ task, review }: TaskProps) {
  const chosen = elementsOf(review.choices, task.key)
  const rows = [...task.asked, ...task.others]
  const added = chosen.filter((gegeven) => !rows.some((row) => row.gegeven === gegeven))
  return (
    <>
      {task.asked.length > 0 ? null : <p>Wij vonden geen gegeven dat wordt gevraagd. Voeg het hieronder toe.</p>}
      <ul className="dw-vondsten" aria-label="Gevraagde gegevens">
        {task.asked.map((row) => (
          <ElementItem key={row.gegeven} row={row} hint={certaintyWords(row.zekerheid)} task={task} review={review} />
        ))}
        {added.map((gegeven) => (
          <ElementItem
            key={gegeven}
            row={{ gegeven, rol: 'vraag', zekerheid: 1, places: [] }}
            hint="U voegde dit zelf toe."
            task={task}
            review={review}
          />
        ))}
      </ul>
      <AddElement task={task} review={review} />
    </>
  )
}

/** Named but not asked: folded, and still to be taken over by hand. */
function Others({ task, review }: TaskProps) {
  if (task.others.length === 0) return null
  return (
    <Panel title={`Ook genoemd, niet gevraagd (${task.others.length})`}>
      <p>Dit telt niet mee. Vraagt de brief het toch? Neem het dan over.</p>
      <ul className="dw-vondsten" aria-label="Genoemde gegevens">
        {task.others.map((row) => (
          <ElementItem key={row.gegeven} row={row} hint={`${ROLE_WORDS[row.rol]}.`} task={task} review={review} />
        ))}
      </ul>
    </Panel>
  )
}

type ItemProps = TaskProps & { readonly row: ElementRow; readonly hint: string }

function ElementItem({ row, hint, task, review }: ItemProps) {
  const label = elementLabel(row.gegeven)
  const toggle = (on: boolean): void => {
    review.change(withElement(review.choices, task.key, row.gegeven, on))
    // An own addition leaves the list: focus goes to where it was added.
    if (!on && row.places.length === 0) document.getElementById(addFieldOf(task.key))?.focus()
  }
  return (
    <li className="dw-vondst">
      <Check
        choice={{ value: row.gegeven, label, hint }}
        checked={elementsOf(review.choices, task.key).includes(row.gegeven)}
        onToggle={toggle}
      />
      <SeePlaces places={row.places} marks={review.marks} about={label} />
    </li>
  )
}

/** Facts that hold for every task. */
export function SharedFacts({ review }: { readonly review: Review }) {
  const { shared, tasks } = review.proposals
  if (shared.length === 0) return null
  return (
    <section className="dw-stack dw-stack--tight" aria-labelledby="feiten">
      <h2 id="feiten">{tasks.length > 1 ? 'Wat voor alle taken geldt' : 'Wat wij over het verzoek lezen'}</h2>
      <p className="dw-soft">Wat u niet overneemt, vragen wij u straks.</p>
      <FactRows rows={shared} review={review} label="Over het verzoek" />
    </section>
  )
}
