// One norm in full: its text, sources, place, validity, and how to object to it.
import type { Norm } from '@deelwijs/norms'
import { dagInAmsterdam } from '@deelwijs/words'
import { Link } from '../app/link.tsx'
import { elementLabel } from '../app/words.ts'
import { AuthorityMark, authoritySentence } from '../ui/authority-mark.tsx'
import { HardWords } from '../ui/hard-words.tsx'
import { NormText } from '../ui/norm-text.tsx'
import { Notice } from '../ui/notice.tsx'
import { Page } from '../ui/page.tsx'
import { SourceList } from '../ui/source-list.tsx'
import { type Chapter, findNorm, isDoctrine, pathOfNorm } from './chapters.ts'
import { Exceptions } from './exceptions.tsx'
import { NormFacts } from './norm-facts.tsx'
import { ObjectToNorm } from './object-to-norm.tsx'
import { OtherReadings } from './other-readings.tsx'
import { PrintButton } from './print-button.tsx'
import { textOfNorm } from './text-of-norm.ts'

export function NormPage({ id }: { readonly id: string }) {
  const found = findNorm(id)
  return found === null ? <NoSuchNorm /> : <NormArticle norm={found.norm} chapter={found.chapter} />
}

function NormArticle({ norm, chapter }: { readonly norm: Norm; readonly chapter: Chapter }) {
  return (
    <Page
      heading={norm.titel}
      title={`${norm.titel} - Normenboek`}
      above={
        <>
          <Link to="/normenboek">Normenboek</Link> · {chapter.titel}
        </>
      }
    >
      <div className="dw-row">
        <AuthorityMark gezag={norm.gezag} />
        <p className="dw-soft">{authoritySentence(norm.gezag)}</p>
      </div>
      {isDoctrine(norm) ? <Doctrine norm={norm} /> : null}
      <section className="dw-card dw-norm-card" aria-label="De tekst van de norm">
        <NormText norm={norm} />
      </section>
      <Extra norm={norm} />
      <OtherReadings readings={norm.andereOpvatting ?? []} />
      <section className="dw-stack dw-stack--tight" aria-labelledby="vindplaats">
        <h2 id="vindplaats">Waar dit staat</h2>
        <SourceList ids={norm.vindplaats} />
      </section>
      {isDoctrine(norm) ? null : <Exceptions norm={norm} peildatum={peildatumFor(norm)} />}
      <HardWords text={textOfNorm(norm)} />
      <NormFacts norm={norm} />
      <ObjectToNorm norm={norm} />
      <PrintButton label="Print deze norm" />
    </Page>
  )
}

/** Today, or the last day on which the norm held. */
function peildatumFor(norm: Norm): string {
  const today = dagInAmsterdam(new Date())
  if (norm.geldigVanaf > today) return norm.geldigVanaf
  return norm.geldigTot !== null && norm.geldigTot < today ? norm.geldigTot : today
}

function Doctrine({ norm }: { readonly norm: Norm }) {
  const decides = norm.gedektDoor === undefined ? null : findNorm(norm.gedektDoor)
  return (
    <Notice icon="info">
      <p>
        <strong>Dit is uitleg.</strong> Deze norm beslist zelf niets. Zij legt uit waarom een reden die u vaak hoort,
        niets verandert.
      </p>
      {decides === null ? null : (
        <p>
          De norm die wel beslist: <Link to={pathOfNorm(decides.norm.id)}>{decides.norm.titel}</Link>
        </p>
      )}
    </Notice>
  )
}

/** What can be given instead, what is still missing, and where to look. */
function Extra({ norm }: { readonly norm: Norm }) {
  const instead = norm.kanWel ?? []
  return (
    <>
      {instead.length === 0 ? null : (
        <section className="dw-stack dw-stack--tight" aria-labelledby="kan-wel">
          <h2 id="kan-wel">Wat u misschien wel kunt geven</h2>
          <ul>
            {instead.map((gegeven) => (
              <li key={gegeven}>{elementLabel(gegeven)}</li>
            ))}
          </ul>
        </section>
      )}
      {norm.verwijzing === undefined ? null : (
        <section className="dw-stack dw-stack--tight" aria-labelledby="kijk-bij">
          <h2 id="kijk-bij">Waar u dan kijkt</h2>
          <p>{norm.verwijzing}</p>
        </section>
      )}
    </>
  )
}

function NoSuchNorm() {
  return (
    <Page heading="Deze norm staat niet in het boek" lead="Misschien is de norm veranderd of anders gaan heten.">
      <p>
        <Link to="/normenboek" className="dw-alone">
          Zoek in het Normenboek
        </Link>
      </p>
    </Page>
  )
}
