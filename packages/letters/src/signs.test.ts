// De tekens bij de oordelen: elk een eigen vorm en kleur, en donker genoeg om op wit te lezen.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { OORDELEN } from '@deelwijs/words'
import type { Sign } from './signs.ts'
import { SIGN_COLOURS, signCharacter, signPath } from './signs.ts'

const SIGNS: readonly Sign[] = [...OORDELEN, 'onbekend']

/** Relative luminance of a colour, as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

test('Elk oordeel heeft een eigen vorm, kleur en letterteken', () => {
  for (const list of [SIGNS.map(signPath), SIGNS.map(signCharacter), SIGNS.map((sign) => SIGN_COLOURS[sign])]) {
    assert.equal(new Set(list).size, SIGNS.length)
  }
})

test('Elke kleur is op wit goed te lezen', () => {
  for (const sign of SIGNS) {
    const contrast = 1.05 / (luminance(SIGN_COLOURS[sign]) + 0.05)
    assert.ok(contrast >= 4.5, `${sign}: ${contrast}`)
  }
})
