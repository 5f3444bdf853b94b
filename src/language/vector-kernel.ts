/**
 * The two inner loops of the parser's network, written for the processor's vector instructions, which JavaScript cannot
 * reach: they do eight numbers at once. The code below writes a WebAssembly module with nothing but loads, sums, products and
 * one store; it works on the memory it is given. Whole numbers give the same result on every machine.
 */
export interface VectorKernel {
  /** Sums the rows whose addresses stand at `addresses`, and the bias, cuts the sums at zero and leaves them at `hidden`. */
  readonly sumRows: () => void;
  /** The product of the hidden layer and the weights at an address. */
  readonly product: (address: number) => number;
}

/** Where in memory things are, in bytes; every address of 16-bit rows is a multiple of sixteen. */
export interface KernelPlaces {
  readonly addresses: number;
  readonly bias: number;
  readonly hidden: number;
}

// Of @types/node and the DOM, only the latter knows these types; the parts needed here:
interface Wasm {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: Readonly<Record<string, unknown>> };
  readonly Memory: new (size: { readonly initial: number }) => KernelMemory;
}

export interface KernelMemory {
  readonly buffer: ArrayBuffer;
}

const wasm = (globalThis as unknown as { readonly WebAssembly: Wasm }).WebAssembly;

/** Memory of at least so many bytes. */
export function kernelMemory(bytes: number): KernelMemory {
  return new wasm.Memory({ initial: Math.ceil(bytes / 65_536) });
}

/** A number in the variable-length form of WebAssembly; small positive numbers are the same signed and unsigned. */
function leb(value: number): readonly number[] {
  const bytes: number[] = [];
  let rest = value;
  while (rest >= 0x80) {
    bytes.push((rest & 0x7f) | 0x80);
    rest >>>= 7;
  }
  return [...bytes, rest];
}

const section = (id: number, body: readonly number[]): readonly number[] => [id, ...leb(body.length), ...body];
const name = (text: string): readonly number[] => [text.length, ...new TextEncoder().encode(text)];
const code = (body: readonly number[]): readonly number[] => [...leb(body.length), ...body];

const zero = [0x41, 0x00];
const localGet = (index: number): readonly number[] => [0x20, ...leb(index)];
const localSet = (index: number): readonly number[] => [0x21, ...leb(index)];
const loadInteger = (offset: number): readonly number[] => [0x28, 2, ...leb(offset)];
const loadVector = (offset: number): readonly number[] => [0xfd, 0x00, 4, ...leb(offset)];
const storeVector = (offset: number): readonly number[] => [0xfd, 0x0b, 4, ...leb(offset)];
const zeroVector = [0xfd, 0x0c, ...Array.from({ length: 16 }, () => 0)];
const addHalves = [0xfd, 0x8f, 0x01];
const greaterHalves = [0xfd, 0x98, 0x01];
const dotHalves = [0xfd, 0xba, 0x01];
const addWords = [0xfd, 0xae, 0x01];
const lane = (index: number): readonly number[] => [0xfd, 0x1b, index];
const addInteger = 0x6a;
const end = 0x0b;
const integer = 0x7f;
const vector = 0x7b;

/** Eight numbers of two bytes. */
const blockBytes = 16;

function sumRowsCode(rowCount: number, blockCount: number, { addresses, bias, hidden }: KernelPlaces): readonly number[] {
  const bytes: number[] = [1, ...leb(rowCount), integer];
  for (let row = 0; row < rowCount; row++) bytes.push(...zero, ...loadInteger(addresses + 4 * row), ...localSet(row));
  for (let block = 0; block < blockCount; block++) {
    const at = block * blockBytes;
    bytes.push(...zero, ...zero, ...loadVector(bias + at));
    for (let row = 0; row < rowCount; row++) bytes.push(...localGet(row), ...loadVector(at), ...addHalves);
    bytes.push(...zeroVector, ...greaterHalves, ...storeVector(hidden + at));
  }
  return [...bytes, end];
}

function productCode(blockCount: number, { hidden }: KernelPlaces): readonly number[] {
  const bytes: number[] = [1, 1, vector];
  for (let block = 0; block < blockCount; block++) {
    const at = block * blockBytes;
    bytes.push(...zero, ...loadVector(hidden + at), ...localGet(0), ...loadVector(at), ...dotHalves);
    if (block > 0) bytes.push(...addWords);
  }
  bytes.push(...localSet(1));
  for (let index = 0; index < 4; index++) bytes.push(...localGet(1), ...lane(index), ...(index > 0 ? [addInteger] : []));
  return [...bytes, end];
}

/** Makes the kernel for rows of `width` numbers, a multiple of eight, of which `rowCount` are summed at a time. */
export function vectorKernel(memory: KernelMemory, rowCount: number, width: number, places: KernelPlaces): VectorKernel {
  const blockCount = width / 8;
  const bytes = [
    // The mark and version of WebAssembly.
    0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0,
    // Types: from nothing to nothing, and from an integer to an integer.
    ...section(1, [2, 0x60, 0, 0, 0x60, 1, integer, 1, integer]),
    ...section(2, [1, ...name("own"), ...name("memory"), 2, 0, 1]),
    ...section(3, [2, 0, 1]),
    ...section(7, [2, ...name("sumRows"), 0, 0, ...name("product"), 0, 1]),
    ...section(10, [2, ...code(sumRowsCode(rowCount, blockCount, places)), ...code(productCode(blockCount, places))]),
  ];
  const { exports } = new wasm.Instance(new wasm.Module(Uint8Array.from(bytes)), { own: { memory } });
  return exports as unknown as VectorKernel;
}
