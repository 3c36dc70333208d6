// The Normenboek: find a norm, read it, see its place between the others, and object to it.
import { expect } from '@playwright/test'
import { expectAccessible, expectNoSideways, goDark, NARROW, tabTo, test, watchLeaks } from './reading.ts'

const heading = { level: 1 } as const

test('zoeken, een norm openen en terug naar dezelfde lijst', async ({ page }) => {
  await page.goto('/normenboek')
  await expect(page.getByRole('heading', heading)).toHaveText('Normenboek')
  const all = await page.locator('.dw-norms__item').count()
  expect(all).toBeGreaterThan(80)
  await expect(page.getByRole('status')).toHaveText(`Alle ${all} normen, in de volgorde van de wet.`)
  await page.getByLabel('Zoek een norm').fill('evaluatieverslag standaard')
  await expect(page.locator('.dw-norms__item')).not.toHaveCount(all)
  const found = await page.locator('.dw-norms__item').count()
  await expect(page.getByRole('status')).toHaveText(`Er passen ${found} normen bij uw zoekwoord.`)
  await page.locator('.dw-norms__link').first().click()
  await expect(page).toHaveURL(/\/normenboek\/[a-z-]+$/)
  await expect(page.getByRole('navigation').getByRole('link', { name: 'Normenboek' })).toHaveAttribute(
    'aria-current',
    'true',
  )
  await page.goBack()
  await expect(page.getByLabel('Zoek een norm')).toHaveValue('evaluatieverslag standaard')
  await expect(page.locator('.dw-norms__item')).toHaveCount(found)
})

test('een norm is te lezen als ALS, DAN en OMDAT, met bron, gezag en geldigheid', async ({ page }) => {
  await page.goto('/normenboek/beslisser-dossier-afweging')
  const text = page.getByRole('region', { name: 'De tekst van de norm' })
  for (const word of ['Als', 'Dan', 'Omdat']) await expect(text.getByText(word, { exact: true })).toBeVisible()
  await expect(text).toContainText('De vrager besluit over de hulp.')
  await expect(text).toContainText('Na uw afweging')
  await expect(page.getByRole('main')).toContainText('Dit staat in de handreiking van de beroepsverenigingen')
  await expect(page.getByRole('heading', { name: 'Anderen lezen dit anders' })).toBeVisible()
  const law = page.getByRole('link', { name: /^Jeugdwet 7\.4\.0 lid 2/ }).first()
  await expect(law).toHaveAttribute('href', /^https:\/\/wetten\.overheid\.nl\/jci1\.3:c:BWBR0034925&artikel=7\.4\.0/)
  await expect(page.getByText('gelezen: versie van 1 januari 2026').first()).toBeVisible()
  await expect(page.getByText('nog na te lezen').first()).toBeVisible()
  await expect(page.getByText('vanaf 1 januari 2026, zonder einddatum')).toBeVisible()
  await page.getByText('Voor juristen: de norm in één stuk tekst').click()
  await expect(page.getByText(/^ALS De taak van de vrager is Besluiten over de hulp EN/)).toBeVisible()
})

test('de tekening en de lijst ernaast zeggen hetzelfde', async ({ page }) => {
  await page.goto('/normenboek/geheimhouding')
  const picture = page.getByRole('img', { name: /Plaats van de norm: Het beroepsgeheim is de hoofdregel/ })
  await expect(picture).toBeVisible()
  const described = await picture.locator('desc').textContent()
  const listed = await page.locator('.dw-relation li').count()
  expect(described).toContain(`Boven de norm: ${listed} die voorgaan.`)
  const rows = await picture.locator('.dw-picture__box').count()
  expect(rows).toBe((await page.locator('.dw-relation').count()) + 1)
  await page.locator('.dw-relation').getByRole('link', { name: 'De beslisser moet weten om wie het gaat' }).click()
  await expect(page.getByRole('heading', heading)).toHaveText('De beslisser moet weten om wie het gaat')
  await expect(page.locator('.dw-relation').last()).toContainText('Het beroepsgeheim is de hoofdregel')
})

test('uitleg is als uitleg gemerkt en wijst naar de norm die beslist', async ({ page }) => {
  await page.goto('/normenboek/contract-is-geen-grond')
  await expect(page.getByText('Dit is uitleg.')).toBeVisible()
  await expect(page.getByRole('main')).toContainText('Dit verandert de uitkomst niet: afspraak in het contract.')
  await expect(page.getByRole('img', { name: /Plaats van de norm/ })).toHaveCount(0)
  await page.getByText('De norm die wel beslist:').getByRole('link').click()
  await expect(page).toHaveURL(/\/normenboek\//)
  await expect(page.getByText('Dit is uitleg.')).toHaveCount(0)
})

test('een melding over een norm draagt haar kenmerk en gaat alleen naar het klembord', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/normenboek/pgb')
  const leaks = watchLeaks(page)
  await page.getByRole('button', { name: 'Kopieer een melding' }).click()
  await expect(page.getByText('De melding is gekopieerd.')).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain('(pgb)')
  expect(copied).toMatch(/Vingerafdruk: [0-9a-f]{64}/)
  expect(leaks).toEqual([])
})

