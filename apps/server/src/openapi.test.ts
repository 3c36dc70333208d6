// Tests of the OpenAPI document: complete, open to every origin, and true for real answers.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { API_VERSION } from './security-headers.ts'
import { testServer } from './test-server.ts'

const app = await testServer()

test('the document is OpenAPI 3.1 with version, contact and the one address', async () => {
  const response = await app.inject('/v1/openapi.json')
  assert.equal(response.headers['access-control-allow-origin'], '*')
  assert.equal(response.headers['cross-origin-resource-policy'], 'cross-origin')
  const document = response.json()
  assert.match(document.openapi, /^3\.1\.\d$/)
  assert.equal(document.info.version, API_VERSION)
  assert.equal(document.info.contact.email, 'beveiliging@gemeente.example')
  const nameless = await testServer({ contact: null })
  assert.equal((await nameless.inject('/v1/openapi.json')).json().info.contact, undefined)
  assert.deepEqual(document.servers, [{ url: '/v1', description: 'Deze server' }])
  assert.deepEqual(Object.keys(document.paths), ['/oordelen'])
  assert.deepEqual(Object.keys(document.paths['/oordelen']), ['post'])
  assert.deepEqual(Object.keys(document.paths['/oordelen'].post.responses), ['200', '400', '413', '415'])
})

test('every reference in the document leads somewhere, and nothing stands there twice', async () => {
  const text = (await app.inject('/v1/openapi.json')).body
  const names = [...text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name ?? '')
  const schemas = Object.keys(JSON.parse(text).components.schemas)
  assert.deepEqual([...new Set(names)].sort(), schemas.sort())
})

test('the document names every fact with its values and every element', async () => {
  const document = (await app.inject('/v1/openapi.json')).json()
  const body = document.paths['/oordelen'].post.requestBody.content['application/json'].schema
  assert.equal(Object.keys(body.properties.feiten.properties).length, 54)
  assert.ok(body.properties.feiten.properties.pet.enum.includes('beslisser'))
  assert.equal(body.properties.feiten.additionalProperties, false)
  assert.ok(body.properties.gegevens.items.anyOf[0].enum.includes('diagnose'))
})
