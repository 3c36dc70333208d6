// The request of POST /v1/oordelen as a schema, made from the closed lists that the engine itself works with.
import type { NormSet } from '@deelwijs/engine'
import { z } from 'zod'

type Vocabulary = NormSet['woorden']

/** The schema for the vocabulary of a norm set: closed objects, so that every unknown name is an error. */
export function requestSchema(words: Vocabulary) {
  const elements = Object.values(words.groepen).flat()
  const element = z.enum(elements)
  const own = z.strictObject({
    gegeven: element,
    feiten: factsSchema(words, words.perGegeven).optional().describe('Feiten die voor dit gegeven anders zijn.'),
  })
  return z
    .strictObject({
      peildatum: z
        .string()
        .optional()
        .meta({ format: 'date', description: 'Dag waarop de normen gelden. Standaard: vandaag in Amsterdam.' }),
      feiten: factsSchema(words, Object.keys(words.feiten))
        .optional()
        .describe('Wat bekend is. Een feit dat ontbreekt, is onbekend.'),
      gegevens: z
        .array(z.union([element, own]))
        .min(1)
        .max(elements.length)
        .describe('De gevraagde gegevens.'),
    })
    .meta({ title: 'Verzoek' })
}

function factsSchema(words: Vocabulary, names: readonly string[]) {
  return z.strictObject(
    Object.fromEntries(names.map((name) => [name, z.enum([...(words.feiten[name] ?? [])]).optional()])),
  )
}
