// Version, fingerprint and licence: what someone needs to point at exactly these norms.
import { ENGINE_VERSION } from '@deelwijs/engine'
import { NORMENSET } from '@deelwijs/norms'
import { dayInWords } from '../app/today.ts'

export function Colophon() {
  return (
    <section className="dw-stack dw-stack--tight" aria-labelledby="versie">
      <h2 id="versie">Versie en licentie</h2>
      <dl className="dw-version">
        <div>
          <dt>Rekenkern</dt>
          <dd>{ENGINE_VERSION}</dd>
        </div>
        <div>
          <dt>Normen</dt>
          <dd>
            {NORMENSET.normen.length} normen, van {dayInWords(NORMENSET.geldigVanaf)} tot en met{' '}
            {dayInWords(NORMENSET.geldigTot)}
          </dd>
        </div>
        <div>
          <dt>Vingerafdruk van de normen</dt>
          <dd>
            <code>{NORMENSET.vingerafdruk}</code>
          </dd>
        </div>
        <div>
          <dt>Licentie</dt>
          <dd>
            <abbr title="European Union Public Licence">EUPL</abbr>-1.2, de open licentie van de Europese Unie
          </dd>
        </div>
      </dl>
      <p>
        De vingerafdruk verandert zodra een norm verandert. Zij staat ook op elk bewijsstuk. Zo ziet u later welke
        normen golden. Iedereen mag de broncode bekijken, gebruiken en verbeteren.
      </p>
    </section>
  )
}
