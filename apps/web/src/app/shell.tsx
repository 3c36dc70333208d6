// The frame of every page: skip link, header, main part, safety exit and footer.
import { Outlet } from '@tanstack/react-router'
import { SkipLink } from '@utrecht/component-library-react'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'
import { SafetyExit } from './safety-exit.tsx'

export function Shell() {
  return (
    <div className="dw-shell">
      <SkipLink href="#inhoud">Naar de inhoud</SkipLink>
      <Header />
      <main id="inhoud" className="dw-main" tabIndex={-1}>
        <div className="dw-band">
          <Outlet />
        </div>
      </main>
      <SafetyExit />
      <Footer />
    </div>
  )
}
