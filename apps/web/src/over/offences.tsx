// What the check says about data on offences, and what it does not.

export function Offences() {
  return (
    <section className="dw-stack dw-stack--tight" aria-labelledby="strafbaar">
      <h2 id="strafbaar">Gegevens over strafbare feiten</h2>
      <p>
        Gegevens over strafbare feiten hebben extra bescherming (artikel 10 AVG, artikelen 31 tot en met 33
        Uitvoeringswet AVG). Deze toets noemt die regels. De AVG is de Europese wet over privacy.
      </p>
      <p>
        Wat politie, justitie en reclassering met zulke gegevens mogen, toetst Deelwijs niet. Daarvoor gelden de Wet
        politiegegevens en de Wet justitiële en strafvorderlijke gegevens.
      </p>
    </section>
  )
}
