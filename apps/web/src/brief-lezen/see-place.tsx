// "Markering 3": brings a place of the letter into view; focus goes along, so that a screen reader reads on from there.
import type { MouseEvent } from 'react'
import { markId } from './letter-text.tsx'
import { type Mark, numberAt } from './marks.ts'
import type { Place } from './proposals.ts'

type SeePlaceProps = { readonly places: readonly Place[]; readonly marks: readonly Mark[]; readonly about: string }

export function SeePlaces({ places, marks, about }: SeePlaceProps) {
  const numbers = [...new Set(places.flatMap((place) => numberAt(marks, place) ?? []))]
  if (numbers.length === 0) return null
  return (
    <span className="dw-vondst__places">
      {numbers.map((number) => (
        <a
          key={number}
          href={`#${markId(number)}`}
          className="dw-vondst__place"
          onClick={(event) => show(event, number)}
        >
          <span className="dw-visually-hidden">{about}: bekijk in de brief </span>
          markering {number}
        </a>
      ))}
    </span>
  )
}

function show(event: MouseEvent, number: number): void {
  const place = document.getElementById(markId(number))
  if (place === null) return
  event.preventDefault()
  place.scrollIntoView({ block: 'center' })
  place.focus({ preventScroll: true })
}
