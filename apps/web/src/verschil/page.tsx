// The page Wat verandert er.
import { Page } from '../ui/page.tsx'

export function VerschilPage() {
  return <Page heading="Wat verandert er">{null}</Page>
}
