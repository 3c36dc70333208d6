// What can happen to the letter of this visit: typed, read, a proposal taken over or not, and one step back.
import type { Letter, LetterAction } from './letter-shape.ts'

/** The letter after an action. A new reading starts from its own proposals; the same text keeps what was chosen. */
export function letterAfter(letter: Letter, action: LetterAction): Letter {
  switch (action.kind) {
    case 'letter-text':
      return { ...letter, text: action.text, remarks: action.remarks }
    case 'letter-read':
      if (letter.read?.text === action.read.text) return letter
      return { ...letter, read: action.read, choices: null, before: [], opened: false }
    case 'letter-choose':
      return { ...letter, choices: action.choices, before: [...letter.before, letter.choices] }
    case 'letter-undo':
      return undone(letter)
  }
}

function undone(letter: Letter): Letter {
  const last = letter.before.at(-1)
  return last === undefined ? letter : { ...letter, choices: last, before: letter.before.slice(0, -1) }
}
