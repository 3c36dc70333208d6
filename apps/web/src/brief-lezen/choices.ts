// Which proposals are taken over: what stands ready at first, and each change a person makes.
import type { LetterChoices } from '../app/letter-shape.ts'
import type { FactRow, Proposals } from './proposals.ts'

/**
 * What is ticked beforehand. In: the proposals. Out: every element that is asked, since asking about one element more gives a verdict
 * and never a permission; and of the facts the sure ones. Every other fact is left for the person.
 */
export function firstChoices(proposals: Proposals): LetterChoices {
  const rows = allRows(proposals)
  return {
    elements: Object.fromEntries(proposals.tasks.map(({ key, asked }) => [key, asked.map(({ gegeven }) => gegeven)])),
    facts: Object.fromEntries(
      rows.map(({ key, options }) => [key, options.find(({ ready }) => ready)?.waarde ?? null]),
    ),
  }
}

export function withFact(choices: LetterChoices, row: string, waarde: string | null): LetterChoices {
  return { ...choices, facts: { ...choices.facts, [row]: waarde } }
}

export function withElement(choices: LetterChoices, task: string, gegeven: string, on: boolean): LetterChoices {
  const others = elementsOf(choices, task).filter((other) => other !== gegeven)
  return { ...choices, elements: { ...choices.elements, [task]: on ? [...others, gegeven] : others } }
}

export function elementsOf(choices: LetterChoices, task: string): readonly string[] {
  return choices.elements[task] ?? []
}

function allRows({ shared, tasks }: Proposals): readonly FactRow[] {
  return [...shared, ...tasks.flatMap(({ pet, facts }) => (pet === null ? facts : [pet, ...facts]))]
}

/** The tasks that go on: all of them, without those whose own row was not taken over. */
export function chosenTasks({ tasks }: Proposals, choices: LetterChoices): Proposals['tasks'] {
  return tasks.filter(({ pet }) => pet === null || choices.facts[pet.key] != null)
}

/** How many elements and answers go along now. */
export function countOf(proposals: Proposals, choices: LetterChoices): { elements: number; facts: number } {
  const tasks = chosenTasks(proposals, choices)
  const rows = [...proposals.shared, ...tasks.flatMap(({ pet, facts }) => (pet === null ? facts : [pet, ...facts]))]
  return {
    elements: tasks.reduce((sum, { key }) => sum + elementsOf(choices, key).length, 0),
    facts: rows.filter(({ key }) => choices.facts[key] != null).length,
  }
}
