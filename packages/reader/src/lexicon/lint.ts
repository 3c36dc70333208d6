// Finds the mistakes an author makes in a pattern that still compiles but can never be found, or finds something else than was meant.

import type { Groups } from './lexicon.ts'

const WORD = /^(?:=?[a-z0-9]+|\*[a-z0-9]+|[a-z0-9]+\*)$/
const GROUP = /^<([a-z-]+)>$/

/** Words that mostly open a fixed phrase: "op grond", "ten onrechte", "in orde". */
const SMALL = new Set('de het een van op aan in te ten ter bij met voor om tot uit over naar als'.split(' '))

const isGap = (part: string | undefined): boolean => part === '..' || part === '...'

const bare = (choice: string): string => choice.replaceAll('=', '').replaceAll('*', '')

/** What is wrong with one choice: a word that no text can hold, or a group that is not there. A group is read to its last word. */
const wrongChoice = (choice: string, groups: Groups, depth: number): readonly string[] => {
  const name = GROUP.exec(choice)?.[1]
  if (name === undefined) return WORD.test(choice) ? [] : [`"${choice}" is no single word`]
  const listed = groups[name]
  if (listed === undefined || depth > 3) return [`<${name}> is no group`]
  return listed.split('|').flatMap((inner) => wrongChoice(inner, groups, depth + 1))
}

/**
 * "onterecht|ten onrechte" is read as (onterecht or ten) and then onrechte. So a small word that ends a choice, straight before the next
 * step, is taken for a mistake; who means it puts the small word first.
 */
const splitsPhrase = (part: string, next: string | undefined): boolean => {
  const choices = part.split('|').map(bare)
  if (choices.length < 2 || next === undefined || isGap(next)) return false
  return SMALL.has(choices.at(-1) ?? '') && !choices.slice(0, -1).some((choice) => SMALL.has(choice))
}

const wrongStep = (part: string, next: string | undefined, groups: Groups): readonly string[] => [
  ...part.split('|').flatMap((choice) => wrongChoice(choice, groups, 0)),
  ...(splitsPhrase(part, next)
    ? [`"${part} ${next}" splits a phrase: write two patterns, or put the small word first`]
    : []),
]

/** What is wrong with a pattern. In: the pattern as written, and the groups it may name. Out: one English line per mistake. Fails never. */
export const problemsIn = (vorm: string, groups: Groups): readonly string[] => {
  const parts = vorm.trim().split(/\s+/)
  return parts.flatMap((part, at): readonly string[] => {
    if (!isGap(part)) return wrongStep(part, parts[at + 1], groups)
    const between = at > 0 && at < parts.length - 1 && !isGap(parts[at + 1])
    return between ? [] : ['a gap stands between two words']
  })
}
