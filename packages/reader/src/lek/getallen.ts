// Cuts a text in numbers as people write them: groups of digits with spaces, dots or hyphens between ("9999 90 044", "+31 (0)6 …").
import { digitsOf } from './labels.ts'
import type { Page } from './pagina.ts'
import { gapBefore } from './pagina.ts'

/** Groups of digits that stand close together: words `first` up to `last` (exclusive). `plus` when a plus sign stands before it. */
export type NumberRun = {
  readonly first: number
  readonly last: number
  readonly groups: readonly string[]
  readonly plus: boolean
}

const GAP_MOST = 3
const GROUPS_MOST = 16
const JOINING_SIGNS = ' -./()_'

const joins = (gap: string): boolean => gap.length <= GAP_MOST && [...gap].every((sign) => JOINING_SIGNS.includes(sign))

const LETTERS_THEN_DIGITS = /^[a-z]{1,4}(\d{8,13})$/

/** Digits of a word, also when a label is glued to it ("bsn999990019"). */
const numberIn = (word: string): string => digitsOf(word) || (LETTERS_THEN_DIGITS.exec(word)?.[1] ?? '')

/** Every run of numbers. In: a page. Out: runs in order of place. Fails never; linear. */
export const numberRuns = (page: Page): readonly NumberRun[] => {
  const { count } = page.reading.tokens
  const known = page.reading.tokens.words.map(numberIn)
  const digits = (at: number): string => known[page.reading.tokens.ids[at] ?? 0] ?? ''
  const runs: NumberRun[] = []
  for (let at = 0; at < count; ) {
    if (digits(at) === '') {
      at += 1
      continue
    }
    const first = at
    const groups: string[] = []
    while (
      at < count &&
      digits(at) !== '' &&
      groups.length < GROUPS_MOST &&
      (at === first || joins(gapBefore(page, at)))
    ) {
      groups.push(digits(at))
      at += 1
    }
    const before = gapBefore(page, first).slice(-2)
    runs.push({ first, last: at, groups, plus: before.endsWith('+') || before === '+(' })
  }
  return runs
}
