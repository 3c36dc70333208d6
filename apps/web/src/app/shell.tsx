// The frame of every page: skip link, header, main part, safety exit and footer.
import { type ReactNode, Suspense } from 'react'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'
import { SafetyExit } from './safety-exit.tsx'

export function Shell({ children }: { readonly children: ReactNode }) {
  return (
    <div className="dw-shell">
      <a href="#inhoud" className="utrecht-skip-link utrecht-skip-link--visible-on-focus">
        Naar de inhoud
      </a>
      <Header />
      <main id="inhoud" className="dw-main" tabIndex={-1}>
        <div className="dw-band">
          <Suspense fallback={<p className="dw-soft">Deze pagina wordt geladen.</p>}>{children}</Suspense>
        </div>
      </main>
      <SafetyExit />
      <Footer />
    </div>
  )
}
