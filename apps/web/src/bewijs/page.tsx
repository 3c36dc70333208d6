// The page Bewijs: all statements proved while one watches, and a statement of one's own.
import { STELLINGEN } from '@deelwijs/norms'
import { dagInAmsterdam } from '@deelwijs/words'
import { useState } from 'react'
import { dayInWords } from '../app/today.ts'
import { HardWords } from '../ui/hard-words.tsx'
import { Notice } from '../ui/notice.tsx'
import { Page } from '../ui/page.tsx'
import './bewijs.css'
import './own.css'
import { OwnForm } from './own-form.tsx'
import { RunPanel } from './run-panel.tsx'
import { StatementList } from './statement-list.tsx'
import { useProofRun } from './use-proof-run.ts'

const LEAD =
  'Een voorbeeld laat één geval zien. Een bewijs gaat over alle mogelijke gevallen samen. Hier ziet u zulke bewijzen ontstaan, in uw eigen browser.'

const TITLES = STELLINGEN.map(({ titel }) => titel).join('\n')

export function BewijsPage() {
  const [peildatum] = useState(() => dagInAmsterdam(new Date()))
  const controls = useProofRun(peildatum)
  return (
    <Page heading="Bewijs" lead={LEAD}>
      <Notice>
        <p>
          <strong>Een bewijs gaat over ons model van de regels.</strong> Het laat zien dat het model doet wat er staat.
          Of het model de wet goed weergeeft, beoordeelt een jurist. Daarom staan de bronnen erbij.
        </p>
        <p>Het aantal gevallen zegt hoeveel wij hebben bekeken. Het is geen kans.</p>
      </Notice>
      <section className="dw-stack" aria-labelledby="stellingen">
        <div className="dw-stack dw-stack--tight">
          <h2 id="stellingen">Onze stellingen</h2>
          <p>Wij bewijzen ze met de normen van {dayInWords(peildatum)}.</p>
        </div>
        <RunPanel {...controls} />
        <StatementList run={controls.run} />
      </section>
      <section className="dw-stack" aria-labelledby="eigen">
        <div className="dw-stack dw-stack--tight">
          <h2 id="eigen">Uw eigen stelling</h2>
          <p>
            Twijfelt u aan een regel? Stel zelf een stelling samen. U krijgt een bewijs, of een geval waarin zij niet
            klopt. Wat u kiest, blijft in uw browser.
          </p>
        </div>
        <OwnForm peildatum={peildatum} />
      </section>
      <HardWords text={TITLES} />
    </Page>
  )
}
