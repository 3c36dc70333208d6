// Other readings of the same provision: shown beside the norm, never computed with.
import type { Norm } from '@deelwijs/norms'
import { AuthorityMark } from '../ui/authority-mark.tsx'
import { Conditions } from '../ui/conditions.tsx'
import { OutcomeMark } from '../ui/outcome-mark.tsx'
import { SourceList } from '../ui/source-list.tsx'

type Reading = NonNullable<Norm['andereOpvatting']>[number]

export function OtherReadings({ readings }: { readonly readings: readonly Reading[] }) {
  if (readings.length === 0) return null
  return (
    <section className="dw-stack dw-stack--tight" aria-labelledby="andere-opvatting">
      <h2 id="andere-opvatting">Anderen lezen dit anders</h2>
      <p>Wij laten dit zien. Wij rekenen er niet mee.</p>
      {readings.map((reading) => (
        <div key={reading.omdat} className="dw-card dw-stack dw-stack--tight">
          <p className="dw-row">
            <OutcomeMark oordeel={reading.oordeel} />
            <AuthorityMark gezag={reading.gezag} />
          </p>
          <p>{reading.omdat}</p>
          {reading.als === undefined ? null : (
            <div>
              <p>Alleen als:</p>
              <Conditions condition={reading.als} />
            </div>
          )}
          <SourceList ids={reading.bronnen} short />
        </div>
      ))}
    </section>
  )
}
