// What deserves attention beside the facts: red flags with their source, deadlines and threats.
import type { LetterReport } from '../app/reader.ts'
import { Icon } from '../ui/icon.tsx'
import { SourceList } from '../ui/source-list.tsx'
import type { Mark } from './marks.ts'
import { FLAG_TITLES, SIGNAL_HELP, SIGNAL_TITLES } from './reading-words.ts'
import { SeePlaces } from './see-place.tsx'

type FlagsProps = { readonly report: LetterReport; readonly marks: readonly Mark[] }

/** The reader writes a paragraph of the handreiking as "H §2.1"; the list of sources knows it as "H2.1". */
const sourceId = (waarom: string): string => waarom.replace(/^H §/, 'H')

export function Flags({ report, marks }: FlagsProps) {
  const { rodeVlaggen, signalen } = report
  if (rodeVlaggen.length + signalen.length === 0) return null
  return (
    <section className="dw-stack dw-stack--tight" aria-labelledby="let-op">
      <h2 id="let-op">Let op in deze brief</h2>
      <ul className="dw-vondsten">
        {rodeVlaggen.map((flag) => (
          <li key={`${flag.vlag} ${flag.van}`} className="dw-vondst dw-vondst--vlag">
            <h3>
              <Icon name="fout" /> {FLAG_TITLES[flag.vlag]}
            </h3>
            <p>{flag.uitleg}</p>
            <SeePlaces places={[flag]} marks={marks} about={FLAG_TITLES[flag.vlag]} />
            <SourceList ids={[sourceId(flag.waarom)]} short />
          </li>
        ))}
        {signalen.map((signal) => (
          <li key={`${signal.soort} ${signal.van}`} className="dw-vondst">
            <h3>
              {SIGNAL_TITLES[signal.soort]}: “{signal.tekst}”
            </h3>
            <p>{SIGNAL_HELP[signal.soort]}</p>
            <SeePlaces places={[signal]} marks={marks} about={SIGNAL_TITLES[signal.soort]} />
          </li>
        ))}
      </ul>
    </section>
  )
}
