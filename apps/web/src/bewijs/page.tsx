// The page Bewijs.
import { Page } from '../ui/page.tsx'

export function BewijsPage() {
  return <Page heading="Bewijs">{null}</Page>
}
