// The page Over Deelwijs: what it is and is not, what it rests on, and how to object.
import { Link } from '../app/link.tsx'
import { Page } from '../ui/page.tsx'
import { Colophon } from './colophon.tsx'
import { Guidance } from './guidance.tsx'
import { LawTable } from './law-table.tsx'
import { Objecting } from './objecting.tsx'
import { Offences } from './offences.tsx'
import { WhatItIs } from './what-it-is.tsx'
import './over.css'

const LEAD =
  'Deelwijs helpt jeugdhulpaanbieders bij één vraag: mag ik dit met de gemeente delen? Hier leest u waar het op rust en waar het ophoudt.'

export function OverPage() {
  return (
    <Page heading="Over Deelwijs" lead={LEAD}>
      <WhatItIs />
      <section className="dw-stack dw-stack--tight" aria-labelledby="privacy">
        <h2 id="privacy">Uw gegevens</h2>
        <p>
          Wat u invult, blijft in uw browser. Er gaat niets naar ons of naar een ander. U logt niet in. Wij meten niet
          wat u doet. Sluit u het venster, dan is alles weg. Wilt u iets bewaren? Dan slaat u zelf een bewijsstuk op.
        </p>
      </section>
      <Offences />
      <section className="dw-stack dw-stack--tight" aria-labelledby="wetten">
        <h2 id="wetten">Welke teksten wij lazen</h2>
        <p>
          Bij elke norm staat op welke tekst zij rust. Niet elke tekst is al nagelezen in de versie die nu geldt. Dat
          ziet u hier en in het <Link to="/normenboek">Normenboek</Link>.
        </p>
        <LawTable />
        <p>Een verordening betekent hier: regels van Europa die direct gelden.</p>
      </section>
      <Guidance />
      <Objecting />
      <Colophon />
    </Page>
  )
}
