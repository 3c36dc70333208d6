// Alle manieren om een voorwaarde op een plek te buigen: een toets weg, een waarde erbij, weg of anders, een niet weg, een en alle verwisseld.
import type { Condition, Vocabulary } from '@deelwijs/engine'

/** A bent condition, with what was bent and where in it. */
export type Bend = { readonly what: string; readonly condition: Condition }

type Value = Exclude<Condition[string], undefined>
type BentValue = { readonly what: string; readonly value: Value }

/** Every condition that differs from this one in one place. An empty condition holds always. */
export function bendings(condition: Condition, words: Vocabulary): readonly Bend[] {
  return Object.entries(condition).flatMap(([key, value]): readonly Bend[] => {
    if (value === undefined) return []
    const { [key]: _, ...rest } = condition
    const dropped: Bend = { what: `zonder ${key}`, condition: rest }
    const bent = isTest(value) ? bentTests(key, value, words) : bentNesting(key, value, words)
    return [
      dropped,
      ...swapped(rest, key, value),
      ...bent.map(({ what, value: other }) => ({ what, condition: { ...condition, [key]: other } })),
    ]
  })
}

function isTest(value: Value): value is string | readonly string[] {
  return [value].flat().every((item) => typeof item === 'string')
}

/** The key itself bent: `niet` taken away, `een` and `alle` exchanged. */
function swapped(rest: Condition, key: string, value: Value): readonly Bend[] {
  const list = nestedIn(value)
  const together = { ...rest, alle: [...nestedIn(rest['alle'] ?? []), ...list] }
  if (key === 'niet') return [{ what: 'niet vervalt', condition: together }]
  if (list.length < 2) return []
  if (key === 'een') return [{ what: 'een wordt alle', condition: together }]
  return key === 'alle' ? [{ what: 'alle wordt een', condition: { ...rest, alle: [{ een: list }] } }] : []
}

function nestedIn(value: Value): readonly Condition[] {
  return [value].flat().filter((item): item is Condition => typeof item === 'object')
}

/** A test on a fact, element or group with a value more, less or other. */
function bentTests(key: string, value: string | readonly string[], words: Vocabulary): readonly BentValue[] {
  const values = [value].flat()
  const others = domainOf(key, words).filter((other) => !values.includes(other))
  const added = others.map((other) => ({ what: `${key} ook ${other}`, value: [...values, other] }))
  const lessOrOther =
    values.length > 1
      ? values.map((gone) => ({ what: `${key} niet ${gone}`, value: values.filter((one) => one !== gone) }))
      : others.map((other) => ({ what: `${key} ${other} in plaats van ${values.join()}`, value: other }))
  return [...added, ...lessOrOther]
}

/** The values a key can take. */
export function domainOf(key: string, words: Vocabulary): readonly string[] {
  if (key === 'gegeven') return Object.values(words.groepen).flat()
  return key === 'groep' ? Object.keys(words.groepen) : (words.feiten[key] ?? [])
}

/** A nested condition bent inside, or one of its parts left out. */
function bentNesting(key: string, value: Value, words: Vocabulary): readonly BentValue[] {
  const parts = nestedIn(value)
  const isList = Array.isArray(value)
  const withPart = (index: number, part: Condition): Value =>
    isList ? parts.map((other, at) => (at === index ? part : other)) : part
  const inside = parts.flatMap((part, index) =>
    bendings(part, words).map(({ what, condition }) => ({
      what: `${key}[${index}]: ${what}`,
      value: withPart(index, condition),
    })),
  )
  const left =
    parts.length < 2
      ? []
      : parts.map((_, index) => ({
          what: `${key} zonder deel ${index}`,
          value: parts.filter((_part, at) => at !== index),
        }))
  return [...inside, ...left]
}
