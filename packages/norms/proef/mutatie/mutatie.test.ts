// De mutatieproef op de normen: elke regel op elke plek gebogen, en elke buiging wordt opgemerkt of is bewezen hetzelfde.
import assert from 'node:assert/strict'
import { availableParallelism } from 'node:os'
import { test } from 'node:test'
import { Worker } from 'node:worker_threads'
import { compare, compile, isProblem } from '@deelwijs/engine'
import { NORMENSET } from '../../src/index.ts'
import { builtSlice, PEILDATUM } from '../schijf.ts'
import { type Deel, type Mutant, mutantsOf } from './mutant.ts'
import type { Veld } from './veld.ts'
import { judgeMutant, LOTEN } from './vonnis.ts'
import type { Opdracht, Uitslag } from './werker.ts'

const DELEN: readonly Deel[] = ['normen', 'uitgesloten', 'bevindingen', 'plichten', 'personen']
const RULES: readonly Opdracht[] = DELEN.flatMap((deel) => NORMENSET[deel].map((_, index) => ({ deel, index })))

/** Lets workers judge all rules, each taking the next one when it is done. */
function judgeAll(opdrachten: readonly Opdracht[]): Promise<readonly Uitslag[]> {
  const left = [...opdrachten]
  const done: Uitslag[] = []
  const work = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(new URL('./werker.ts', import.meta.url))
      worker.on('message', (uitslag: Uitslag | null) => {
        if (uitslag !== null) done.push(uitslag)
        worker.postMessage(left.shift() ?? null)
      })
      worker.on('error', reject)
      worker.on('exit', () => resolve())
    })
  return Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, work)).then(() => done)
}

test('Elke buiging van een regel wordt opgemerkt, of zegt bewezen in elk geval hetzelfde', async (t) => {
  const results = await judgeAll(RULES)
  assert.equal(results.length, RULES.length)
  for (const deel of DELEN) {
    const loten = results.filter((one) => one.deel === deel).flatMap((one) => one.loten)
    const counts = LOTEN.map((lot) => `${lot} ${loten.filter((one) => one === lot).length}`)
    t.diagnostic(`${deel}: ${loten.length} mutanten; ${counts.join(', ')}`)
  }
  const all = results.flatMap(({ loten }) => loten)
  const same = all.filter((lot) => lot.startsWith('gelijk')).length
  t.diagnostic(`samen ${all.length} mutanten, ${same} bewezen gelijk, ${all.length - same} opgemerkt`)
  assert.deepEqual(
    results.flatMap(({ levend }) => levend),
    [],
  )
  assert.ok(all.length > 15_000 && same < all.length / 4, `${all.length} ${same}`)
})

const NOWHERE: Veld = { eigen: new Map(), perPet: new Map(), doorsnede: [], combinaties: [] }
const mutantCalled = (deel: Deel, id: string, what: string): Mutant => {
  const index = NORMENSET[deel].findIndex((rule) => rule.id === id)
  return (
    mutantsOf(NORMENSET, deel, index).find(({ name }) => name === `${id}: ${what}`) ??
    assert.fail(`geen mutant ${id} ${what}`)
  )
}

test('Zonder proefgevallen, gevallen en stellingen leeft een mutant die iets verandert: de proef ziet haar eigen gaten', () => {
  for (const mutant of [
    mutantCalled('normen', 'beslisser-toelichting', 'gewicht zwaar'),
    mutantCalled('normen', 'pgb', 'dan mag-niet'),
    mutantCalled('plichten', 'bezwaar-bespreken', 'vervalt'),
    mutantCalled('personen', 'vanaf-16', 'wie ouders'),
    mutantCalled('bevindingen', 'verstrekker-wettelijke-plicht', 'zonder bron F059'),
    mutantCalled('uitgesloten', 'meerderjarig-met-gezag', 'vervalt'),
    mutantCalled('normen', 'registratie-is-geen-grond', 'leer over pet'),
  ])
    assert.equal(judgeMutant(NORMENSET, mutant, NOWHERE, () => null).lot, 'leeft', mutant.name)
})

test('Wat de proef gelijk noemt, heeft ook volgens de vergelijking van hele sets geen enkele omslag', () => {
  const slice = builtSlice()
  let seen = 0
  for (const index of NORMENSET.normen.keys()) {
    const mutants = mutantsOf(NORMENSET, 'normen', index).filter((_, nummer) => nummer % 23 === index % 23)
    const same = mutants.find((one) => judgeMutant(NORMENSET, one, NOWHERE, () => null).lot.startsWith('gelijk'))
    if (same === undefined) continue
    const whole = compile(same.set, PEILDATUM)
    const difference = isProblem(whole) ? whole : compare(slice, whole)
    assert.ok(!isProblem(difference))
    assert.equal(difference.gevallen, 0n, same.name)
    seen += 1
  }
  assert.ok(seen >= 20, String(seen))
})
