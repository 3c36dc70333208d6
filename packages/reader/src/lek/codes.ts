// Finds codes of diagnoses: ICD-10 ("F84.0") and DSM ("313.81"), by their shape and the words near.
import type { Page } from './pagina.ts'
import { gapBefore, leakOn, onOneLine, SHAPE, wordAt } from './pagina.ts'
import type { Leak } from './soorten.ts'

const NEAR = 6
const CODE_WORDS = new Set(
  'icd icd10 dsm dsm5 code codes diagnose diagnosecode diagnosecodes diagnoses classificatie classificaties hoofddiagnose nevendiagnose tr as'.split(
    ' ',
  ),
)
const NOT_CODE = new Set(
  'artikel art kamer formulier product productcode factuur toets lokaal zaal versie bladzijde route'.split(' '),
)

const isNear = (page: Page, at: number): boolean => {
  for (let step = 1; step <= NEAR; step += 1) {
    const back = at - step
    if (back >= 0 && onOneLine(page, back, at) && CODE_WORDS.has(wordAt(page, back))) return true
    if (step <= 5 && onOneLine(page, at, at + step) && CODE_WORDS.has(wordAt(page, at + step))) return true
  }
  return false
}

const dotted = (page: Page, at: number): boolean =>
  gapBefore(page, at + 1) === '.' && /^\d{1,2}$/.test(wordAt(page, at + 1))

type Found = { readonly last: number; readonly sure: number }

/** "F 84.0": the letter stands apart. */
const apartAt = (page: Page, at: number): Found | undefined => {
  const right = /^\d{2}$/.test(wordAt(page, at + 1)) && gapBefore(page, at + 1) === ' ' && dotted(page, at + 1)
  return right ? { last: at + 3, sure: 0.8 } : undefined
}

/** A code of chapter F: on its own with a capital or a part behind the dot, more sure with a word such as ICD near. */
const chapterF = (page: Page, at: number, last: number, near: boolean): Found | undefined => {
  if (near) return { last, sure: 0.95 }
  if (page.shapes[at] === SHAPE.lower || wordAt(page, at).length > 3) return undefined
  return { last, sure: last > at + 1 ? 0.95 : 0.6 }
}

/** "F84.0", "F90". Only chapter F stands on its own; other letters need a word such as ICD near. */
const icdAt = (page: Page, at: number): Found | undefined => {
  const word = wordAt(page, at)
  const tail = dotted(page, at)
  const near = isNear(page, at)
  const last = at + (tail ? 2 : 1)
  if (word.startsWith('f')) return chapterF(page, at, last, near)
  const social = word.startsWith('z') && tail && page.shapes[at] !== SHAPE.lower
  return (near && word.length === 3 && (tail || word.startsWith('z'))) || social ? { last, sure: 0.6 } : undefined
}

const dsmAt = (page: Page, at: number): Found | undefined => {
  if (!/^v?\d{2,3}$/.test(wordAt(page, at)) || !dotted(page, at) || !isNear(page, at)) return undefined
  return /^\d{2}$/.test(wordAt(page, at + 1)) ? { last: at + 2, sure: 0.8 } : undefined
}

const codeAt = (page: Page, at: number): Found | undefined => {
  const word = wordAt(page, at)
  if (word === 'f') return apartAt(page, at)
  return /^[a-z]\d{2,4}$/.test(word) && !NOT_CODE.has(wordAt(page, at - 1)) ? icdAt(page, at) : dsmAt(page, at)
}

/** Finds codes of diagnoses. In: a page. Out: findings. Fails never; linear. */
export const findCodes = (page: Page): readonly Leak[] => {
  const { tokens } = page.reading
  const maybe = tokens.words.map((word) => word.length <= 5 && /^(?:[a-z]?\d{2,4}|f)$/.test(word))
  const found: Leak[] = []
  for (let at = 0; at < tokens.count; at += 1) {
    if (maybe[tokens.ids[at] ?? 0] !== true) continue
    const code = codeAt(page, at)
    if (code !== undefined) found.push(leakOn(page, [at, code.last], ['diagnose', code.sure, 'lek/codes']))
  }
  return found
}
