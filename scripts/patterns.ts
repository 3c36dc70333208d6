// Finds the regular expressions that are written as literals in a source text.

const STARTS_EXPRESSION = /[(,=:[!&|?;>]$|\b(?:return|case|typeof)$/
const COMMENT_OR_STRING = /^(?:\/\/.*|\/\*[\s\S]*?\*\/|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")/
const LITERAL = /^\/((?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([dgimsuvy]*)/

export type Pattern = { readonly source: string; readonly flags: string }

type Token = { readonly text: string; readonly pattern: Pattern | null; readonly isCode: boolean }

/** The next comment, string, pattern or single character of `rest`, given the code just before it. */
function nextToken(rest: string, before: string): Token {
  const [skipped] = COMMENT_OR_STRING.exec(rest) ?? []
  if (skipped !== undefined) return { text: skipped, pattern: null, isCode: !skipped.startsWith('/') }
  const literal = STARTS_EXPRESSION.test(before) ? LITERAL.exec(rest) : null
  if (literal === null) return { text: rest.slice(0, 1), pattern: null, isCode: true }
  const [text, source = '', flags = ''] = literal
  return { text, pattern: { source, flags }, isCode: true }
}

/**
 * In: TypeScript or TSX text. Out: its regular expression literals, in order. A slash counts as the start of one where
 * an expression can start; text in comments and strings does not count.
 */
export function patternsIn(text: string): readonly Pattern[] {
  const found: Pattern[] = []
  let rest = text
  let before = ''
  while (rest !== '') {
    const token = nextToken(rest, before)
    if (token.pattern !== null) found.push(token.pattern)
    if (token.isCode) before = `${before}${token.text}`.trimEnd().slice(-8)
    rest = rest.slice(token.text.length)
  }
  return found
}
