/** One use of a component, for the showroom and the tests. */
export interface Example {
  name: string;
  params: Record<string, unknown>;
}
