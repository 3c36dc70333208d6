// The band that stays in sight wherever one scrolls: what is shown here is invented and no law.

export function InventedBand() {
  return (
    <p className="dw-invented">
      <strong>Verzonnen voorbeeld.</strong> Dit is geen recht.
    </p>
  )
}