test('een norm die niet bestaat geeft een weg terug', async ({ page }) => {
  await page.goto('/normenboek/bestaat-niet')
  await expect(page.getByRole('heading', heading)).toHaveText('Deze norm staat niet in het boek')
  await page.getByRole('link', { name: 'Zoek in het Normenboek' }).click()
  await expect(page.getByRole('heading', heading)).toHaveText('Normenboek')
})

test('zoeken zonder vondst zegt wat u kunt doen', async ({ page }) => {
  await page.goto('/normenboek')
  await page.getByLabel('Zoek een norm').fill('zeppelin')
  await expect(page.getByText('Wij vonden geen norm.')).toBeVisible()
  await expectAccessible(page)
})

test('het hele boek is in één keer te lezen en te printen', async ({ page }) => {
  await page.goto('/normenboek')
  await page.getByRole('button', { name: 'Toon de tekst van elke norm' }).click()
  const norms = await page.locator('.dw-norms__item').count()
  await expect(page.locator('.dw-norm')).toHaveCount(norms)
  await expect(page.getByRole('button', { name: 'Print deze normen' })).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText(/^Deelwijs, Normenboek\. Afgedrukt op \d/)).toBeVisible()
  await expect(page.getByLabel('Zoek een norm')).toBeHidden()
  await page.emulateMedia({ media: 'screen' })
  await expectAccessible(page)
  await page.setViewportSize(NARROW)
  await expectNoSideways(page)
})

test('alleen met het toetsenbord: zoeken, openen, de tekst openklappen', async ({ page }) => {
  await page.goto('/normenboek')
  await expect(page.getByRole('heading', heading)).toHaveText('Normenboek')
  await tabTo(page, /^Zoek een norm/)
  await page.keyboard.type('beroepsgeheim hoofdregel')
  await tabTo(page, /^Het beroepsgeheim is de hoofdregel/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', heading)).toBeFocused()
  await tabTo(page, /^Voor juristen/)
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^WIJKT AF VAN|^DAN Mag niet/).first()).toBeVisible()
})

const STATES = [
  'geheimhouding',
  'definitieve-weigering',
  'contract-is-geen-grond',
  'controle-alle-stappen',
  'vrager-cbs',
]

for (const id of STATES) {
  test(`toegankelijk en passend op 320 pixels: ${id}`, async ({ page }) => {
    await page.goto(`/normenboek/${id}`)
    await page.getByText('Voor juristen').click()
    await expectAccessible(page)
    await page.setViewportSize(NARROW)
    await expectNoSideways(page)
    await expectAccessible(page)
  })
}

test('een norm is ook donker toegankelijk, en de lijst past op 320 pixels', async ({ page }) => {
  await page.goto('/normenboek/geheimhouding')
  await goDark(page)
  await expectAccessible(page)
  await page.setViewportSize(NARROW)
  await page.goto('/normenboek')
  await expectNoSideways(page)
})

test('de tekening blijft leesbaar op 320 pixels', async ({ page }) => {
  await page.setViewportSize(NARROW)
  await page.goto('/normenboek/geheimhouding')
  const picture = page.locator('.dw-picture')
  const box = await picture.boundingBox()
  const scale = (box?.width ?? 0) / 340
  expect(scale * 13).toBeGreaterThanOrEqual(10)
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320)
  for (const text of await picture.locator('text').all()) {
    const own = await text.boundingBox()
    expect((own?.x ?? 0) + (own?.width ?? 0)).toBeLessThan((box?.x ?? 0) + (box?.width ?? 0))
  }
})

test('op papier staan de tekst, de bronnen en de tekening, en geen knoppen', async ({ page }) => {
  await page.goto('/normenboek/beslisser-dossier-afweging')
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.dw-header')).toBeHidden()
  await expect(page.getByRole('button', { name: 'Print deze norm' })).toBeHidden()
  await expect(page.getByRole('button', { name: 'Kopieer een melding' })).toBeHidden()
  await expect(page.getByRole('region', { name: 'De tekst van de norm' })).toBeVisible()
  await expect(page.locator('.dw-picture')).toBeVisible()
  await expect(page.locator('.dw-sources').first()).toBeVisible()
})
