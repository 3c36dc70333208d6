// The page Contracttoets: paste or drop, progress and stop, clauses with a filter, a report, and nothing that leaves.
import { readFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'
import { longContract, pagesIn } from './long-pdf.ts'
import { expectAccessible, expectNoSideways, goDark, NARROW, tabTo, test, watchLeaks } from './reading.ts'

/** Under a full test run the first reading may wait for its turn. */
const PATIENT = { timeout: 30_000 }

const CONTRACT = [
  '1. De aanbieder voegt bij elke verlenging een evaluatieverslag toe.',
  '2. Een beschikking wordt afgegeven voor maximaal zes maanden.',
  '3. De aanbieder verstrekt geen behandelinhoud of diagnose aan de gemeente.',
  '4. De tarieven staan in bijlage Kwartelzucht.',
].join('\n')

async function checkText(page: Page): Promise<void> {
  await page.goto('/contracttoets')
  await page.getByRole('textbox', { name: 'Plak of sleep hier het contract' }).fill(CONTRACT)
  await page.getByRole('button', { name: 'Toets dit contract' }).click()
  await expect(page.getByRole('heading', { name: 'Wat wij vonden' })).toBeFocused(PATIENT)
}

const cards = (page: Page) => page.locator('.dw-reading > li')

test('geplakt contract: een oordeel per bepaling, met reden, wat wel kan, artikel en norm', async ({ page }) => {
  await checkText(page)
  await expect(cards(page)).toHaveCount(3, PATIENT)
  const first = cards(page).first()
  await expect(first.locator('.dw-mark')).toHaveText('Gaat verder dan de wet')
  await expect(first).toContainText('evaluatieverslag')
  await expect(first).toContainText('regel 1')
  await expect(first).toContainText('Waarom.')
  await expect(first).toContainText('Wat wel kan.')
  await expect(first.getByRole('link').first()).toHaveAttribute('href', /^https:\/\//)
  const norm = await first.getByRole('link').last().getAttribute('href')
  expect(norm).toMatch(/\/normenboek\/[a-z-]+$/)
  await page.goto(norm ?? '')
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/bestaat niet/)
})

test('de keuze toont een soort oordeel, het verslag houdt alles', async ({ page }) => {
  await checkText(page)
  await page.getByLabel(/^Gaat verder dan de wet/).check()
  await expect(cards(page)).toHaveCount(1)
  await page.getByLabel(/^In orde/).check()
  await expect(cards(page).locator('.dw-mark')).toHaveText(['In orde'])
  await page.getByLabel(/^Alle/).check()
  await expect(cards(page)).toHaveCount(3, PATIENT)
})

test('leeg: een melding bij het veld, en het veld krijgt de cursor', async ({ page }) => {
  await page.goto('/contracttoets')
  await page.getByRole('button', { name: 'Toets dit contract' }).click()
  const box = page.getByRole('textbox', { name: 'Plak of sleep hier het contract' })
  await expect(box).toBeFocused()
  await expect(box).toHaveAccessibleDescription(/Plak eerst een tekst/)
  await expectAccessible(page)
})

test('veertig bladzijden PDF: voortgang, bepalingen met bladzijde, verslag in Word en PDF', async ({ page }, info) => {
  test.slow()
  const pdf = await longContract(370)
  const pages = pagesIn(pdf)
  expect(pages).toBeGreaterThanOrEqual(40)
  await page.goto('/contracttoets')
  await page.evaluate(() => {
    const seen = new Set<string>()
    Object.assign(window, { seen })
    new MutationObserver(() => {
      const label = document.querySelector('.dw-text-box__progress label')?.textContent
      if (label) seen.add(label)
    }).observe(document.body, { subtree: true, childList: true, characterData: true })
  })
  await page
    .getByLabel('Of kies een bestand')
    .setInputFiles({ name: 'raamcontract.pdf', mimeType: 'application/pdf', buffer: pdf })
  await expect(page.getByRole('heading', { name: 'Wat wij vonden' })).toBeFocused(PATIENT)
  const seen = await page.evaluate(() => [...new Set(Object(window).seen)].map(String))
  expect(seen.filter((label) => new RegExp(`^Bladzijde \\d+ van ${pages}$`).test(label)).length).toBeGreaterThan(3)
  await expect(cards(page).first()).toContainText('bladzijde 1')
  expect(await cards(page).count()).toBeGreaterThanOrEqual(277)
  await expect(cards(page).last()).toContainText(new RegExp(`bladzijde ${pages}`))

  await expect(page.getByLabel('Naam van het document')).toHaveValue('raamcontract.pdf')
  await page.getByLabel('Naam van het document').fill('Raamovereenkomst 2027')
  for (const [button, start] of [
    ['Bewaar voor Word', 'PK'],
    ['Bewaar als PDF', '%PDF-'],
  ] as const) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button }).click(),
    ])
    const name = download.suggestedFilename()
    expect(name).toMatch(/^verslag-van-de-contracttoets-\d{4}-\d\d-\d\d\.(docx|pdf)$/)
    const path = info.outputPath(name)
    await download.saveAs(path)
    expect((await readFile(path)).subarray(0, start.length).toString('latin1')).toBe(start)
  }
})

