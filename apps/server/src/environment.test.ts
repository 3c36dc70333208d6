// The settings: what counts when nothing is said, and what is refused by name.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readEnvironment } from './environment.ts'

test('without settings there is a port, no TLS in front, and no contact: nobody invents an address', () => {
  assert.deepEqual(readEnvironment({}), { port: 4310, contact: null, behindTls: false })
  assert.deepEqual(readEnvironment({ PORT: '', DEELWIJS_CONTACT: '' }), readEnvironment({}))
})

test('a contact is a mail address or a page, as whoever runs the server gives it', () => {
  for (const contact of ['mailto:meld@gemeente.example', 'https://gemeente.example/meld']) {
    assert.deepEqual(readEnvironment({ DEELWIJS_CONTACT: contact }), { port: 4310, contact, behindTls: false })
  }
  for (const contact of ['meld@gemeente.example', 'http://gemeente.example', 'mailto:x', 'https://x y', ' ']) {
    assert.match(String(readEnvironment({ DEELWIJS_CONTACT: contact })), /^DEELWIJS_CONTACT moet /, contact)
  }
})
