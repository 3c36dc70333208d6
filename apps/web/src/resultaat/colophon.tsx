// Under the outcome, and at the foot of every printed page: which norms, which day, and who decides.
import type { Answer } from '@deelwijs/engine'
import { useEffect } from 'react'
import { dayInWords } from '../app/today.ts'

export function Colophon({ answer }: { readonly answer: Answer }) {
  const { peildatum, normenset, engine } = answer.bewijsstuk
  const day = dayInWords(peildatum)
  const version = normenset.slice(0, 12)
  useEffect(() => {
    const sheet = pageFoot(`Deelwijs ${engine} - ${day} - normen ${version}`)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet)
    }
  }, [engine, day, version])
  return (
    <footer className="dw-colophon">
      <p>
        Berekend voor {day}, met normen <code>{version}</code> en Deelwijs {engine}.
      </p>
      <p>Deelwijs ondersteunt. Een professional beslist. De handreiking is advies en geen wet.</p>
    </footer>
  )
}

/** A line at the foot of each page, with its number; browsers without page boxes print the colophon only. */
function pageFoot(line: string): CSSStyleSheet {
  const text = line.replace(/[^\p{L}\p{N} .-]/gu, '')
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(`@page {
    @bottom-left { content: '${text}'; font: 8pt sans-serif; }
    @bottom-right { content: counter(page); font: 8pt sans-serif; }
  }`)
  return sheet
}
