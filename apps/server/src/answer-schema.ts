// The answer of POST /v1/oordelen as a schema: the machine interface, word for word that of the command line.
import type { NormSet } from '@deelwijs/engine'
import { GEWICHTEN, GEZAGEN } from '@deelwijs/words'
import { z } from 'zod'

type Vocabulary = NormSet['woorden']

const AuthoritySchema = z.enum([...GEZAGEN])
const FactsSchema = z.record(z.string(), z.string())
const SourceSchema = z.strictObject({ id: z.string(), vindplaats: z.string(), link: z.string() })

const ReceiptSchema = z.strictObject({
  peildatum: z.string(),
  feiten: FactsSchema,
  gegevens: z.array(z.strictObject({ gegeven: z.string(), feiten: FactsSchema })),
  uitkomsten: z.array(
    z.strictObject({ gegeven: z.string(), oordeel: z.string().nullable(), mogelijk: z.array(z.string()) }),
  ),
  normen: z.array(z.strictObject({ id: z.string(), versie: z.string() })),
  normenset: z.string().describe('SHA-256 van de normen.'),
  engine: z.string(),
})

/** The schema for the vocabulary of a norm set. */
export function answerSchema(words: Vocabulary) {
  const element = z.enum(Object.values(words.groepen).flat())
  const question = z.strictObject({
    feit: z.enum(Object.keys(words.feiten)),
    waarden: z.array(z.string()),
    raakt: z.array(element),
    voor: z.enum(['oordeel', 'plicht']),
  })
  return z
    .strictObject({
      oordelen: z.array(verdictSchema(words)),
      vragen: z.array(question).describe('Feiten die de uitkomst nog kunnen veranderen.'),
      bewijsstuk: ReceiptSchema,
    })
    .meta({ title: 'Antwoord' })
}

function verdictSchema(words: Vocabulary) {
  const element = z.enum(Object.values(words.groepen).flat())
  const outcome = z.enum([...words.oordelen])
  const findings = Object.fromEntries(words.bevindingen.map((finding) => [finding, z.array(z.string())]))
  return z.strictObject({
    gegeven: element,
    oordeel: outcome.nullable().describe('Leeg zolang meer dan een oordeel mogelijk is.'),
    mogelijk: z.array(outcome).describe('De oordelen die met deze feiten nog mogelijk zijn.'),
    gewicht: z.enum([...GEWICHTEN]).nullable(),
    norm: z.string().nullable(),
    gezag: AuthoritySchema.nullable(),
    andereOpvatting: z.array(
      z.strictObject({ oordeel: outcome, gezag: AuthoritySchema, bronnen: z.array(SourceSchema) }),
    ),
    bronnen: z.array(SourceSchema),
    bevindingen: z.strictObject(findings),
    plichten: z.array(z.enum([...words.plichten])),
    kanWel: z.array(element).describe('Wat u in plaats hiervan kunt geven.'),
  })
}
