// Tests of the site: types, caching, and the start page for visits only.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testServer } from './test-server.ts'

const app = await testServer()
const visit = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }

test('each file has its own type', async () => {
  const types = {
    '/': 'text/html; charset=utf-8',
    '/assets/index-a1b2c3d4.js': 'application/javascript; charset=utf-8',
    '/assets/index-a1b2c3d4.css': 'text/css; charset=utf-8',
    '/assets/letter-a1b2c3d4.woff2': 'font/woff2',
    '/icon.svg': 'image/svg+xml',
    '/manifest.webmanifest': 'application/manifest+json',
  }
  for (const [url, type] of Object.entries(types)) {
    const response = await app.inject(url)
    assert.equal(response.statusCode, 200, url)
    assert.equal(
      String(response.headers['content-type']).replace('manifest+json; charset=utf-8', 'manifest+json'),
      type,
    )
  }
})

test('files with a hash in their name are kept for good, the rest is asked again', async () => {
  assert.match(String((await app.inject('/assets/index-a1b2c3d4.js')).headers['cache-control']), /immutable/)
  for (const url of ['/', '/index.html', '/sw.js', '/registerSW.js', '/manifest.webmanifest']) {
    assert.equal((await app.inject(url)).headers['cache-control'], 'no-cache', url)
  }
})

test('a visit to any page gives the start page', async () => {
  for (const url of ['/toets', '/toets/vraag-3', '/normenboek/kengetallen-vrij', '/over?taal=nl']) {
    const response = await app.inject({ url, headers: visit })
    assert.equal(response.statusCode, 200, url)
    assert.match(response.body, /Verzonnen site/)
    assert.equal(response.headers['cache-control'], 'no-cache')
    assert.equal((await app.inject({ method: 'HEAD', url, headers: visit })).statusCode, 200)
  }
})

test('a file that is not there gives 404, and so does a page that no browser visits', async () => {
  for (const url of ['/assets/weg-a1b2c3d4.js', '/foto.png', '/toets.json', '/.well-known/niets.txt']) {
    assert.equal((await app.inject({ url, headers: visit })).statusCode, 404, url)
  }
  assert.equal((await app.inject({ url: '/toets', headers: { accept: '*/*' } })).statusCode, 404)
})

test('nothing outside the site and no hidden file comes out', async () => {
  const paths = [
    '/.geheim',
    '/../package.json',
    '/..%2f..%2fpackage.json',
    '/%2e%2e/%2e%2e/etc/passwd',
    '//etc/passwd',
    '/assets/..%5c..%5cx',
    '/%00',
  ]
  for (const url of paths) {
    const response = await app.inject({ url, headers: { accept: '*/*' } })
    assert.ok(response.statusCode >= 400 && response.statusCode < 500, `${url} ${response.statusCode}`)
    assert.equal(response.headers['content-type'], 'application/problem+json', url)
  }
})

test('a part that is not there and an unchanged file are answered as HTTP asks', async () => {
  assert.equal((await app.inject({ url: '/icon.svg', headers: { range: 'bytes=9999-' } })).statusCode, 416)
  const etag = String((await app.inject('/icon.svg')).headers['etag'])
  assert.equal((await app.inject({ url: '/icon.svg', headers: { 'if-none-match': etag } })).statusCode, 304)
})

test('without a built site the API still answers, and the rest says that there is nothing', async () => {
  const bare = await testServer({ site: '/bestaat-niet' })
  assert.equal((await bare.inject({ url: '/', headers: visit })).statusCode, 404)
  assert.equal((await bare.inject('/v1/openapi.json')).statusCode, 200)
})
