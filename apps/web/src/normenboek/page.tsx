// The page Normenboek.
import { Page } from '../ui/page.tsx'

export function NormenboekPage() {
  return <Page heading="Normenboek">{null}</Page>
}
