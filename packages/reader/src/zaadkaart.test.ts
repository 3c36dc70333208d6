// What the reader must see of the guidance, row by row of the seed map. Each title names the row that docs/dekking-zaadkaart.json points to.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkContract, checkForm, checkLeaks, type LetterReading, readLetter } from './index.ts'

const letter = (body: string): LetterReading =>
  readLetter(`Gemeente Zandwolde\n\nGeachte aanbieder,\n\n${body}\n\nMet vriendelijke groet,\nteam Toegang`)
const flagsIn = (body: string): readonly string[] => letter(body).rodeVlaggen.map(({ vlag }) => vlag)
const askedIn = (body: string): readonly string[] =>
  letter(body).gegevens.flatMap(({ gegeven, gevraagd }) => (gevraagd ? [gegeven] : []))
const factsIn = (reading: LetterReading): readonly string[] =>
  reading.feiten.map(({ feit, waarde }) => `${feit}=${waarde}`)
const verdictsOn = (text: string): readonly string[] => checkContract(text).clausules.map(({ oordeel }) => oordeel)
const leaksIn = (text: string): readonly string[] => checkLeaks(text).bevindingen.map(({ soort }) => soort)

const BEYOND = 'gaat-verder-dan-de-wet'

test('S001: standaard vragen naar het dossier wordt in een brief herkend als een vaste vraag', () => {
  const facts = factsIn(letter('Bij elke verlenging ontvangen wij standaard het dossier.'))
  assert.ok(facts.includes('uitvraag=standaard'))
})

test('S012: een brief wil per kind sturen op kosten; de vlag wijst naar cijfers zonder namen', () => {
  const { rodeVlaggen } = letter(
    'Wij willen meer grip op de kosten. Daarom vragen wij u het behandelplan van dit kind.',
  )
  assert.deepEqual(
    rodeVlaggen.map(({ vlag }) => vlag),
    ['sturen-op-kosten-of-kwaliteit'],
  )
  assert.match(rodeVlaggen[0]?.uitleg ?? '', /cijfers zonder namen/)
})

test('S019: een getekend toestemmingsformulier bij de brief blijft een bewering, met een vlag', () => {
  const reading = letter(
    'Wij beslissen over de verlenging. Het formulier met de toestemming van beide ouders zit als bijlage bij deze brief. U mag het onderzoeksverslag daarom delen.',
  )
  assert.ok(reading.rodeVlaggen.some(({ vlag }) => vlag === 'toestemming-als-grond'))
  for (const { feit, zekerheid } of reading.feiten) if (feit === 'toestemming') assert.ok(zekerheid <= 0.5)
  const form = checkForm(
    'Productcode: ....\n[ ] De ouders geven toestemming voor het delen van gegevens met de gemeente',
  )
  assert.equal(form.velden.find(({ bronnen }) => bronnen.some(({ id }) => id === 'H2.1.1'))?.oordeel, 'moet-weg')
})

test('S037: de accountant ontvangt het plan, zegt een bepaling: dat gaat verder dan de wet', () => {
  assert.deepEqual(verdictsOn('5. De accountant ontvangt het behandelplan van elke jeugdige.'), [BEYOND])
})

test('S057: een brief met drie doelen: drie petten, en elk gegeven hoort bij zijn eigen pet', () => {
  const reading = letter(
    'Wij beslissen over de verlenging. Daarvoor ontvangen wij graag de duur.\n\nAls casusregisseur wil ik graag weten wie de school belt.\n\nOm uw factuur te betalen vragen wij het aantal uren.',
  )
  const facts = factsIn(reading)
  for (const pet of ['beslisser', 'casusregisseur', 'bekostiger']) assert.ok(facts.includes(`pet=${pet}`), pet)
  const asked = reading.gegevens.flatMap(({ gegeven, gevraagd, pet }) => (gevraagd ? [`${gegeven}: ${pet}`] : []))
  for (const one of ['duur: beslisser', 'afstemmingsinformatie: casusregisseur', 'omvang: bekostiger'])
    assert.ok(asked.includes(one), one)
  assert.ok(reading.rodeVlaggen.some(({ vlag }) => vlag === 'doelen-vermengd'))
})

