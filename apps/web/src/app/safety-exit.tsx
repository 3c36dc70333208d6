// Stands on every page and never blocks anything: where to go when a child is unsafe.
import { Icon } from '../ui/icon.tsx'

export function SafetyExit() {
  return (
    <aside id="veiligheid" className="dw-safety" aria-label="Veiligheid" tabIndex={-1}>
      <div className="dw-band dw-safety__in">
        <Icon name="telefoon" />
        <p>
          <strong>Is een kind nu in gevaar?</strong> Bel{' '}
          <a className="dw-safety__call" href="tel:112">
            112
          </a>
          . Zorgen over veiligheid? Bel Veilig Thuis (
          <a className="dw-safety__call" href="tel:08002000">
            0800-2000
          </a>
          , gratis, dag en nacht) of volg de meldcode. U mag Veilig Thuis informeren zonder toestemming.
        </p>
      </div>
    </aside>
  )
}
