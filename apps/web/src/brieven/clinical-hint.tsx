// Under a field for a short explanation: says which words look like content of the treatment, while someone types.
import type { Leak } from '@deelwijs/reader'
import { useEffect, useState } from 'react'
import { checkLeaksHere } from '../app/reader.ts'
import { Icon } from '../ui/icon.tsx'
import { clinicalIn, LEAK_WORDS } from './leak-words.ts'
import './leaks.css'

/** Typing pauses this long before the words are looked at. */
const PAUSE = 400

export function ClinicalHint({ text }: { readonly text: string }) {
  const [leaks, setLeaks] = useState<readonly Leak[]>([])
  useEffect(() => {
    let gone = false
    const show = (found: readonly Leak[]): void => {
      if (!gone) setLeaks(found)
    }
    const look = (): void => {
      if (text.trim() === '') show([])
      else {
        checkLeaksHere(text).then(
          (answer) => show(answer.kind === 'done' ? clinicalIn(answer.result.bevindingen) : []),
          () => show([]),
        )
      }
    }
    const timer = setTimeout(look, PAUSE)
    return () => {
      gone = true
      clearTimeout(timer)
    }
  }, [text])
  return (
    <div role="status" className="dw-clinical">
      {leaks.length === 0 ? null : (
        <p>
          <Icon name="fout" /> Vertel hoe u werkte, niet wat eruit kwam. Dit lijkt inhoud:{' '}
          {leaks.map(({ tekst, soort }) => `${tekst} (${LEAK_WORDS[soort].toLowerCase()})`).join(', ')}.
        </p>
      )}
    </div>
  )
}
