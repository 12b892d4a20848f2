import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '@fontsource-variable/noto-sans-sc/index.css'
import './styles/tokens.css'
import './styles/base.css'
import './styles/layout.css'
import './styles/question.css'
import './styles/verdict.css'
import './styles/flips.css'
import './styles/dialogs.css'
import './styles/report.css'
import { App } from './app.tsx'
import { Boundary } from './boundary.tsx'
import { load } from './keep/storage.ts'

createRoot(document.getElementById('page')!).render(
  <StrictMode>
    <Boundary>
      <App loaded={load()} />
    </Boundary>
  </StrictMode>,
)
