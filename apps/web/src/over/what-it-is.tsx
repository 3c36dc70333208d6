// What Deelwijs is and what it is not, side by side.

const IS = [
  'Een hulpmiddel: het zet de regels op een rij en laat zien waarom.',
  'Een steun bij het wegen: u krijgt de vragen die erbij horen.',
  'Een begin van uw brief: met de plaats in de wet erbij.',
  'Open: u kunt elke regel lezen, en elk bewijs nadoen.',
] as const

const IS_NOT = [
  'Geen beslisser: een professional beslist en schrijft de reden op.',
  'Geen wet: waar wij de handreiking volgen, staat dat erbij.',
  'Geen advies van een advocaat: vraag die bij een conflict.',
  'Geen antwoord op zorgen over veiligheid: bel dan Veilig Thuis.',
] as const

export function WhatItIs() {
  return (
    <section className="dw-is" aria-label="Wat Deelwijs is">
      <Part title="Dit is Deelwijs" points={IS} />
      <Part title="Dit is Deelwijs niet" points={IS_NOT} />
    </section>
  )
}

function Part({ title, points }: { readonly title: string; readonly points: readonly string[] }) {
  return (
    <div className="dw-card dw-stack dw-stack--tight">
      <h2>{title}</h2>
      <ul>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </div>
  )
}
