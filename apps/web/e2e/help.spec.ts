// The words of the law for the tasks are explained where they are asked, also for who uses a keyboard or a screen reader.
import { expect, test } from '@playwright/test'
import { begin } from './check.ts'

test('toeleiden, adviseren, bepalen en inzetten: de uitleg hoort bij het antwoord en komt mee met de pijltjes', async ({
  page,
}) => {
  await begin(page, ['diagnose'])
  await page.locator('input[value="college"]').check()
  await page.getByRole('button', { name: 'Volgende' }).click()
  const first = page.locator('input[value="toeleider"]')
  await first.focus()
  await page.keyboard.press('Space')
  for (const [task, explained] of [
    ['toeleider', /^Toeleiden betekent: /],
    ['adviseur', /^Adviseren betekent: /],
    ['bepaler', /^Bepalen betekent: /],
    ['beslisser', /^Inzetten betekent: /],
  ] as const) {
    const focused = page.locator(':focus')
    await expect(focused).toHaveValue(task)
    await expect(focused).toHaveAccessibleDescription(explained)
    await expect(page.locator('label', { has: focused }).getByText(explained)).toBeInViewport()
    await page.keyboard.press('ArrowDown')
  }
})
