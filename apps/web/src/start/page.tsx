// The first screen: one question, one button, a look at what comes out, and the twelve examples.

import { dagInAmsterdam } from '@deelwijs/words'
import { useEffect } from 'react'
import { normsOn } from '../app/engine.ts'
import { Link } from '../app/link.tsx'
import { Icon } from '../ui/icon.tsx'
import { Page } from '../ui/page.tsx'
import { CaseList } from './case-list.tsx'
import { OpenReceipt } from './open-receipt.tsx'
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
          lead="Vraagt de gemeente informatie over een kind of ouder? Beantwoord een paar vragen. U ziet dan per gegeven wat u moet, mag of niet mag geven. Wij bewaren uw antwoorden niet."
        >
          <div className="dw-row">
            <Link
              to="/toets"
              className="utrecht-button utrecht-button--primary-action dw-button-link dw-button-link--big"
            >
              Begin de toets <Icon name="pijl" />
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
