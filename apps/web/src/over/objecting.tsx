// How to object to a norm, step by step.
import { Link } from '../app/link.tsx'

export function Objecting() {
  return (
    <section className="dw-stack dw-stack--tight" aria-labelledby="bezwaar">
      <h2 id="bezwaar">Klopt een norm volgens u niet?</h2>
      <p>Dan horen wij dat graag. Zo gaat het:</p>
      <ol className="dw-steps">
        <li>
          Zoek de norm op in het <Link to="/normenboek">Normenboek</Link>.
        </li>
        <li>Kies onderaan “Kopieer een melding”. Het kenmerk en de vindplaats staan er dan al in.</li>
        <li>Schrijf op wat er volgens u niet klopt, en op welke wet of uitspraak u dat baseert.</li>
        <li>
          Plaats de melding bij de broncode van dit project, onder meldingen. Zet er geen gegevens over mensen in.
        </li>
      </ol>
      <p>
        Een melding is openbaar. Wij antwoorden met een reden. Blijft er verschil van mening? Dan zetten wij de andere
        opvatting bij de norm.
      </p>
      <p>Gebruikt uw organisatie Deelwijs op een eigen adres? Dan weet uw beheerder waar de broncode staat.</p>
    </section>
  )
}
