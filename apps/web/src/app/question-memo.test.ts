// Tests for the memory of questions: asked once, and gone when wiped.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { forgetQuestions, rememberQuestions } from './question-memo.ts'

test('Dezelfde antwoorden worden een keer doorgerekend, en na wissen is er niets meer van over', () => {
  let asked = 0
  const ask = () => {
    asked += 1
    return []
  }
  rememberQuestions('{"leeftijd":"12-15"}', ask)
  rememberQuestions('{"leeftijd":"12-15"}', ask)
  assert.equal(asked, 1)
  assert.equal(forgetQuestions(), 1)
  rememberQuestions('{"leeftijd":"12-15"}', ask)
  assert.equal(asked, 2)
  assert.equal(forgetQuestions(), 1)
  assert.equal(forgetQuestions(), 0)
})
