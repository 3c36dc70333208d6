// What was agreed or weighed for one task does not count for another: the question comes back, and says why.
import { expect, test } from '@playwright/test'
import { answerAll, begin, goOn } from './check.ts'

test('een toestemming voor de ene taak telt niet voor de andere: de vraag komt terug en zegt waarom', async ({
  page,
}) => {
  await begin(page, ['verloop'])
  await answerAll(page, {
    vrager: 'college',
    pet: 'casusregisseur',
    'nodig-voor-afstemming': 'ja',
    'schaadt-ander': 'nee',
    toestemming: 'ja',
    leeftijd: '12-15',
    gezag: 'ouders',
  })
  const consent = page.locator('.dw-review__row', { hasText: 'Toestemming' })
  await expect(consent).toContainText('Ja')
  await page.getByRole('link', { name: /De taak van de vrager/ }).click()
  await page.locator('input[value="hulpverlener"]').check()
  await page.getByRole('button', { name: 'Volgende' }).click()
  const remark = page.getByText('U koos een andere taak.')
  await expect(remark).toBeVisible()
  for (const [feit, waarde] of [
    ['nodig-voor-afstemming', 'ja'],
    ['schaadt-ander', 'nee'],
  ] as const) {
    await page.locator(`#${feit}-verloop`).selectOption(waarde)
  }
  await goOn(page)
  await expect(page).toHaveURL(/\/toestemming$/)
  await expect(remark).toBeVisible()
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
})

test('wat niet terugkomt, staat bij het nakijken als niet meer meegeteld', async ({ page }) => {
  await begin(page, ['verloop'])
  await answerAll(page, {
    vrager: 'college',
    pet: 'casusregisseur',
    'nodig-voor-afstemming': 'ja',
    'schaadt-ander': 'nee',
    toestemming: 'ja',
    leeftijd: '12-15',
    gezag: 'ouders',
  })
  await page.getByRole('link', { name: /De taak van de vrager/ }).click()
  await page.locator('input[value="bekostiger"]').check()
  await page.getByRole('button', { name: 'Volgende' }).click()
  await answerAll(page, {})
  await expect(page.locator('.dw-notice', { hasText: 'tellen niet meer mee' })).toContainText('Toestemming')
})
