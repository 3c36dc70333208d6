// The first screen: one question, a box for the letter, the way without a letter, and the twelve examples.

import { dagInAmsterdam } from '@deelwijs/words'
import { useEffect } from 'react'
import { normsOn } from '../app/engine.ts'
import { Link } from '../app/link.tsx'
import { Page } from '../ui/page.tsx'
import { CaseList } from './case-list.tsx'
import { OpenReceipt } from './open-receipt.tsx'
import { PasteLetter } from './paste-letter.tsx'
import { SampleCard } from './sample-card.tsx'
import { Unfinished } from './unfinished.tsx'
import './start.css'

/** Gives the first screen time to draw before the norms are worked out. */
const REST = 400

export function StartPage() {
  // The norms of today are ready by the time someone begins.
  useEffect(() => {
    const timer = setTimeout(() => normsOn(dagInAmsterdam(new Date())), REST)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div className="dw-start">
      <div className="dw-hero">
        <Page
          heading="Mag ik dit delen?"
          title="Mag ik dit delen?"
          lead="Vraagt de gemeente informatie over een kind of ouder? Plak de brief of beantwoord een paar vragen. U ziet dan per gegeven wat u moet, mag of niet mag geven. Wij bewaren uw antwoorden niet."
        >
          <PasteLetter />
          <div className="dw-row dw-start__without">
            <Link to="/toets" className="utrecht-button utrecht-button--secondary-action dw-button-link">
              Begin de toets zonder brief
            </Link>
            <OpenReceipt />
          </div>
          <Unfinished />
        </Page>
        <SampleCard />
      </div>
      <CaseList />
    </div>
  )
}
