// Lays out text for a terminal of eighty columns.

const WIDTH = 80

/** Breaks a text into lines that start with `indent`. Long words such as links stay whole. */
export function wrap(text: string, indent: string): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && indent.length + longer.length > WIDTH) {
      lines.push(indent + line)
      line = word
    } else line = longer
  }
  return [...lines, indent + line].join('\n')
}

/** An item of a list: a dash, and further lines under its first word. */
export function bullet(text: string): string {
  return `- ${wrap(text, '  ').trimStart()}`
}

/** A titled list; nothing when there is no item. */
export function titled(title: string, items: readonly string[]): string {
  return items.length === 0 ? '' : [title, ...items].join('\n')
}

/** A number with dots between the thousands. */
export function grouped(count: bigint): string {
  return count.toLocaleString('nl-NL')
}

/** Joins blocks with an empty line between them, and ends with a new line. */
export function blocks(parts: readonly string[]): string {
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}
