// Sources with a link to the text, what they are about, and which version was read.
import { BRONNEN, type Bron, isNogNaTeLezen, leesRegel } from '@deelwijs/norms'
import './reading.css'

const SOURCES: { readonly [id: string]: Bron } = BRONNEN

type SourceListProps = {
  readonly ids: readonly string[]
  /** Only place and version, without what each source is about. */
  readonly short?: boolean
}

export function SourceList({ ids, short = false }: SourceListProps) {
  return (
    <ul className="dw-sources">
      {ids.map((id) => {
        const source = SOURCES[id]
        return source === undefined ? null : (
          <li key={id}>
            <SourceLink source={source} />
            <ReadMark source={source} />
            {short ? null : <p className="dw-sources__about">{aboutSource(source)}</p>}
          </li>
        )
      })}
    </ul>
  )
}

/** Opens the text in a new tab, so that what someone filled in here stays. */
export function SourceLink({ source }: { readonly source: Bron }) {
  return (
    <a href={source.link} target="_blank" rel="noreferrer">
      {source.vindplaats}
      <span className="dw-visually-hidden"> (opent in een nieuw tabblad)</span>
    </a>
  )
}

function ReadMark({ source }: { readonly source: Bron }) {
  const open = isNogNaTeLezen(source) ? ' dw-sources__read--open' : ''
  return <span className={`dw-sources__read${open}`}>{leesRegel(source)}</span>
}

function aboutSource({ gaatOver, opmerking }: Bron): string {
  return opmerking === undefined ? gaatOver : `${gaatOver} ${opmerking}`
}
