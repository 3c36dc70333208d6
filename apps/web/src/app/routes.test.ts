// The address bar and the pages behind it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { matchPath, matchRoute } from './routes.ts'

test('een adres met een veranderlijk deel geeft dat deel terug', () => {
  assert.deepEqual(matchPath('/toets/vraag/:feit', '/toets/vraag/pet'), { feit: 'pet' })
})

test('een langer of ander adres past niet', () => {
  assert.equal(matchPath('/toets/vraag/:feit', '/toets/vraag/pet/extra'), null)
  assert.equal(matchPath('/toets/vraag/:feit', '/toets/anders/pet'), null)
  assert.equal(matchPath('/', '/toets'), null)
})

test('de eerste route die past wint, en zonder route is er niets', () => {
  const one = () => null
  const two = () => null
  const routes = [
    { path: '/toets/gegevens', page: one },
    { path: '/toets/:stap', page: two },
  ]
  assert.equal(matchRoute(routes, '/toets/gegevens')?.page, one)
  assert.deepEqual(matchRoute(routes, '/toets/controle'), { page: two, parts: { stap: 'controle' } })
  assert.equal(matchRoute(routes, '/elders'), null)
})
