// The word lists of the whole room hold no pattern that can never be found, and the lint sees each kind of mistake.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { BEGRIPPENLIJST, GEGEVENLIJST } from '../contract/begrippen.ts'
import { allRows } from '../feiten/lezing.ts'
import { GROEPEN } from '../feiten/woorden/groepen.ts'
import { GROEPEN_VAN_WOORDEN } from '../gegevens/woorden/groepen.ts'
import { WOORDENBOEK } from '../gegevens/woordenboek.ts'
import { FAMILY_GROUPS } from '../lek/woorden/gezin.ts'
import { CONTENT_PATTERNS } from '../lek/woorden/laden.ts'
import { allFlagPatterns } from '../vlaggen/plaatsen.ts'
import type { Groups, Lexicon } from './lexicon.ts'
import { problemsIn } from './lint.ts'

const written = <T>(lexicon: Lexicon<T>): readonly string[] => [
  ...new Set([...lexicon.startingWith.values()].flatMap((patterns) => patterns.map(({ vorm }) => vorm))),
]

const LISTS: readonly (readonly [string, readonly string[], Groups])[] = [
  ['feiten', allRows().map(({ vorm }) => vorm), GROEPEN],
  ['vlaggen', allFlagPatterns().map(({ vorm }) => vorm), GROEPEN],
  ['gegevens', written(WOORDENBOEK), GROEPEN_VAN_WOORDEN],
  ['contract', [...written(BEGRIPPENLIJST), ...written(GEGEVENLIJST)], {}],
  ['lek', CONTENT_PATTERNS.map(({ vorm }) => vorm), FAMILY_GROUPS],
]

for (const [name, patterns, groups] of LISTS) {
  test(`elk patroon van ${name} kan gevonden worden`, () => {
    assert.ok(patterns.length > 100)
    assert.deepEqual(
      patterns.flatMap((vorm) => problemsIn(vorm, groups).map((problem) => `${vorm}: ${problem}`)),
      [],
    )
  })
}

const WRONG: readonly (readonly [string, string])[] = [
  ['een keuze die een uitdrukking doormidden knipt', 'onterecht|ten onrechte .. gedeclareerd'],
  ['een groep met een spatie in een keuze', '<plan> sturen'],
  ['een lege keuze', 'plan||verslag'],
  ['een streepje in een woord', 'e-mail'],
  ['een hoofdletter', 'Plan'],
  ['een accent', 'évaluatie'],
  ['een woord dat precies en open is', '=plan*'],
  ['een gat aan het begin', '.. plan'],
  ['een gat aan het eind', 'plan ...'],
  ['twee gaten na elkaar', 'plan .. ... verslag'],
  ['een groep die er niet is', '<nergens> plan'],
  ['een leeg patroon', ' '],
]

for (const [title, vorm] of WRONG) {
  test(`de controle op patronen weigert ${title}`, () => {
    assert.notDeepEqual(problemsIn(vorm, { plan: 'behandelplan|plan van aanpak' }), [])
  })
}

test('een klein woord vooraan in een keuze is bedoeld', () => {
  assert.deepEqual(problemsIn('=met|tussen wijkteam', {}), [])
})
