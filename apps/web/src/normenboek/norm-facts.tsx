// What identifies a norm: mark, group, validity, version, and its text in one piece as a jurist reads it.
import { ENGINE_VERSION, readingCopy } from '@deelwijs/engine'
import { NORMENSET, NORMGROEPEN, type Norm } from '@deelwijs/norms'
import { LEESWOORDEN } from '@deelwijs/words'
import type { ReactNode } from 'react'
import { dayInWords } from '../app/today.ts'
import { Panel } from '../ui/panel.tsx'

export function NormFacts({ norm }: { readonly norm: Norm }) {
  const missing = norm.ontbreekt ?? []
  return (
    <section className="dw-stack dw-stack--tight" aria-labelledby="kenmerken">
      <h2 id="kenmerken">Kenmerken</h2>
      <dl className="dw-facts">
        <Fact name="Kenmerk">
          <code>{norm.id}</code>
        </Fact>
        <Fact name="Groep">{NORMGROEPEN[norm.groep]}</Fact>
        <Fact name="Geldig">{validity(norm)}</Fact>
        <Fact name="Versie">{norm.versie ?? '1'}</Fact>
        {missing.length === 0 ? null : (
          <Fact name="De vrager vult aan">{missing.map(LEESWOORDEN.feit).join(', ')}</Fact>
        )}
        <Fact name="Rekenkern">{ENGINE_VERSION}</Fact>
        <Fact name="Vingerafdruk van alle normen">
          <code>{NORMENSET.vingerafdruk}</code>
        </Fact>
      </dl>
      <Panel title="Voor juristen: de norm in één stuk tekst">
        <p className="dw-soft">Deze tekst is gemaakt uit de norm waarmee Deelwijs rekent.</p>
        {readingCopy(NORMENSET.woorden, norm, LEESWOORDEN)
          .split('\n')
          .map((line) => (
            <p key={line}>{line}</p>
          ))}
      </Panel>
    </section>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function validity({ geldigVanaf, geldigTot }: Norm): string {
  const from = `vanaf ${dayInWords(geldigVanaf)}`
  return geldigTot === null ? `${from}, zonder einddatum` : `${from} tot en met ${dayInWords(geldigTot)}`
}
