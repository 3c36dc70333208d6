// Verdeelt een regel van de brief over de breedte van het papier: woorden worden stukken, stukken worden drukregels.
import type { Line, Run } from './tree.ts'
import { runText } from './tree.ts'

/** A piece of one run on one printed line. */
export type Piece = { readonly run: Run; readonly text: string; readonly width: number }
export type PrintedLine = readonly Piece[]

/** Measures text as it will be printed for this run. */
export type Measure = (text: string, run: Run) => number

type Fragment = { readonly run: Run; readonly text: string }
/** Fragments that may not be parted, with the run that holds the space before them. */
type Word = { readonly space: Run | null; readonly fragments: readonly Fragment[] }

/** Splits a line into words; a word can run on over the border of two runs ("Jeugdwet" + "."). */
function wordsOf(line: Line): readonly Word[] {
  const tokens = line.flatMap((run) =>
    runText(run)
      .split(/( +)/)
      .filter((text) => text !== '')
      .map((text) => ({ run, text })),
  )
  const words: { space: Run | null; fragments: Fragment[] }[] = []
  for (const token of tokens) {
    if (token.text.trim() === '') words.push({ space: token.run, fragments: [] })
    else if (words.length === 0) words.push({ space: null, fragments: [token] })
    else words.at(-1)?.fragments.push(token)
  }
  return words.filter((word) => word.fragments.length > 0)
}

/** Cuts fragments that are wider than the paper. */
function cut(word: Word, width: number, measure: Measure): readonly Word[] {
  const whole = word.fragments.reduce((sum, fragment) => sum + measure(fragment.text, fragment.run), 0)
  if (whole <= width) return [word]
  const letters = word.fragments.flatMap(({ run, text }) => [...text].map((letter) => ({ run, text: letter })))
  const parts: Fragment[][] = [[]]
  let used = 0
  for (const letter of letters) {
    const size = measure(letter.text, letter.run)
    if (used + size > width && used > 0) {
      parts.push([])
      used = 0
    }
    parts.at(-1)?.push(letter)
    used += size
  }
  return parts.map((fragments, index) => ({ space: index === 0 ? word.space : null, fragments }))
}

/** In: a line, the width and a measure. Out: the printed lines, each no wider than the width. An empty line gives none. */
export function layOut(line: Line, width: number, measure: Measure): readonly PrintedLine[] {
  const printed: Fragment[][] = []
  let used = 0
  for (const word of wordsOf(line).flatMap((item) => cut(item, width, measure))) {
    const size = word.fragments.reduce((sum, fragment) => sum + measure(fragment.text, fragment.run), 0)
    const space = word.space === null ? 0 : measure(' ', word.space)
    const current = printed.at(-1)
    if (current === undefined || used + space + size > width) {
      printed.push([...word.fragments])
      used = size
    } else {
      if (word.space !== null) current.push({ run: word.space, text: ' ' })
      current.push(...word.fragments)
      used += space + size
    }
  }
  return printed.map((fragments) => merge(fragments, measure))
}

/** Joins neighbours of the same run into one piece. */
function merge(fragments: readonly Fragment[], measure: Measure): PrintedLine {
  const pieces: { run: Run; text: string }[] = []
  for (const { run, text } of fragments) {
    const last = pieces.at(-1)
    if (last?.run === run) last.text += text
    else pieces.push({ run, text })
  }
  return pieces.map((piece) => ({ ...piece, width: measure(piece.text, piece.run) }))
}
