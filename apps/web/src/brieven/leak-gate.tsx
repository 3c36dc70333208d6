// Before a letter goes along: one click shows what may not belong in it. It stops nobody, but it must be seen.
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { checkLeaksHere, type LeakReport, type ReaderAnswer, wakeReader } from '../app/reader.ts'
import { Button } from '../ui/button.tsx'
import { LeakFindings, SearchedFor } from './leak-findings.tsx'
import { headingAbove, leakSentence } from './leak-words.ts'
import './leaks.css'

type LeakGateProps = {
  /** The letter as text, with all that was filled in. */
  readonly text: string
  /** The ways to take the letter along; shown after the check of this very text. */
  readonly children: ReactNode
}

type Seen = { readonly text: string; readonly answer: ReaderAnswer<LeakReport> }

export function LeakGate({ text, children }: LeakGateProps) {
  const [seen, setSeen] = useState<Seen | null>(null)
  const [busy, setBusy] = useState(false)
  useEffect(wakeReader, [])
  const look = (): void => {
    setBusy(true)
    const show = (answer: Seen['answer']): void => {
      setSeen({ text, answer })
      setBusy(false)
    }
    checkLeaksHere(text).then(show, () => show({ kind: 'failed' }))
  }
  if (seen?.text === text) {
    return (
      <>
        <Outcome seen={seen} />
        {children}
      </>
    )
  }
  return (
    <div className="dw-stack dw-stack--tight">
      <p>
        {seen === null
          ? 'Kijk eerst of er iets in staat dat er niet hoort. Daarna bewaart u de brief.'
          : 'U hebt de brief veranderd. Controleer hem opnieuw.'}{' '}
        Dit gebeurt in uw browser.
      </p>
      <div>
        <Button kind="primary" icon="zoek" disabled={busy} onClick={look}>
          Controleer de brief
        </Button>
      </div>
    </div>
  )
}

function Outcome({ seen: { text, answer } }: { readonly seen: Seen }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className="dw-stack dw-stack--tight" aria-labelledby="lek">
      <h3 id="lek" ref={heading} tabIndex={-1}>
        Controle van uw brief
      </h3>
      {answer.kind === 'done' ? (
        <>
          <p>{leakSentence(answer.result.gezochtNaar.length, answer.result.bevindingen.length)}</p>
          <LeakFindings text={text} leaks={answer.result.bevindingen} place={(at) => headingAbove(text, at)} />
          <SearchedFor kinds={answer.result.gezochtNaar} />
        </>
      ) : (
        <p>De controle lukte niet. Lees uw brief zelf goed na.</p>
      )}
    </section>
  )
}
