// The top of every page: the name, the way to each part and the light or dark choice.

import { useState } from 'react'
import { Icon } from '../ui/icon.tsx'
import { Link } from './link.tsx'
import { usePath } from './location.ts'
import { Logo } from './logo.tsx'
import { ThemeToggle } from './theme-toggle.tsx'

/** `below`: paths that belong to the part besides its own. */
const PARTS = [
  { to: '/', label: 'Toets', below: /^\/(toets|voorbeelden|brief)(\/|$)/ },
  { to: '/contracttoets', label: 'Contracttoets' },
  { to: '/formuliercheck', label: 'Formuliercheck' },
  { to: '/lekcontrole', label: 'Lekcontrole' },
  { to: '/normenboek', label: 'Normenboek', below: /^\/normenboek\// },
  { to: '/bewijs', label: 'Bewijs' },
  { to: '/wat-verandert-er', label: 'Wat verandert er' },
  { to: '/over', label: 'Over Deelwijs' },
] as const

export function Header() {
  const path = usePath()
  // Open for one page: the back button closes it as well.
  const [openAt, setOpenAt] = useState<string | null>(null)
  const open = openAt === path
  const setOpen = (wanted: boolean): void => setOpenAt(wanted ? path : null)
  return (
    <header className="dw-header">
      <div className="dw-band dw-header__in">
        <Link to="/" className="dw-logo">
          <Logo />
          Deelwijs
        </Link>
        <button
          type="button"
          className="dw-nav__menu"
          aria-expanded={open}
          aria-controls="hoofdmenu"
          onClick={() => setOpen(!open)}
        >
          <Icon name={open ? 'sluiten' : 'menu'} />
          Menu
        </button>
        <nav id="hoofdmenu" className="dw-nav" aria-label="Hoofdmenu" data-open={open ? '' : undefined}>
          <a href="#veiligheid" className="dw-nav__safety">
            Kind in gevaar?
          </a>
          {PARTS.map((part) => (
            <Link
              key={part.to}
              to={part.to}
              aria-current={'below' in part && part.below.test(path) ? 'true' : undefined}
              onClick={() => setOpen(false)}
            >
              {part.label}
            </Link>
          ))}
          <ThemeToggle />
        </nav>
      </div>
    </header>
  )
}
