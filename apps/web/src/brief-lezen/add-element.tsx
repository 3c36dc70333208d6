// Adds an element that the reading missed: search on everyday names, and press to add.
import { zoekGegevens } from '@deelwijs/words'
import { useState } from 'react'
import { elementLabel } from '../app/words.ts'
import { Button } from '../ui/button.tsx'
import { errorFor } from '../ui/errors.tsx'
import { Field } from '../ui/field.tsx'
import { elementsOf, withElement } from './choices.ts'
import type { Task } from './proposals.ts'
import type { Review } from './review.ts'

const MOST = 6

/** The id of the search field of a task, for a link from an error. */
export function addFieldOf(task: string): string {
  return `toevoegen-${task}`
}

export function AddElement({ task, review }: { readonly task: Task; readonly review: Review }) {
  const [query, setQuery] = useState('')
  const chosen = elementsOf(review.choices, task.key)
  const found = query.trim() === '' ? [] : zoekGegevens(query).filter((gegeven) => !chosen.includes(gegeven))
  const add = (gegeven: string): void => {
    review.change(withElement(review.choices, task.key, gegeven, true))
    setQuery('')
    document.getElementById(addFieldOf(task.key))?.focus()
  }
  const error = chosen.length === 0 ? errorFor(review.errors, addFieldOf(task.key)) : undefined
  return (
    <div className="dw-stack dw-stack--tight">
      <Field
        id={addFieldOf(task.key)}
        type="search"
        label="Mist u een gegeven? Zoek het op naam."
        error={error}
        value={query}
        onType={setQuery}
      />
      {found.length === 0 ? null : (
        <ul className="dw-chips" aria-label="Gevonden gegevens">
          {found.slice(0, MOST).map((gegeven) => (
            <li key={gegeven}>
              <Button icon="plus" onClick={() => add(gegeven)}>
                {elementLabel(gegeven)}
                <span className="dw-visually-hidden"> toevoegen</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <p role="status" className="dw-visually-hidden">
        {query.trim() === '' ? '' : `${Math.min(found.length, MOST)} gevonden.`}
      </p>
    </div>
  )
}
