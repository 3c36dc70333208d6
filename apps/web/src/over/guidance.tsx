// Who made the guidance that the norms follow beside the law. Taken from its last pages, in our own words.

/** Where the authors worked when they wrote it. */
const AUTHORS = [
  'Nederlandse vereniging van pedagogen en onderwijskundigen',
  'Accare, een aanbieder van jeugdhulp',
  'Molendrift, een aanbieder van jeugdhulp',
] as const

const ASSOCIATIONS = [
  'Beroepsvereniging van professionals in sociaal werk',
  'Nederlandse vereniging van pedagogen en onderwijskundigen',
  'Nederlands Instituut van Psychologen',
  'Nederlandse Vereniging voor Psychiatrie',
  'Jeugdartsen Nederland',
  'Beroepsvereniging verzorgenden en verpleegkundigen',
  'Landelijke huisartsen vereniging',
  'Nederlandse vereniging voor Kindergeneeskunde',
  'Beroepsvereniging voor kinder- en jongerenwerk',
  'Landelijke vereniging van vrijgevestigde psychologen en psychotherapeuten',
  'Federatie Vaktherapeutische Beroepen',
] as const

export function Guidance() {
  return (
    <section className="dw-stack dw-stack--tight" aria-labelledby="handreiking">
      <h2 id="handreiking">Wie de handreiking maakte</h2>
      <p>
        Naast de wet volgen wij een handreiking. Zij heet “Zorgvuldig verstrekken van persoonsgegevens aan gemeenten bij
        jeugdhulp”. Een handreiking is advies. Zij is geen wet.
      </p>
      <p>Juristen en een bestuurder schreven haar. Zij werkten bij:</p>
      <Names names={AUTHORS} />
      <p>
        Daarna lazen mensen van andere organisaties mee. Dat waren psychologen, pedagogen, een psychiater en juristen.
        Ook iemand van een gemeente las mee.
      </p>
      <p>
        De makers noemen het een begin. Zij gingen uit van wat zij toen wisten. De Samenwerkende Beroepsverenigingen
        Jeugd staan mee achter de handreiking. Daarin zitten:
      </p>
      <Names names={ASSOCIATIONS} />
      <p>De makers van de handreiking hebben Deelwijs niet gemaakt en niet gekeurd.</p>
    </section>
  )
}

function Names({ names }: { readonly names: readonly string[] }) {
  return (
    <ul className="dw-names">
      {names.map((name) => (
        <li key={name}>{name}</li>
      ))}
    </ul>
  )
}