test('wie stopt, krijgt geen uitkomst en kan opnieuw beginnen', async ({ page }) => {
  const pdf = await longContract(370)
  await page.goto('/contracttoets')
  // A person is slower than a worker that reads forty pages: press the button as soon as it is there.
  await page.evaluate(() => {
    new MutationObserver((_, observer) => {
      const stop = [...document.querySelectorAll('button')].find((button) => button.textContent.trim() === 'Stop')
      if (stop === undefined) return
      observer.disconnect()
      stop.click()
    }).observe(document.body, { subtree: true, childList: true })
  })
  await page
    .getByLabel('Of kies een bestand')
    .setInputFiles({ name: 'lang.pdf', mimeType: 'application/pdf', buffer: pdf })
  await expect(page.getByText('U hebt gestopt.')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Wat wij vonden' })).toHaveCount(0)
  await page.getByRole('textbox').fill(CONTRACT)
  await page.getByRole('button', { name: 'Toets dit contract' }).click()
  await expect(cards(page)).toHaveCount(3, PATIENT)
})

test('een bestand dat niet te lezen is, zegt waarom en wat te doen', async ({ page }) => {
  await page.goto('/contracttoets')
  await page.getByLabel('Of kies een bestand').setInputFiles({
    name: 'contract.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('MZ dit is een programma'),
  })
  await expect(page.locator('.dw-text-box').getByRole('status')).toContainText(/[a-z]{3}.*\./)
  await page
    .getByLabel('Of kies een bestand')
    .setInputFiles({ name: 'leeg.docx', mimeType: '', buffer: Buffer.alloc(0) })
  await expect(page.getByText('Dit bestand is leeg.')).toBeVisible()
})

test('slepen werkt als kiezen', async ({ page }) => {
  await page.goto('/contracttoets')
  const data = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([text], 'contract.txt', { type: 'text/plain' }))
    return transfer
  }, CONTRACT)
  await page.dispatchEvent('.dw-text-box', 'drop', { dataTransfer: data })
  await expect(cards(page)).toHaveCount(3, PATIENT)
})

test('geen enkel verzoek draagt de tekst, en er blijft niets staan', async ({ page }) => {
  await page.goto('/contracttoets')
  const urls: string[] = []
  page.on('request', (request) => urls.push(`${request.url()} ${request.postData() ?? ''}`))
  const leaks = watchLeaks(page)
  await page.getByRole('textbox').fill(CONTRACT)
  await page.getByRole('button', { name: 'Toets dit contract' }).click()
  await expect(cards(page)).toHaveCount(3, PATIENT)
  await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Bewaar als PDF' }).click()])
  expect(leaks).toEqual([])
  expect(urls.filter((url) => /Kwartelzucht|evaluatieverslag/.test(decodeURIComponent(url)))).toEqual([])
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, ''])
})

test('toegankelijk: licht, donker en op 320 pixels', async ({ page }) => {
  await checkText(page)
  await expectAccessible(page)
  await goDark(page)
  await expectAccessible(page)
  await page.setViewportSize(NARROW)
  await expectAccessible(page)
  await expectNoSideways(page)
})

test('alleen met het toetsenbord, van plakken tot verslag', async ({ page }) => {
  await page.goto('/contracttoets')
  await page.getByRole('textbox').focus()
  await page.keyboard.insertText(CONTRACT)
  await tabTo(page, /^Toets dit contract$/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Wat wij vonden' })).toBeFocused(PATIENT)
  await tabTo(page, /^Alle/)
  await page.keyboard.press('ArrowDown')
  await expect(cards(page)).toHaveCount(1)
  await tabTo(page, /^Bewaar als PDF$/)
  await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
})
