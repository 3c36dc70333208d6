// Holds the committed generated files equal to what the code makes now.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { outdated } from './genereer.ts'

test('de gemaakte bestanden zijn bij de tijd; zo niet, draai npm run genereer', () => {
  assert.deepEqual(outdated(), [])
})
