import { render } from 'preact'
import { App } from './App.tsx'
import { open } from './state.ts'
import './style.css'

const root = document.getElementById('app')
if (root) {
  open()
    .then(() => {
      root.replaceChildren()
      render(<App />, root)
    })
    .catch((error: unknown) => {
      const message = document.createElement('main')
      message.textContent = `Kneebone could not start: ${error instanceof Error ? error.message : 'unknown reason'}. Reload the page. With chest pain, a cold or blue leg, or numbness between the legs, call an ambulance now.`
      root.replaceChildren(message)
    })
}
