// The foot of every page: what this tool does with answers, and where to read more.
import { Forget } from './forget.tsx'
import { Link } from './link.tsx'

export function Footer() {
  return (
    <footer className="dw-footer">
      <div className="dw-band dw-footer__in">
        <p>Deelwijs ondersteunt. Een professional beslist. Uw antwoorden blijven in uw browser.</p>
        <p className="dw-row">
          <Forget />
          <Link to="/over" className="dw-alone">
            Over Deelwijs
          </Link>
        </p>
      </div>
    </footer>
  )
}