test('S064: een beroep op het contract verandert niets aan de andere feiten, en krijgt een vlag', () => {
  const without = factsIn(letter('Wij beslissen over de verlenging. U moet ons het behandelplan sturen.'))
  const body = 'Wij beslissen over de verlenging. Op grond van het contract moet u ons het behandelplan sturen.'
  const withContract = factsIn(letter(body)).filter((fact) => !fact.startsWith('contractbepaling='))
  assert.deepEqual(withContract, without)
  assert.ok(flagsIn(body).includes('contract-of-verordening-als-grond'))
})

test('S094: een vraag naar hoe het oordeel tot stand kwam; een antwoord over het proces is geen lek', () => {
  assert.deepEqual(
    askedIn(
      'Wij beslissen over de verlenging. Kunt u uitleggen hoe het oordeel van de behandelaar tot stand is gekomen?',
    ),
    ['totstandkoming-oordeel'],
  )
  assert.deepEqual(
    leaksIn(
      'Twee geregistreerde professionals hebben het oordeel besproken. De richtlijn van de beroepsgroep is gevolgd.',
    ),
    [],
  )
})

test('S105: "niet gecontracteerd" en "niet ingekocht" zijn alleen geen reden', () => {
  for (const body of [
    'U bent niet gecontracteerd, daarom geven wij geen beschikking.',
    'Deze hulp is niet ingekocht. Wij wijzen de aanvraag daarom af.',
  ])
    assert.ok(flagsIn(body).includes('niet-gecontracteerd'), body)
})

test('S109: het stappenplan volgen mag een contract vragen; de uitkomst delen vraagt een afweging', () => {
  assert.deepEqual(verdictsOn('1. De aanbieder werkt volgens het stappenplan van de Centrale Raad van Beroep.'), [
    'in-orde',
  ])
  assert.deepEqual(verdictsOn('2. De resultaten van het stappenplan deelt de aanbieder met het college.'), ['let-op'])
})

test('S122: een uitleg van het oordeel met inhoud over het kind wordt gemeld', () => {
  const found = leaksIn('Het oordeel is gevormd omdat hij een depressie heeft en thuis veel ruzie is.')
  for (const kind of ['diagnose', 'gezinsdetail']) assert.ok(found.includes(kind), kind)
})

test('S126: praktijkvoorbeeld 8: de evaluatie wordt gevraagd, de zin over vertrouwen is geen lek', () => {
  assert.deepEqual(askedIn('Om over de verlenging te beslissen ontvangen wij graag het evaluatieverslag.'), [
    'evaluatieverslag',
  ])
  const { bevindingen, toegestaan } = checkLeaks('Het kostte meer tijd dan gewoonlijk om vertrouwen op te bouwen.')
  assert.deepEqual(bevindingen, [])
  assert.equal(toegestaan.length, 1)
})

for (const [document, element] of [
  ['plan van aanpak', 'behandelplan'],
  ['behandelplan', 'behandelplan'],
  ['diagnose', 'diagnose'],
  ['evaluatieverslag', 'evaluatieverslag'],
  ['verslag van het onderzoek', 'onderzoeksverslag'],
  ['dossier', 'dossier'],
] as const) {
  test(`S135: standaard gevraagd, en herkend: ${document}`, () => {
    const reading = letter(`Bij elke verlenging ontvangen wij standaard het ${document}.`)
    assert.deepEqual(
      reading.gegevens.map(({ gegeven, gevraagd }) => [gegeven, gevraagd]),
      [[element, true]],
    )
    assert.ok(factsIn(reading).includes('uitvraag=standaard'))
  })
}

test('S144: een bepaling die verder gaat dan de wet heeft een reden, een bron en wat wel kan', () => {
  const [clause] = checkContract('2. De aanbieder stuurt bij elke aanvraag het dossier van de jeugdige mee.').clausules
  assert.equal(clause?.oordeel, BEYOND)
  assert.ok(clause.bronnen.length > 0 && clause.reden !== '' && clause.rechtmatig !== '')
})

test('S146: een verwijzing naar de landelijke contractstandaarden is in orde', () => {
  assert.deepEqual(
    verdictsOn('1. Voor persoonsgegevens geldt artikel 10 van de landelijke contractstandaarden jeugd.'),
    ['in-orde'],
  )
})

test('S147: praktijkvoorbeeld 11: het contract eist doelen en evaluatie; de evaluatie gaat verder dan de wet', () => {
  const { clausules } = checkContract(
    '4.2 De jeugdhulpaanbieder vermeldt bij elke verlenging de behaalde doelen en stuurt de evaluatie van de behandeling mee.',
  )
  assert.match(clausules.find(({ oordeel }) => oordeel === BEYOND)?.tekst ?? '', /evaluatie/)
})

