export { bruteForce, orConvolution, type Exact } from './oracles.ts'
export { type Spec, modelFrom } from './small-model.ts'
