// The page Normenboek: the list, or one norm.
import type { PathParts } from '../app/routes.ts'
import { NormList } from './norm-list.tsx'
import { NormPage } from './norm-page.tsx'
import './normenboek.css'

export function NormenboekPage({ parts }: { readonly parts: PathParts }) {
  const id = parts['norm']
  return id === undefined ? <NormList /> : <NormPage id={id} />
}
