// The start of the site: loads the theme and puts the site on the page.
import './theme/index.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Site } from './site.tsx'

const root = document.getElementById('app')
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <Site />
    </StrictMode>,
  )
}
