// Warnings that stand before a weighing is settled: too much of the file at once, and what a contract cannot ask.
import { expect, type Page, test } from '@playwright/test'
import { answerAll, begin, showOutcome } from './check.ts'

/** No suitable help in the region: the provider reports it, and may give a little of the file. */
const REPORT = {
  vrager: 'college',
  pet: 'toeleider',
  route: 'gemeente',
  initiatief: 'melding',
  uitvraag: 'ongevraagd',
  motivering: 'concreet',
  noodzakelijk: 'ja',
  'minder-ingrijpend': 'nee',
  overlegd: 'ja',
  leeftijd: '12-15',
  gezag: 'ouders',
}

const WIDE = 'Let op: dit is veel.'

async function outcomeOf(page: Page, elements: readonly string[]): Promise<void> {
  await begin(page, elements)
  await answerAll(page, REPORT)
  await showOutcome(page)
}

test('drie gegevens uit het dossier is beperkt; bij vier staat er een waarschuwing, tot er een afvalt', async ({
  page,
}) => {
  await outcomeOf(page, ['diagnose', 'behandelplan', 'doelen'])
  await expect(page.getByRole('link', { name: 'Weeg 3 gegevens af' })).toBeVisible()
  await expect(page.getByText(WIDE)).toHaveCount(0)

  await outcomeOf(page, ['diagnose', 'behandelplan', 'doelen', 'verloop'])
  await expect(page.getByText(WIDE)).toBeVisible()
  await page.getByRole('link', { name: 'Weeg 4 gegevens af' }).click()
  await page.getByLabel('Ik vind dit niet nodig').check()
  await page.getByRole('button', { name: 'Leg uw afweging vast' }).click()
  await page.getByRole('link', { name: 'Terug naar de uitkomst' }).click()
  await expect(page.locator('.dw-summary__sentence')).toHaveText('3 gegevens weegt u eerst af, 1 hebt u afgewogen.')
  await expect(page.getByText(WIDE)).toHaveCount(0)
})

test('voor u een afweging vastlegt, leest u wat een contract niet kan vragen, en het risico aan beide kanten', async ({
  page,
}) => {
  await outcomeOf(page, ['diagnose'])
  await page.getByRole('link', { name: 'Weeg 1 gegeven af' }).click()
  const warning = page.locator('.dw-notice', { hasText: 'tuchtrechtelijk risico' })
  await expect(warning).toContainText('Niet geven wat moet, is ook in strijd met de wet.')
  const confirm = page.getByRole('button', { name: 'Leg uw afweging vast' })
  const [above, below] = [await warning.boundingBox(), await confirm.boundingBox()]
  expect(above?.y).toBeLessThan(below?.y ?? 0)
})
