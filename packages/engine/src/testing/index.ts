export { bruteForce, type Exact, orConvolution } from './oracles.ts'
export { modelFrom, type Spec } from './small-model.ts'
