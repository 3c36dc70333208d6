// A letter stays on the device, every state of its screens passes axe, and the keyboard is enough.
import { expect, type Request } from '@playwright/test'
import { answerAll, expectNoSidewaysScroll, readOutcomes, STANDARD, showOutcome } from './check.ts'
import { goOnWith, paste } from './letter-steps.ts'
import { NO_TASK, REGISTERED, THREAD, THREE } from './letters.ts'
import { expectAccessible, goDark, NARROW, tabTo, test } from './reading.ts'

const SECRETS = ['Zwaluwstaart-Verzonnen', '999990019', 'Kwartelzucht']
const WITH_SECRETS = REGISTERED.replace('S. Verzonnen', SECRETS.join(' '))

test('van brief tot brief draagt geen verzoek een woord ervan, en er blijft niets achter', async ({
  page,
  context,
}) => {
  const requests: Request[] = []
  context.on('request', (request) => requests.push(request))
  await paste(page, WITH_SECRETS)
  await goOnWith(page)
  await answerAll(page, { ...STANDARD, motivering: 'geen' })
  await showOutcome(page)
  await page.getByRole('link', { name: 'Maak de antwoordbrief' }).click()
  await expect(page.locator('.dw-letter')).toBeVisible()
  expect(requests.length).toBeGreaterThan(5)
  const carried = requests.flatMap((request) => [request.url(), request.postData() ?? ''])
  for (const secret of [...SECRETS, 'verlenging', 'geregistreerd']) {
    expect(carried.filter((text) => decodeURIComponent(text).includes(secret))).toEqual([])
  }
  expect(requests.filter((request) => request.method() !== 'GET')).toEqual([])
  const kept = await page.evaluate(async () => {
    const names = await caches.keys()
    const cached = await Promise.all(
      names.map(async (name) => (await (await caches.open(name)).keys()).map((item) => item.url)),
    )
    const databases = await indexedDB.databases()
    return {
      cached,
      databases,
      sizes: [localStorage.length, sessionStorage.length, document.cookie],
      history: history.state,
    }
  })
  expect([kept.sizes, kept.databases, kept.history]).toEqual([[0, 0, ''], [], null])
  expect(SECRETS.filter((secret) => JSON.stringify(kept).includes(secret))).toEqual([])
  await page.reload()
  await page.goto('/brief')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hier staat nog geen brief')
})

test('alles wissen wist ook de brief', async ({ page }) => {
  await paste(page, WITH_SECRETS)
  await page.getByRole('button', { name: 'Wis alles wat u invulde' }).click()
  await page.getByRole('button', { name: 'Ja, wis alles' }).click()
  await expect(page.getByLabel('Plak of sleep de brief')).toHaveValue('')
  await page.goto('/brief')
  await expect(page.getByText('Hier staat nog geen brief')).toBeVisible()
})

for (const [name, text] of [
  ['een draad', THREAD],
  ['drie doelen', THREE],
  ['geen taak', NO_TASK],
  ['een register als reden', REGISTERED],
] as const) {
  test(`axe: ${name}, licht, donker en op 320 pixels`, async ({ page }) => {
    await paste(page, text)
    await expectAccessible(page)
    await page.evaluate(() => {
      for (const panel of document.querySelectorAll('details')) panel.open = true
    })
    const change = page.getByRole('button', { name: /^Wijzig ?:/ }).first()
    if ((await change.count()) > 0) await change.click()
    await expectAccessible(page)
    await goDark(page)
    await expectAccessible(page)
    await page.setViewportSize(NARROW)
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
  })
}

test('axe: meldingen bij het vak en bij het nakijken, donker en smal', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Lees de brief' }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await expectAccessible(page)
  await goDark(page)
  await page.setViewportSize(NARROW)
  await expectAccessible(page)
  await paste(page, 'Graag horen wij van u.')
  await page.getByRole('button', { name: 'Dit klopt, ga verder' }).click()
  await expect(page.locator('.dw-errors')).toBeFocused()
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
})

test('een markering is een teken, een lijn en woorden: niet alleen een kleur', async ({ page }) => {
  await paste(page, REGISTERED)
  const asked = page.locator('mark', { hasText: 'diagnose' }).first()
  await expect(asked).toContainText(/Markering \d+, gevraagd: diagnose/)
  await expect(asked.locator('[aria-hidden]')).toHaveText(/^\d+$/)
  const styles = await page
    .locator('.dw-lezen__text mark')
    .evaluateAll((marks) => marks.map((mark) => getComputedStyle(mark).textDecorationStyle))
  expect(new Set(styles).size).toBeGreaterThanOrEqual(3)
  const link = page.getByRole('link', { name: /^Diagnose: bekijk in de brief/ }).first()
  await link.click()
  await expect(asked).toBeFocused()
  await expect(page).toHaveURL(/\/brief$/)
})

test('alleen met het toetsenbord: plakken, lezen, wijzigen en verder', async ({ page }) => {
  await page.goto('/')
  await page.getByLabel('Plak of sleep de brief').focus()
  await page.keyboard.insertText(REGISTERED)
  await tabTo(page, /^Lees de brief/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await tabTo(page, /^Duur/)
  await page.keyboard.press('Space')
  await tabTo(page, /^Wijzig: De vrager/)
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Wat is het wel? De vrager')).toBeFocused()
  await tabTo(page, /^Dit klopt, ga verder/)
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/toets\//)
  await answerAll(page, { ...STANDARD, motivering: 'geen' })
  await showOutcome(page)
  expect(await readOutcomes(page)).toEqual({ Diagnose: 'Mag niet', 'Soort hulp': 'Moet' })
})