test('S148: "doelen behaald" en "meer tijd nodig" zijn op hoofdlijnen, en worden zo herkend', () => {
  for (const line of ['De jeugdige heeft de doelen behaald.', 'Er is nog wat meer tijd nodig om de doelen te halen.']) {
    const { bevindingen, toegestaan } = checkLeaks(line)
    assert.deepEqual(bevindingen, [], line)
    assert.equal(toegestaan.length, 1, line)
  }
})

test('S149: goedkeuring vooraf bij een verwijzing: rood in het contract, een vlag in de brief', () => {
  assert.deepEqual(
    verdictsOn(
      '3. De aanbieder start pas na voorafgaande goedkeuring van de gemeente, ook bij een verwijzing van de huisarts.',
    ),
    [BEYOND],
  )
  assert.ok(
    flagsIn('U mag pas starten na goedkeuring vooraf van de gemeente op de verwijzing van de huisarts.').includes(
      'voorafgaande-goedkeuring',
    ),
  )
})

test('S167: een vaste termijn voor iedereen: let op in het contract, een vlag in de brief', () => {
  assert.deepEqual(verdictsOn('3. Een beschikking wordt afgegeven voor maximaal zes maanden.'), ['let-op'])
  assert.deepEqual(flagsIn('Wij geven beschikkingen altijd voor maximaal zes maanden af.'), ['standaardtermijn'])
})

test('S178: een bepaling wordt gesplitst: product en duur zijn in orde, de evaluatie gaat verder dan de wet', () => {
  assert.deepEqual(
    verdictsOn(
      '4.1 Bij verlenging vermeldt de aanbieder het product en de duur en voegt hij een evaluatieverslag toe.',
    ),
    ['in-orde', 'in-orde', BEYOND],
  )
})

test('S185: twijfel over de kwaliteit wijst naar het contractgesprek en de inspectie, niet naar het dossier', () => {
  const { rodeVlaggen } = letter(
    'Wij twijfelen aan de kwaliteit van de behandelaar. Daarom vragen wij het dossier van dit kind.',
  )
  const flag = rodeVlaggen.find(({ vlag }) => vlag === 'sturen-op-kosten-of-kwaliteit')
  assert.match(flag?.uitleg ?? '', /contractgesprek en de inspectie/)
})

test('S192: een inkoper toetst een concept: elk deel over gegevens krijgt een oordeel op zijn plaats', () => {
  const draft =
    'CONCEPT\n1. De tarieven staan in bijlage 2.\n2. De aanbieder meldt product en duur.\n3. De aanbieder stuurt het dossier mee.'
  const { clausules } = checkContract(draft)
  assert.ok(clausules.some(({ oordeel }) => oordeel === BEYOND))
  for (const { van, tot, tekst } of clausules) assert.equal(draft.slice(van, tot), tekst)
})

test('S193: verwijzen alleen na overleg met het wijkteam is rood; het palet bespreken is groen', () => {
  assert.deepEqual(verdictsOn('2. De huisarts verwijst alleen na overleg met het wijkteam.'), [BEYOND])
  assert.deepEqual(
    verdictsOn(
      '1. Gemeente en huisartsen bespreken elk jaar het palet aan ingekochte hulp waarnaar zij kunnen verwijzen.',
    ),
    ['in-orde'],
  )
})

for (const [who, text] of [
  [
    'gecertificeerde-instelling',
    'Jeugdbescherming Zandwolde is een gecertificeerde instelling. Wij voeren de ondertoezichtstelling uit en vragen u om het dossier.',
  ],
  ['veilig-thuis', 'Veilig Thuis Zandwolde doet onderzoek en vraagt u om informatie.'],
  ['betrokkene', 'Ik wil graag mijn eigen dossier inzien. Groeten, Noor Testkind'],
  [
    'cbs',
    'Centraal Bureau voor de Statistiek\n\nGeachte aanbieder,\n\nWij vragen u om gegevens voor de statistiek.\n\nMet vriendelijke groet,\nhet CBS',
  ],
] as const) {
  test(`S196: deze vrager heeft een eigen kader: ${who}`, () => {
    assert.ok(factsIn(readLetter(text)).includes(`vrager=${who}`))
  })
}
