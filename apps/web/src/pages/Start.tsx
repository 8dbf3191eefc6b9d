import type { JSX } from 'preact'
import { begin } from '../state.ts'

export function Start(): JSX.Element {
  return (
    <>
      <h1 tabIndex={-1}>Where does your leg pain come from, and what should you do?</h1>
      <p class="lead">
        Answer a few questions about pain in your foot, leg, knee, hip, or pain that runs from your back down your leg. It takes about 2
        minutes.
      </p>
      <p>You get:</p>
      <ul>
        <li>how soon to be seen, and by whom</li>
        <li>what could cause it, with the reasons for and against</li>
        <li>what helps, what does not, and when to come back</li>
      </ul>
      <section class="card emergency">
        <h2>
          <span class="level">Emergency</span> Call an ambulance (112) now if:
        </h2>
        <ul>
          <li>you have chest pain or trouble breathing</li>
          <li>the leg is suddenly cold, pale or blue</li>
          <li>you are numb between the legs, or cannot pass urine</li>
          <li>a bone sticks out, or bleeding does not stop</li>
        </ul>
      </section>
      <button type="button" class="primary" onClick={begin}>
        Start
      </button>
      <p class="small">Kneebone informs. It does not diagnose and does not replace an examination. Your answers stay on this device.</p>
    </>
  )
}
