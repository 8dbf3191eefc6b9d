import { render } from 'preact'
import { App } from './app/App.tsx'
import { afterPaint } from './app/after-paint.ts'
import { startRouter } from './app/router.ts'
import { restoreSettings } from './data/settings.ts'
import { fetchDrawings } from './interview/SelfTest.tsx'
import { begun, catchUp, restoreCase } from './interview/state.ts'
import { keepForOffline } from './offline/register.ts'
import { startReminders } from './plan/reminders.ts'
import { getReady } from './reasoning/work.ts'
import './style/base.css'
import './style/buttons.css'
import './style/forms.css'
import './style/cards.css'
import './style/folds.css'
import './style/lists.css'
import './style/tables.css'
import './style/figure.css'
import './style/print.css'
import { t } from './words/index.ts'

/** Milliseconds after which the first page comes anyhow: a browser whose storage does not answer must not shut anybody out. */
const PATIENCE = 4000

const root = document.getElementById('app')
if (root) {
  startRouter()
  const restored = Promise.all([restoreSettings(), restoreCase()])
  Promise.race([restored, new Promise((goOn) => setTimeout(goOn, PATIENCE))])
    .then(() => {
      root.replaceChildren()
      render(<App />, root)
      afterPaint(getReady)
      // Whoever goes on where they stopped may stop at a drawing: it should not come late and push the answers down.
      if (begun.value) fetchDrawings()
      keepForOffline().catch(() => {})
      startReminders()
      // Another tab may have gone on with the case.
      for (const back of ['focus', 'visibilitychange']) addEventListener(back, () => void catchUp().catch(() => {}))
    })
    .catch((error: unknown) => {
      const message = document.createElement('main')
      message.textContent = t.frame.couldNotStart(error instanceof Error ? error.message : 'unknown reason')
      root.replaceChildren(message)
    })
}
